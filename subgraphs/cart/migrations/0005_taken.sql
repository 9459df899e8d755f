ALTER TABLE "quotes" ADD COLUMN "taken" jsonb;--> statement-breakpoint
CREATE INDEX "quotes_taken" ON "quotes" USING btree ("claimed_at") WHERE taken is not null;