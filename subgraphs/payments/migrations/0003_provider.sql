CREATE TABLE "disputes" (
	"id" text PRIMARY KEY NOT NULL,
	"payment_id" text NOT NULL,
	"provider_dispute_id" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"withdrawn_minor" bigint NOT NULL,
	"status" text NOT NULL,
	"is_inquiry" boolean NOT NULL,
	"reason" text NOT NULL,
	"evidence_due_by" timestamp (3) with time zone,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"closed_at" timestamp (3) with time zone,
	"checked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "disputes_provider_dispute_id_unique" UNIQUE("provider_dispute_id"),
	CONSTRAINT "disputes_amount" CHECK (amount_minor >= 0 and withdrawn_minor >= 0)
);
--> statement-breakpoint
CREATE TABLE "fee_questions" (
	"object_id" text PRIMARY KEY NOT NULL,
	"payment_id" text NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "method_setups" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"provider" text NOT NULL,
	"method_type" text NOT NULL,
	"customer_id" text NOT NULL,
	"setup_intent_id" text,
	"status" text NOT NULL,
	"saved_method_id" text,
	"decline_code" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"checked_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "method_setups_setup_intent_id_unique" UNIQUE("setup_intent_id")
);
--> statement-breakpoint
CREATE TABLE "provider_movements" (
	"id" text PRIMARY KEY NOT NULL,
	"payment_id" text NOT NULL,
	"cause" text NOT NULL,
	"source_id" text NOT NULL,
	"amount_minor" bigint NOT NULL,
	"fee_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "payments" DROP CONSTRAINT "payments_amount";--> statement-breakpoint
DROP INDEX "payments_waiting";--> statement-breakpoint
ALTER TABLE "offline_intents" ADD COLUMN "captured_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "offline_intents" ADD COLUMN "reference" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "method_type" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "return_url" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "country" text;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "outcome_by" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "payments" ADD COLUMN "disputed_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "saved_methods" ADD COLUMN "method_type" text DEFAULT 'card' NOT NULL;--> statement-breakpoint
ALTER TABLE "disputes" ADD CONSTRAINT "disputes_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fee_questions" ADD CONSTRAINT "fee_questions_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "provider_movements" ADD CONSTRAINT "provider_movements_payment_id_payments_id_fk" FOREIGN KEY ("payment_id") REFERENCES "public"."payments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "disputes_of_payment" ON "disputes" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "disputes_open" ON "disputes" USING btree ("checked_at") WHERE status = 'OPEN';--> statement-breakpoint
CREATE INDEX "fee_questions_due" ON "fee_questions" USING btree ("next_at") WHERE answered_at is null;--> statement-breakpoint
CREATE INDEX "method_setups_waiting" ON "method_setups" USING btree ("checked_at") WHERE status in ('PENDING', 'REQUIRES_ACTION');--> statement-breakpoint
CREATE INDEX "provider_movements_of_payment" ON "provider_movements" USING btree ("payment_id");--> statement-breakpoint
CREATE INDEX "payments_waiting" ON "payments" USING btree ("checked_at") WHERE status in ('AUTHORIZING', 'REQUIRES_ACTION', 'PROCESSING', 'CAPTURING', 'VOIDING');--> statement-breakpoint
ALTER TABLE "offline_intents" ADD CONSTRAINT "offline_intents_reference_unique" UNIQUE("reference");--> statement-breakpoint
ALTER TABLE "payments" ADD CONSTRAINT "payments_amount" CHECK (amount_minor >= 0 and held_minor >= 0 and refunding_minor >= 0 and refunded_minor >= 0 and disputed_minor >= 0);--> statement-breakpoint
UPDATE "offline_intents" SET "captured_minor" = "amount_minor" WHERE "state" = 'CAPTURED';
