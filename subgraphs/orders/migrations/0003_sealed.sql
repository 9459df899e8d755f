-- What only holders of FIELD_KEYS can read. SQL cannot encrypt: what is here in the clear becomes JSON, and is sealed by
-- the part before it serves anything.
create domain sealed as text;
--> statement-breakpoint
ALTER TABLE "idempotency_keys" ALTER COLUMN "answer" SET DATA TYPE sealed USING to_json("answer")::text;--> statement-breakpoint
drop trigger orders_agreed_once on orders;
--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "people" sealed;--> statement-breakpoint
update orders set
  people = json_build_object('email', snapshot -> 'email', 'shipTo', snapshot -> 'shipTo', 'billTo', snapshot -> 'billTo')::text,
  snapshot = snapshot - 'email' - 'shipTo' - 'billTo';
--> statement-breakpoint
ALTER TABLE "orders" ALTER COLUMN "people" SET NOT NULL;--> statement-breakpoint
create trigger orders_agreed_once before update of id, number, buyer_id, quote_id, snapshot, placed_at on orders
  for each row when (old is distinct from new) execute function refuse_change();
--> statement-breakpoint
-- People of an order never change either; they are only written anew with another key.
create trigger orders_people_once before update of people on orders
  for each row when (old.people like 'sealed:%' and split_part(old.people, ':', 2) = split_part(new.people, ':', 2))
  execute function refuse_change();
--> statement-breakpoint
alter domain sealed add constraint sealed_only check (value like 'sealed:%') not valid;
