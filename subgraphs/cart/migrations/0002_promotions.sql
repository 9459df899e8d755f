CREATE TABLE "cart_coupons" (
	"cart_id" text NOT NULL,
	"code" text NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "cart_coupons_cart_id_code_pk" PRIMARY KEY("cart_id","code")
);
--> statement-breakpoint
CREATE TABLE "coupons" (
	"code" text PRIMARY KEY NOT NULL,
	"promotion_id" text NOT NULL,
	"uses_max" integer,
	"uses" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "coupons_uses" CHECK ("coupons"."uses" between 0 and coalesce("coupons"."uses_max", 2147483647))
);
--> statement-breakpoint
CREATE TABLE "ended_orders" (
	"order_id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "promotion_buyers" (
	"buyer" text NOT NULL,
	"promotion_id" text NOT NULL,
	"uses" integer NOT NULL,
	CONSTRAINT "promotion_buyers_buyer_promotion_id_pk" PRIMARY KEY("buyer","promotion_id"),
	CONSTRAINT "promotion_buyers_uses" CHECK ("promotion_buyers"."uses" >= 0)
);
--> statement-breakpoint
CREATE TABLE "promotion_changes" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"promotion_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"request_id" text
);
--> statement-breakpoint
CREATE TABLE "promotion_uses" (
	"quote_id" text NOT NULL,
	"promotion_id" text NOT NULL,
	"code" text,
	"state" text NOT NULL,
	"counts_for_all" boolean NOT NULL,
	"counts_for_code" boolean NOT NULL,
	"buyers" text[] NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "promotion_uses_quote_id_promotion_id_pk" PRIMARY KEY("quote_id","promotion_id")
);
--> statement-breakpoint
CREATE TABLE "promotions" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"label" text NOT NULL,
	"benefit" jsonb NOT NULL,
	"conditions" jsonb NOT NULL,
	"needs_coupon" boolean NOT NULL,
	"is_exclusive" boolean NOT NULL,
	"priority" integer NOT NULL,
	"starts_at" timestamp (3) with time zone NOT NULL,
	"ends_at" timestamp (3) with time zone,
	"uses_max" integer,
	"uses_per_buyer_max" integer,
	"uses" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "promotions_uses" CHECK ("promotions"."uses" between 0 and coalesce("promotions"."uses_max", 2147483647))
);
--> statement-breakpoint
CREATE TABLE "tax_shipping" (
	"country" text NOT NULL,
	"region" text DEFAULT '' NOT NULL,
	"rule" text NOT NULL,
	"valid_from" date NOT NULL,
	CONSTRAINT "tax_shipping_country_region_valid_from_pk" PRIMARY KEY("country","region","valid_from")
);
--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "notices" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "email_hash" text;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "order_id" text;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "given_back_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "trimmed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "cart_coupons" ADD CONSTRAINT "cart_coupons_cart_id_carts_id_fk" FOREIGN KEY ("cart_id") REFERENCES "public"."carts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "coupons" ADD CONSTRAINT "coupons_promotion_id_promotions_id_fk" FOREIGN KEY ("promotion_id") REFERENCES "public"."promotions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tax_shipping" ADD CONSTRAINT "tax_shipping_country_tax_countries_country_fk" FOREIGN KEY ("country") REFERENCES "public"."tax_countries"("country") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "coupons_of_promotion" ON "coupons" USING btree ("promotion_id","code");--> statement-breakpoint
CREATE INDEX "promotion_changes_page" ON "promotion_changes" USING btree ("promotion_id","seq" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "promotion_uses_kept" ON "promotion_uses" USING btree ("changed_at") WHERE state = 'KEPT';--> statement-breakpoint
CREATE INDEX "promotions_automatic" ON "promotions" USING btree ("starts_at") WHERE not needs_coupon;--> statement-breakpoint
CREATE INDEX "promotions_page" ON "promotions" USING btree ("created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "quotes_claimed" ON "quotes" USING btree ("claimed_at") WHERE claimed_by is not null and trimmed_at is null;--> statement-breakpoint
CREATE INDEX "quotes_ordered_by_owner" ON "quotes" USING btree ("owner_id") WHERE claimed_by is not null;--> statement-breakpoint
CREATE INDEX "quotes_ordered_by_email" ON "quotes" USING btree ("email_hash") WHERE claimed_by is not null;--> statement-breakpoint
ALTER TABLE "quotes" ADD CONSTRAINT "quotes_order_id_unique" UNIQUE("order_id");