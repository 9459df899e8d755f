-- Models with their lists, what is stale, experiments; what was known before is taken for in stock until something is said of it.
CREATE TYPE "public"."model_state" AS ENUM('TRAINING', 'READY', 'FAILED');--> statement-breakpoint
CREATE TYPE "public"."surface" AS ENUM('USER_RECOMMENDATIONS', 'CART_SUGGESTIONS');--> statement-breakpoint
CREATE TABLE "experiments" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"surface" "surface" NOT NULL,
	"variants" jsonb NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "exposures" (
	"experiment_id" text NOT NULL,
	"person" text NOT NULL,
	"variant" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "exposures_experiment_id_person_pk" PRIMARY KEY("experiment_id","person")
);
--> statement-breakpoint
CREATE TABLE "item_lists" (
	"version" integer NOT NULL,
	"product_id" text NOT NULL,
	"related" jsonb NOT NULL,
	"similar" jsonb NOT NULL,
	"is_consumable" boolean NOT NULL,
	CONSTRAINT "item_lists_version_product_id_pk" PRIMARY KEY("version","product_id")
);
--> statement-breakpoint
CREATE TABLE "models" (
	"version" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "models_version_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"state" "model_state" NOT NULL,
	"is_served" boolean DEFAULT false NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	"lease_until" timestamp (3) with time zone NOT NULL,
	"serves_when_ready" boolean NOT NULL,
	"interactions" integer DEFAULT 0 NOT NULL,
	"people" integer DEFAULT 0 NOT NULL,
	"products" integer DEFAULT 0 NOT NULL,
	"figures" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"reason" text
);
--> statement-breakpoint
CREATE TABLE "person_lists" (
	"version" integer NOT NULL,
	"person" text NOT NULL,
	"items" jsonb NOT NULL,
	CONSTRAINT "person_lists_version_person_pk" PRIMARY KEY("version","person")
);
--> statement-breakpoint
CREATE TABLE "stale_lists" (
	"product_id" text PRIMARY KEY NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stale_tastes" (
	"person" text PRIMARY KEY NOT NULL,
	"since" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "popularity" ADD COLUMN "orders" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "brand_id" text;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "title" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "in_stock" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "stock_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "revision" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "cached_revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "exposures" ADD CONSTRAINT "exposures_experiment_id_experiments_id_fk" FOREIGN KEY ("experiment_id") REFERENCES "public"."experiments"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "item_lists" ADD CONSTRAINT "item_lists_version_models_version_fk" FOREIGN KEY ("version") REFERENCES "public"."models"("version") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_lists" ADD CONSTRAINT "person_lists_version_models_version_fk" FOREIGN KEY ("version") REFERENCES "public"."models"("version") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "experiments_running" ON "experiments" USING btree ("surface") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "exposures_person" ON "exposures" USING btree ("person");--> statement-breakpoint
CREATE UNIQUE INDEX "models_served" ON "models" USING btree ("is_served") WHERE is_served;--> statement-breakpoint
CREATE UNIQUE INDEX "models_training" ON "models" USING btree ("state") WHERE state = 'TRAINING';--> statement-breakpoint
CREATE INDEX "interactions_tracked" ON "interactions" USING btree (split_part(tracking_id, '.', 1),"person") WHERE kind = 'CLICK' and tracking_id is not null;--> statement-breakpoint
CREATE INDEX "products_uncached" ON "products" USING btree ("id") WHERE cached_revision < revision;--> statement-breakpoint
UPDATE "products" SET "in_stock" = true;--> statement-breakpoint
UPDATE "popularity" SET "orders" = counted.orders FROM (
	SELECT product_id, count(*) AS orders FROM "purchases" JOIN "orders" ON "orders".id = order_id WHERE is_counted GROUP BY 1
) counted WHERE counted.product_id = "popularity".product_id;
