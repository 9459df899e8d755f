ALTER TABLE "gift_card_holds" DROP CONSTRAINT "gift_card_holds_order";--> statement-breakpoint
ALTER TABLE "gift_card_holds" DROP CONSTRAINT "gift_card_holds_amounts";--> statement-breakpoint
ALTER TABLE "gift_card_holds" ADD COLUMN "kept_minor" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "gift_card_holds" ADD CONSTRAINT "gift_card_holds_state" CHECK ((state in ('HELD', 'BOUND')) = (kept_minor > 0) and (state in ('HELD', 'RELEASED') or order_id is not null));--> statement-breakpoint
ALTER TABLE "gift_card_holds" ADD CONSTRAINT "gift_card_holds_amounts" CHECK (0 <= kept_minor and 0 <= given_back_minor and given_back_minor <= spent_minor and kept_minor + spent_minor <= minor);