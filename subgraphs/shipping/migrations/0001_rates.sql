insert into zones (id, name, countries) values
  ('zone_domestic', 'Germany', '{DE}'),
  ('zone_eu', 'European Union', '{AT,BE,BG,HR,CY,CZ,DK,EE,FI,FR,GR,HU,IE,IT,LV,LT,LU,MT,NL,PL,PT,RO,SK,SI,ES,SE}'),
  ('zone_uk', 'United Kingdom', '{GB}'),
  ('zone_us', 'United States', '{US}'),
  ('zone_world', 'Rest of the world', '{}');
--> statement-breakpoint
insert into methods (id, zone_id, name, days_min, days_max) values
  ('shm_domestic_standard', 'zone_domestic', 'Standard', 2, 3),
  ('shm_domestic_express', 'zone_domestic', 'Express', 1, 1),
  ('shm_eu_standard', 'zone_eu', 'Standard', 3, 6),
  ('shm_eu_express', 'zone_eu', 'Express', 1, 2),
  ('shm_uk_standard', 'zone_uk', 'Standard', 4, 7),
  ('shm_uk_express', 'zone_uk', 'Express', 2, 3),
  ('shm_us_standard', 'zone_us', 'Standard', 6, 10),
  ('shm_us_express', 'zone_us', 'Express', 2, 4),
  ('shm_world_standard', 'zone_world', 'Standard', 8, 15),
  ('shm_world_express', 'zone_world', 'Express', 3, 6);
--> statement-breakpoint
-- Base prices in euro cents; other currencies by a fixed factor, rounded to tens of their smallest unit.
-- Heavier parcels cost more; standard is free from the zone's threshold on, up to 20 kg.
with base (method_id, cents, free_from) as (
  values
    ('shm_domestic_standard', 490, 5000), ('shm_domestic_express', 1290, null),
    ('shm_eu_standard', 990, 10000), ('shm_eu_express', 2490, null),
    ('shm_uk_standard', 1290, 15000), ('shm_uk_express', 2990, null),
    ('shm_us_standard', 1990, 20000), ('shm_us_express', 4990, null),
    ('shm_world_standard', 2490, null), ('shm_world_express', 6490, null)
),
currencies (currency, factor) as (values ('EUR', 1.0), ('USD', 1.1), ('GBP', 0.85), ('JPY', 1.6)),
bands (weight_from, weight_to, times) as (values (0, 2000, 1.0), (2000, 10000, 1.5), (10000, 20000, 2.5), (20000, null, 5.0)),
priced as (
  select method_id, currency, weight_from, weight_to,
         (round(cents * factor * times / 10) * 10)::bigint as price,
         case when weight_to is not null then (round(free_from * factor / 100) * 100)::bigint end as free_from
  from base, currencies, bands
)
insert into rates (method_id, currency, weight_from, weight_to, value_from, value_to, price_minor)
select method_id, currency, weight_from, weight_to, 0, free_from, price from priced
union all
select method_id, currency, weight_from, weight_to, free_from, null, 0 from priced where free_from is not null;
