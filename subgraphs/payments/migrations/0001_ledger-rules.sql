create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'ledger entries are never changed: book the opposite';
end
$$;
--> statement-breakpoint
create trigger ledger_entries_no_change before update or delete on ledger_entries for each row execute function ledger_is_append_only();
--> statement-breakpoint
create trigger ledger_entries_no_truncate before truncate on ledger_entries for each statement execute function ledger_is_append_only();
--> statement-breakpoint
create function ledger_group_balances() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from ledger_entries where group_id = new.group_id group by currency having sum(debit_minor) <> sum(credit_minor)
  ) then
    raise exception 'booking % does not balance', new.group_id;
  end if;
  return null;
end
$$;
--> statement-breakpoint
create constraint trigger ledger_entries_balance after insert on ledger_entries deferrable initially deferred for each row execute function ledger_group_balances();
