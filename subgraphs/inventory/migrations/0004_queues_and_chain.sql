CREATE TABLE "flash_sales" (
	"id" text PRIMARY KEY NOT NULL,
	"variant_id" text NOT NULL,
	"units_per_buyer" integer NOT NULL,
	"admitted_max" integer NOT NULL,
	"admission_ms" integer NOT NULL,
	"waiting_max" integer NOT NULL,
	"joined" integer DEFAULT 0 NOT NULL,
	"served" integer DEFAULT 0 NOT NULL,
	"is_sold_out" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "flash_sales_order" CHECK (0 <= "flash_sales"."served" and "flash_sales"."served" <= "flash_sales"."joined")
);
--> statement-breakpoint
CREATE TABLE "stock_movements_links" (
	"position" bigint PRIMARY KEY NOT NULL,
	"row_id" bigint NOT NULL,
	"row_hash" text NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "stock_movements_links_row_id_unique" UNIQUE("row_id")
);
--> statement-breakpoint
CREATE TABLE "sale_tickets" (
	"id" text PRIMARY KEY NOT NULL,
	"sale_id" text NOT NULL,
	"owner_id" text NOT NULL,
	"number" integer NOT NULL,
	"joined_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"admitted_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "taken_returns" (
	"return_id" text PRIMARY KEY NOT NULL,
	"order_id" text NOT NULL,
	"at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "sale_tickets" ADD CONSTRAINT "sale_tickets_sale_id_flash_sales_id_fk" FOREIGN KEY ("sale_id") REFERENCES "public"."flash_sales"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "flash_sales_running" ON "flash_sales" USING btree ("variant_id") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "sale_tickets_buyer" ON "sale_tickets" USING btree ("sale_id","owner_id");--> statement-breakpoint
CREATE UNIQUE INDEX "sale_tickets_number" ON "sale_tickets" USING btree ("sale_id","number");--> statement-breakpoint
CREATE INDEX "sale_tickets_admitted" ON "sale_tickets" USING btree ("sale_id","admitted_until") WHERE admitted_until is not null;--> statement-breakpoint
CREATE INDEX "reservations_live_of_owner" ON "reservations" USING btree ("owner_id") WHERE status in ('HELD', 'COMMITTED');--> statement-breakpoint
create function stock_movements_links_stay() returns trigger language plpgsql as $$
begin
  raise exception 'stock_movements_links is append-only' using errcode = 'restrict_violation';
end
$$;
--> statement-breakpoint
create trigger stock_movements_links_stay before update or delete or truncate on stock_movements_links
  for each statement execute function stock_movements_links_stay();
--> statement-breakpoint
-- The role of the shop may add to the ledger, and no more.
revoke update, delete, truncate on stock_movements, stock_movements_links from current_user;
