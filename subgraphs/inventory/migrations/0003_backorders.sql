CREATE TYPE "public"."purchase_order_status" AS ENUM('REQUESTED', 'ORDERED', 'RECEIVED', 'CANCELLING', 'CANCELLED', 'REJECTED');--> statement-breakpoint
CREATE TABLE "backorder_policies" (
	"variant_id" text PRIMARY KEY NOT NULL,
	"is_backorderable" boolean NOT NULL,
	"supplier" text NOT NULL,
	"supplier_sku" text NOT NULL,
	"lead_days" integer NOT NULL,
	"warehouse_id" text NOT NULL,
	CONSTRAINT "backorder_policies_lead" CHECK ("backorder_policies"."lead_days" >= 0)
);
--> statement-breakpoint
CREATE TABLE "backorders" (
	"id" text PRIMARY KEY NOT NULL,
	"position" bigserial NOT NULL,
	"reservation_id" text NOT NULL,
	"order_id" text NOT NULL,
	"owner_id" text NOT NULL,
	"line_id" text NOT NULL,
	"variant_id" text NOT NULL,
	"quantity" integer NOT NULL,
	"waiting" integer NOT NULL,
	"filled" integer DEFAULT 0 NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"cancelled" integer DEFAULT 0 NOT NULL,
	"expected_at" timestamp (3) with time zone,
	"since" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "backorders_units" CHECK ("backorders"."waiting" >= 0 and "backorders"."filled" >= 0 and "backorders"."failed" >= 0 and "backorders"."cancelled" >= 0
        and "backorders"."waiting" + "backorders"."filled" + "backorders"."failed" + "backorders"."cancelled" = "backorders"."quantity")
);
--> statement-breakpoint
CREATE TABLE "purchase_deliveries" (
	"purchase_order_id" text NOT NULL,
	"delivery_id" text NOT NULL,
	"quantity" integer NOT NULL,
	"at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "purchase_deliveries_purchase_order_id_delivery_id_pk" PRIMARY KEY("purchase_order_id","delivery_id"),
	CONSTRAINT "purchase_deliveries_quantity" CHECK ("purchase_deliveries"."quantity" > 0)
);
--> statement-breakpoint
CREATE TABLE "purchase_orders" (
	"id" text PRIMARY KEY NOT NULL,
	"position" bigserial NOT NULL,
	"backorder_id" text NOT NULL,
	"variant_id" text NOT NULL,
	"supplier" text NOT NULL,
	"supplier_sku" text NOT NULL,
	"warehouse_id" text NOT NULL,
	"quantity" integer NOT NULL,
	"received" integer DEFAULT 0 NOT NULL,
	"status" "purchase_order_status" NOT NULL,
	"expected_at" timestamp (3) with time zone,
	"reason" text,
	"is_firm" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"call_at" timestamp (3) with time zone,
	"last_fault" text,
	"created_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	"since" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "purchase_orders_backorder_id_unique" UNIQUE("backorder_id"),
	CONSTRAINT "purchase_orders_units" CHECK ("purchase_orders"."quantity" > 0 and "purchase_orders"."received" >= 0)
);
--> statement-breakpoint
ALTER TABLE "reservations" ADD COLUMN "backordered" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "purchase_deliveries" ADD CONSTRAINT "purchase_deliveries_purchase_order_id_purchase_orders_id_fk" FOREIGN KEY ("purchase_order_id") REFERENCES "public"."purchase_orders"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "backorders_line" ON "backorders" USING btree ("order_id","line_id");--> statement-breakpoint
CREATE INDEX "backorders_queue" ON "backorders" USING btree ("variant_id","position") WHERE waiting > 0;--> statement-breakpoint
CREATE INDEX "backorders_waiting" ON "backorders" USING btree ("position") WHERE waiting > 0;--> statement-breakpoint
CREATE INDEX "purchase_orders_variant" ON "purchase_orders" USING btree ("variant_id","position");--> statement-breakpoint
CREATE INDEX "purchase_orders_status" ON "purchase_orders" USING btree ("status","position");--> statement-breakpoint
CREATE INDEX "purchase_orders_due" ON "purchase_orders" USING btree ("call_at") WHERE call_at is not null;