-- Who changed a promotion stays told.
create function promotion_changes_stay() returns trigger language plpgsql as $$
begin
  raise exception '% of % is not allowed', tg_op, tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
--> statement-breakpoint
create trigger promotion_changes_stay before update or delete or truncate on promotion_changes
  for each statement execute function promotion_changes_stay();
--> statement-breakpoint
-- More places; a rate that is no whole number of basis points (New Jersey, Quebec) cannot be kept and is left out.
INSERT INTO tax_countries (country, prices_include_tax) VALUES
  ('AU', true),
  ('NZ', true),
  ('KR', true),
  ('IN', true),
  ('BH', true),
  ('OM', true),
  ('TN', true);
--> statement-breakpoint
INSERT INTO tax_rates (country, region, category, rate_bps, valid_from) VALUES
  ('AU', '', 'STANDARD', 1000, '2024-01-01'), ('AU', '', 'REDUCED', 1000, '2024-01-01'),
  ('AU', '', 'ZERO', 0, '2024-01-01'),
  ('NZ', '', 'STANDARD', 1500, '2024-01-01'), ('NZ', '', 'REDUCED', 1500, '2024-01-01'),
  ('NZ', '', 'ZERO', 0, '2024-01-01'),
  ('KR', '', 'STANDARD', 1000, '2024-01-01'), ('KR', '', 'REDUCED', 1000, '2024-01-01'),
  ('KR', '', 'ZERO', 0, '2024-01-01'),
  ('IN', '', 'STANDARD', 1800, '2024-01-01'), ('IN', '', 'REDUCED', 500, '2024-01-01'),
  ('IN', '', 'ZERO', 0, '2024-01-01'),
  ('BH', '', 'STANDARD', 1000, '2024-01-01'), ('BH', '', 'REDUCED', 1000, '2024-01-01'),
  ('BH', '', 'ZERO', 0, '2024-01-01'),
  ('OM', '', 'STANDARD', 500, '2024-01-01'), ('OM', '', 'REDUCED', 500, '2024-01-01'),
  ('OM', '', 'ZERO', 0, '2024-01-01'),
  ('TN', '', 'STANDARD', 1900, '2024-01-01'), ('TN', '', 'REDUCED', 700, '2024-01-01'),
  ('TN', '', 'ZERO', 0, '2024-01-01'),
  ('US', 'FL', 'STANDARD', 600, '2024-01-01'), ('US', 'FL', 'REDUCED', 600, '2024-01-01'), ('US', 'FL', 'ZERO', 0, '2024-01-01'),
  ('US', 'IL', 'STANDARD', 625, '2024-01-01'), ('US', 'IL', 'REDUCED', 625, '2024-01-01'), ('US', 'IL', 'ZERO', 0, '2024-01-01'),
  ('US', 'PA', 'STANDARD', 600, '2024-01-01'), ('US', 'PA', 'REDUCED', 600, '2024-01-01'), ('US', 'PA', 'ZERO', 0, '2024-01-01'),
  ('US', 'MA', 'STANDARD', 625, '2024-01-01'), ('US', 'MA', 'REDUCED', 625, '2024-01-01'), ('US', 'MA', 'ZERO', 0, '2024-01-01');
--> statement-breakpoint
-- GOODS: shipping shares the rates of what it brings. STANDARD: always the standard rate. NONE: not taxed when it is stated apart.
INSERT INTO tax_shipping (country, region, rule, valid_from) VALUES
  ('DE', '', 'GOODS', '2024-01-01'),
  ('AT', '', 'GOODS', '2024-01-01'),
  ('FR', '', 'GOODS', '2024-01-01'),
  ('NL', '', 'GOODS', '2024-01-01'),
  ('BE', '', 'GOODS', '2024-01-01'),
  ('LU', '', 'GOODS', '2024-01-01'),
  ('IT', '', 'GOODS', '2024-01-01'),
  ('ES', '', 'GOODS', '2024-01-01'),
  ('PT', '', 'GOODS', '2024-01-01'),
  ('IE', '', 'GOODS', '2024-01-01'),
  ('FI', '', 'GOODS', '2024-01-01'),
  ('SE', '', 'GOODS', '2024-01-01'),
  ('DK', '', 'GOODS', '2024-01-01'),
  ('PL', '', 'GOODS', '2024-01-01'),
  ('CZ', '', 'GOODS', '2024-01-01'),
  ('SK', '', 'GOODS', '2024-01-01'),
  ('HU', '', 'GOODS', '2024-01-01'),
  ('SI', '', 'GOODS', '2024-01-01'),
  ('HR', '', 'GOODS', '2024-01-01'),
  ('RO', '', 'GOODS', '2024-01-01'),
  ('BG', '', 'GOODS', '2024-01-01'),
  ('GR', '', 'GOODS', '2024-01-01'),
  ('EE', '', 'GOODS', '2024-01-01'),
  ('LV', '', 'GOODS', '2024-01-01'),
  ('LT', '', 'GOODS', '2024-01-01'),
  ('CY', '', 'GOODS', '2024-01-01'),
  ('MT', '', 'GOODS', '2024-01-01'),
  ('GB', '', 'GOODS', '2024-01-01'),
  ('CH', '', 'GOODS', '2024-01-01'),
  ('NO', '', 'GOODS', '2024-01-01'),
  ('AU', '', 'GOODS', '2024-01-01'),
  ('NZ', '', 'GOODS', '2024-01-01'),
  ('IN', '', 'GOODS', '2024-01-01'),
  ('JP', '', 'STANDARD', '2024-01-01'),
  ('KR', '', 'STANDARD', '2024-01-01'),
  ('BH', '', 'STANDARD', '2024-01-01'),
  ('OM', '', 'STANDARD', '2024-01-01'),
  ('TN', '', 'STANDARD', '2024-01-01'),
  ('US', '', 'NONE', '2024-01-01'),
  ('US', 'NY', 'GOODS', '2024-01-01'),
  ('US', 'TX', 'GOODS', '2024-01-01'),
  ('US', 'WA', 'GOODS', '2024-01-01'),
  ('US', 'IL', 'GOODS', '2024-01-01'),
  ('US', 'PA', 'GOODS', '2024-01-01');
