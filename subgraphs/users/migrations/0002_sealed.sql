-- What only holders of FIELD_KEYS can read. SQL cannot encrypt: what is here in the clear becomes JSON, and is sealed by
-- the part before it serves anything.
create domain sealed as text;
--> statement-breakpoint
DROP INDEX "users_email";--> statement-breakpoint
ALTER TABLE "users" DROP CONSTRAINT "users_email_lower";--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "email_hash" text;--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_hash" ON "users" USING btree ("email_hash");--> statement-breakpoint
ALTER TABLE "users"
  ALTER COLUMN "email" SET DATA TYPE sealed USING to_json("email")::text,
  ALTER COLUMN "name" SET DATA TYPE sealed USING to_json("name")::text,
  ALTER COLUMN "display_name" SET DATA TYPE sealed USING to_json("display_name")::text;--> statement-breakpoint
ALTER TABLE "addresses"
  ALTER COLUMN "name" SET DATA TYPE sealed USING to_json("name")::text,
  ALTER COLUMN "company" SET DATA TYPE sealed USING to_json("company")::text,
  ALTER COLUMN "line1" SET DATA TYPE sealed USING to_json("line1")::text,
  ALTER COLUMN "line2" SET DATA TYPE sealed USING to_json("line2")::text,
  ALTER COLUMN "city" SET DATA TYPE sealed USING to_json("city")::text,
  ALTER COLUMN "region" SET DATA TYPE sealed USING to_json("region")::text,
  ALTER COLUMN "postal_code" SET DATA TYPE sealed USING to_json("postal_code")::text,
  ALTER COLUMN "phone" SET DATA TYPE sealed USING to_json("phone")::text;--> statement-breakpoint
ALTER TABLE "secrets" ALTER COLUMN "value" SET DATA TYPE sealed USING to_json("value")::text;--> statement-breakpoint
ALTER TABLE "sessions" ALTER COLUMN "device_label" SET DATA TYPE sealed USING to_json("device_label")::text;--> statement-breakpoint
ALTER TABLE "signing_keys" ALTER COLUMN "private_jwk" SET DATA TYPE sealed USING "private_jwk"::text;--> statement-breakpoint
alter domain sealed add constraint sealed_only check (value like 'sealed:%') not valid;
