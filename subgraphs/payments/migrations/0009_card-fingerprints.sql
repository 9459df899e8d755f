-- The screen knows a card by its fingerprint: what is to be screened waits for it, and saved methods keep theirs.
ALTER TABLE "payments" ADD COLUMN "suspect" jsonb;--> statement-breakpoint
ALTER TABLE "saved_methods" ADD COLUMN "fingerprint" text;--> statement-breakpoint
ALTER TABLE "saved_methods" ADD COLUMN "country" text;--> statement-breakpoint
update saved_methods set country = seen.country
  from (select method_key, max(card_country) as country from screenings where card_country is not null group by method_key) seen
  where seen.method_key = saved_methods.id;
