-- The ledger is only ever added to.
create function stock_movements_stay() returns trigger language plpgsql as $$
begin
  raise exception 'stock_movements is append-only' using errcode = 'restrict_violation';
end
$$;
--> statement-breakpoint
create trigger stock_movements_stay before update or delete on stock_movements
  for each row execute function stock_movements_stay();
--> statement-breakpoint
create trigger stock_movements_stay_all before truncate on stock_movements
  for each statement execute function stock_movements_stay();
--> statement-breakpoint
insert into warehouses (id, code, name, country, position) values
  ('whs_north', 'NORTH', 'Hamburg', 'DE', 1),
  ('whs_south', 'SOUTH', 'Lyon', 'FR', 2);
