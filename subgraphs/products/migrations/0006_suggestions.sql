CREATE TABLE "blocked_suggestions" (
	"text" text PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "searched_queries" (
	"query" text PRIMARY KEY NOT NULL,
	"weight" double precision NOT NULL,
	"day" date NOT NULL,
	"days" integer NOT NULL,
	"typists" text[] NOT NULL,
	"learned_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "suggestion_weights" (
	"id" text PRIMARY KEY NOT NULL,
	"weight" double precision NOT NULL
);
--> statement-breakpoint
CREATE INDEX "searched_queries_words" ON "searched_queries" USING gin (name_words("query")) WHERE learned_at is not null;--> statement-breakpoint
CREATE INDEX "searched_queries_day" ON "searched_queries" USING btree ("day");--> statement-breakpoint
CREATE INDEX "brands_words" ON "brands" USING gin (name_words("name"));--> statement-breakpoint
CREATE INDEX "categories_words" ON "categories" USING gin (name_words("name"));--> statement-breakpoint
CREATE INDEX "products_title_words" ON "products" USING gin (name_words("title")) WHERE status = 'ACTIVE';