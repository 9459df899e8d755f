CREATE TABLE "api_coordinate_usage" (
	"day" date NOT NULL,
	"client" text NOT NULL,
	"coordinate" text NOT NULL,
	"requests" bigint NOT NULL,
	CONSTRAINT "api_coordinate_usage_day_client_coordinate_pk" PRIMARY KEY("day","client","coordinate")
);
--> statement-breakpoint
CREATE TABLE "api_operations" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"uses" text[] NOT NULL,
	"notice" text,
	"seen_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "api_usage" (
	"day" date NOT NULL,
	"client" text NOT NULL,
	"operation_id" text NOT NULL,
	"answered" bigint NOT NULL,
	"refused" bigint NOT NULL,
	"last_used_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "api_usage_day_client_operation_id_pk" PRIMARY KEY("day","client","operation_id")
);
--> statement-breakpoint
CREATE TABLE "usage_batches" (
	"id" text PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "api_operations_uses" ON "api_operations" USING gin ("uses");--> statement-breakpoint
CREATE INDEX "api_operations_seen" ON "api_operations" USING btree ("seen_on");--> statement-breakpoint
CREATE INDEX "usage_batches_at" ON "usage_batches" USING btree ("at");