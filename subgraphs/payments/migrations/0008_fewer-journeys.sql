-- A booking is written whole by one statement, so each statement is checked once, by what it adds.
drop trigger ledger_entries_balance on ledger_entries;
--> statement-breakpoint
drop function ledger_group_balances();
--> statement-breakpoint
create function ledger_bookings_balance() returns trigger language plpgsql as $$
declare
  unbalanced text;
begin
  select group_id into unbalanced from added group by group_id, currency having sum(debit_minor) <> sum(credit_minor) limit 1;
  if found then
    raise exception 'booking % does not balance', unbalanced;
  end if;
  return null;
end
$$;
--> statement-breakpoint
create trigger ledger_entries_balance after insert on ledger_entries
  referencing new table as added for each statement execute function ledger_bookings_balance();
--> statement-breakpoint
DROP INDEX "ledger_entries_of_group";--> statement-breakpoint
ALTER TABLE "order_wishes" ADD COLUMN "is_lowered" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
insert into order_wishes (order_id) select order_id from payments union select order_id from owed_back on conflict do nothing;
--> statement-breakpoint
update order_wishes set is_lowered = true where order_id in (select order_id from owed_back);
