CREATE TABLE "interest" (
	"product_id" text PRIMARY KEY NOT NULL,
	"viewers" integer NOT NULL,
	"buyers" integer NOT NULL
);
