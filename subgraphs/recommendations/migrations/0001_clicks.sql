-- What clients tell of what people do, the lines that returns speak of, and who is not to be remembered.
CREATE TYPE "public"."interaction_kind" AS ENUM('VIEW', 'CLICK', 'SEARCH', 'ADD', 'IMPRESSION', 'RATING');--> statement-breakpoint
CREATE TABLE "interactions" (
	"person" text NOT NULL,
	"id" text NOT NULL,
	"kind" "interaction_kind" NOT NULL,
	"product_id" text,
	"query" text,
	"rating" smallint,
	"tracking_id" text,
	"at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "interactions_person_id_pk" PRIMARY KEY("person","id")
);
--> statement-breakpoint
CREATE TABLE "order_lines" (
	"order_id" text NOT NULL,
	"line_id" text NOT NULL,
	"product_id" text,
	"quantity" integer DEFAULT 0 NOT NULL,
	"returned_quantity" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "order_lines_order_id_line_id_pk" PRIMARY KEY("order_id","line_id")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"key" text PRIMARY KEY NOT NULL,
	"person" text,
	"seen_at" timestamp (3) with time zone NOT NULL,
	"refused_at" timestamp (3) with time zone,
	"joined_to" text,
	"joined_at" timestamp (3) with time zone,
	"erased_at" timestamp (3) with time zone
);
--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "cancelled_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "purchases" ADD COLUMN "quantity" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "purchases" ADD COLUMN "returned_quantity" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "interactions_at" ON "interactions" USING btree ("at");--> statement-breakpoint
CREATE INDEX "interactions_viewed" ON "interactions" USING btree ("person","at" DESC NULLS FIRST) WHERE kind = 'VIEW';--> statement-breakpoint
CREATE INDEX "people_joined" ON "people" USING btree ("joined_to") WHERE joined_to is not null;--> statement-breakpoint
CREATE INDEX "people_seen" ON "people" USING btree ("seen_at");