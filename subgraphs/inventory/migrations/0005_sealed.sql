-- What only holders of FIELD_KEYS can read. SQL cannot encrypt: what is here in the clear becomes JSON, and is sealed by
-- the part before it serves anything.
create domain sealed as text;
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ALTER COLUMN "answer" SET DATA TYPE sealed USING to_json("answer")::text;--> statement-breakpoint
alter domain sealed add constraint sealed_only check (value like 'sealed:%') not valid;
