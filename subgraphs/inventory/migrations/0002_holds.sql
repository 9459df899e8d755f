ALTER TABLE "stock_levels" ADD COLUMN "moved_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL;--> statement-breakpoint
ALTER TABLE "reservations" ADD COLUMN "caller_hash" text;--> statement-breakpoint
CREATE INDEX "reservations_open_of_owner" ON "reservations" USING btree ("owner_id") WHERE status = 'HELD' and order_id is null;--> statement-breakpoint
CREATE INDEX "reservations_open_of_address" ON "reservations" USING btree ("caller_hash") WHERE status = 'HELD' and order_id is null;