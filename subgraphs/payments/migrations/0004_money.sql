CREATE TABLE "audit_log" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"request_id" text
);
--> statement-breakpoint
CREATE TABLE "code_tries" (
	"bucket" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "gift_card_holds" (
	"quote_id" text NOT NULL,
	"gift_card_id" text NOT NULL,
	"place" integer NOT NULL,
	"minor" bigint NOT NULL,
	"spent_minor" bigint DEFAULT 0 NOT NULL,
	"given_back_minor" bigint DEFAULT 0 NOT NULL,
	"state" text NOT NULL,
	"order_id" text,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "gift_card_holds_quote_id_gift_card_id_pk" PRIMARY KEY("quote_id","gift_card_id"),
	CONSTRAINT "gift_card_holds_amounts" CHECK (minor > 0 and 0 <= given_back_minor and given_back_minor <= spent_minor and spent_minor <= minor),
	CONSTRAINT "gift_card_holds_order" CHECK ((state in ('BOUND', 'SPENT')) <= (order_id is not null))
);
--> statement-breakpoint
CREATE TABLE "gift_cards" (
	"id" text PRIMARY KEY NOT NULL,
	"code_hash" text NOT NULL,
	"last_four" text NOT NULL,
	"currency" text NOT NULL,
	"issued_minor" bigint NOT NULL,
	"balance_minor" bigint NOT NULL,
	"held_minor" bigint DEFAULT 0 NOT NULL,
	"reason" text NOT NULL,
	"issued_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"disabled_at" timestamp (3) with time zone,
	"disabled_by" text,
	CONSTRAINT "gift_cards_code_hash_unique" UNIQUE("code_hash"),
	CONSTRAINT "gift_cards_balance" CHECK (0 <= held_minor and held_minor <= balance_minor and balance_minor <= issued_minor)
);
--> statement-breakpoint
CREATE TABLE "ledger_entries_links" (
	"position" bigint PRIMARY KEY NOT NULL,
	"row_id" bigint NOT NULL,
	"row_hash" text NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp (3) with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "ledger_entries_links_row_id_unique" UNIQUE("row_id")
);
--> statement-breakpoint
CREATE TABLE "owed_back" (
	"id" text PRIMARY KEY NOT NULL,
	"order_id" text NOT NULL,
	"return_id" text,
	"minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"served_at" timestamp (3) with time zone,
	"refund_id" text,
	CONSTRAINT "owed_back_return_id_unique" UNIQUE("return_id"),
	CONSTRAINT "owed_back_refund_id_unique" UNIQUE("refund_id"),
	CONSTRAINT "owed_back_amount" CHECK (minor >= 0)
);
--> statement-breakpoint
CREATE TABLE "screenings" (
	"payment_id" text PRIMARY KEY NOT NULL,
	"buyer_id" text NOT NULL,
	"caller_hash" text,
	"address_hash" text,
	"method_key" text,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"decision" text NOT NULL,
	"score" integer NOT NULL,
	"reasons" jsonb NOT NULL,
	"facts" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"declined_at" timestamp (3) with time zone,
	"card_country" text,
	"reviewed" text,
	"reviewed_by" text,
	"reviewed_at" timestamp (3) with time zone,
	"note" text
);
--> statement-breakpoint
ALTER TABLE "refunds" DROP CONSTRAINT "refunds_amount";--> statement-breakpoint
ALTER TABLE "ledger_entries" ALTER COLUMN "payment_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "ledger_entries" ALTER COLUMN "order_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "gift_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "gift_held_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "gift_taken_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "gift_refunding_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "gift_refunded_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "verdict" text DEFAULT 'ALLOW' NOT NULL;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "review_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "refunds" ADD COLUMN "gift_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "refunds" ADD COLUMN "return_id" text;--> statement-breakpoint
ALTER TABLE "gift_card_holds" ADD CONSTRAINT "gift_card_holds_gift_card_id_gift_cards_id_fk" FOREIGN KEY ("gift_card_id") REFERENCES "public"."gift_cards"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_log_subject" ON "audit_log" USING btree ("subject","id");--> statement-breakpoint
CREATE INDEX "code_tries_ends" ON "code_tries" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "gift_card_holds_of_card" ON "gift_card_holds" USING btree ("gift_card_id");--> statement-breakpoint
CREATE INDEX "gift_card_holds_of_order" ON "gift_card_holds" USING btree ("order_id") WHERE order_id is not null;--> statement-breakpoint
CREATE INDEX "gift_card_holds_lapsing" ON "gift_card_holds" USING btree ("expires_at") WHERE state = 'HELD';--> statement-breakpoint
CREATE INDEX "gift_cards_newest" ON "gift_cards" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "gift_cards_expiring" ON "gift_cards" USING btree ("expires_at") WHERE expires_at is not null and balance_minor > 0;--> statement-breakpoint
CREATE INDEX "owed_back_open" ON "owed_back" USING btree ("order_id") WHERE served_at is null;--> statement-breakpoint
CREATE INDEX "screenings_of_buyer" ON "screenings" USING btree ("buyer_id","at");--> statement-breakpoint
CREATE INDEX "screenings_of_caller" ON "screenings" USING btree ("caller_hash","at") WHERE caller_hash is not null;--> statement-breakpoint
CREATE INDEX "screenings_of_address" ON "screenings" USING btree ("address_hash","at") WHERE address_hash is not null;--> statement-breakpoint
CREATE INDEX "screenings_of_method" ON "screenings" USING btree ("method_key","at") WHERE method_key is not null;--> statement-breakpoint
CREATE INDEX "ledger_entries_of_object" ON "ledger_entries" USING btree ("provider_object_id");--> statement-breakpoint
CREATE INDEX "payments_in_review" ON "payments" USING btree ("review_until") WHERE status = 'IN_REVIEW';--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_return_id_unique" UNIQUE("return_id");--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_gift" CHECK (gift_held_minor >= 0 and gift_refunding_minor >= 0 and gift_refunded_minor >= 0 and gift_held_minor + gift_taken_minor <= gift_minor);--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_gift_refunds" CHECK (gift_refunded_minor + gift_refunding_minor <= gift_taken_minor);--> statement-breakpoint
ALTER TABLE "refunds" ADD CONSTRAINT "refunds_amount" CHECK (amount_minor > 0 and 0 <= gift_minor and gift_minor <= amount_minor);