-- What was agreed never changes, and what happened stays told.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is not allowed', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
--> statement-breakpoint
create trigger order_updates_append_only before update or delete or truncate on order_updates
  for each statement execute function refuse_change();
--> statement-breakpoint
create trigger orders_agreed_once before update of id, number, buyer_id, quote_id, snapshot, placed_at on orders
  for each row when (old is distinct from new) execute function refuse_change();
--> statement-breakpoint
create trigger orders_stay before delete or truncate on orders
  for each statement execute function refuse_change();
