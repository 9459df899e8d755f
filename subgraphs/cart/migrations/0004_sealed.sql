-- What only holders of FIELD_KEYS can read. SQL cannot encrypt: what is here in the clear becomes JSON, and is sealed by
-- the part before it serves anything.
create domain sealed as text;
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ALTER COLUMN "answer" SET DATA TYPE sealed USING to_json("answer")::text;--> statement-breakpoint
ALTER TABLE "quotes" ADD COLUMN "people" sealed;--> statement-breakpoint
update quotes set
  people = json_build_object('email', snapshot -> 'email', 'shipTo', snapshot -> 'shipTo', 'billTo', snapshot -> 'billTo')::text,
  snapshot = snapshot - 'email' - 'shipTo' - 'billTo';
--> statement-breakpoint
ALTER TABLE "quotes" ALTER COLUMN "people" SET NOT NULL;--> statement-breakpoint
alter domain sealed add constraint sealed_only check (value like 'sealed:%') not valid;
