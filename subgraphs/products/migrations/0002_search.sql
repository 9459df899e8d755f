CREATE TABLE "search_category_changes" (
	"category_id" text PRIMARY KEY NOT NULL,
	"after_id" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_rebuilds" (
	"id" text PRIMARY KEY NOT NULL,
	"index_name" text NOT NULL,
	"mapping_hash" text NOT NULL,
	"state" text NOT NULL,
	"after_id" text DEFAULT '' NOT NULL,
	"total" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"holder" text,
	"held_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "search_versions" (
	"product_id" text PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"waiting_since" timestamp (3) with time zone,
	"rests_until" timestamp (3) with time zone,
	"tries" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "variant_stock" (
	"variant_id" text PRIMARY KEY NOT NULL,
	"is_sellable" boolean DEFAULT false NOT NULL,
	"heard" bigint DEFAULT 0 NOT NULL,
	"ask_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL
);
--> statement-breakpoint
DROP INDEX "products_category";--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "in_stock" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "variant_stock" ADD CONSTRAINT "variant_stock_variant_id_variants_id_fk" FOREIGN KEY ("variant_id") REFERENCES "public"."variants"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "search_rebuilds_one" ON "search_rebuilds" USING btree ((true)) WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "search_versions_waiting" ON "search_versions" USING btree ("waiting_since") WHERE waiting_since is not null;--> statement-breakpoint
CREATE INDEX "variant_stock_ask" ON "variant_stock" USING btree ("ask_at");--> statement-breakpoint
CREATE INDEX "products_category" ON "products" USING btree ("category_id","id");