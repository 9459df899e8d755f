-- Documents of these products changed: their versions grow, and the index waits for them.
create function search_changed(ids text[]) returns void language sql as $$
  insert into search_versions as known (product_id, version, changed_at, waiting_since)
  select id, 1, clock_timestamp(), clock_timestamp() from unnest(ids) as id group by id order by id
  on conflict (product_id) do update set version = known.version + 1, changed_at = excluded.changed_at,
    waiting_since = coalesce(known.waiting_since, excluded.waiting_since), rests_until = null, tries = 0
$$;
--> statement-breakpoint
create function search_products_changed() returns trigger language plpgsql as $$
begin
  perform search_changed(array(select id from changed));
  return null;
end $$;
--> statement-breakpoint
create function search_parts_changed() returns trigger language plpgsql as $$
begin
  perform search_changed(array(select product_id from changed));
  return null;
end $$;
--> statement-breakpoint
create trigger products_inserted after insert on products referencing new table as changed for each statement execute function search_products_changed();
--> statement-breakpoint
create trigger products_updated after update on products referencing new table as changed for each statement execute function search_products_changed();
--> statement-breakpoint
create trigger products_deleted after delete on products referencing old table as changed for each statement execute function search_products_changed();
--> statement-breakpoint
create trigger variants_inserted after insert on variants referencing new table as changed for each statement execute function search_parts_changed();
--> statement-breakpoint
create trigger variants_updated after update on variants referencing new table as changed for each statement execute function search_parts_changed();
--> statement-breakpoint
create trigger variants_deleted after delete on variants referencing old table as changed for each statement execute function search_parts_changed();
--> statement-breakpoint
create trigger prices_inserted after insert on prices referencing new table as changed for each statement execute function search_parts_changed();
--> statement-breakpoint
create trigger prices_updated after update on prices referencing new table as changed for each statement execute function search_parts_changed();
--> statement-breakpoint
create trigger prices_deleted after delete on prices referencing old table as changed for each statement execute function search_parts_changed();
--> statement-breakpoint
-- Thousands of products may be below a category: the indexer passes the change on, so that whoever renames it need not wait.
create function search_category_changed() returns trigger language plpgsql as $$
begin
  insert into search_category_changes (category_id) select id from categories where path @> array[new.id]
  on conflict (category_id) do update set after_id = '';
  return null;
end $$;
--> statement-breakpoint
create trigger categories_changed after update on categories for each row
  when (old.name is distinct from new.name or old.path is distinct from new.path) execute function search_category_changed();
--> statement-breakpoint
-- What inventory says of a variant is asked for as soon as there is one.
create function variant_stock_added() returns trigger language plpgsql as $$
begin
  insert into variant_stock (variant_id) select id from added on conflict do nothing;
  return null;
end $$;
--> statement-breakpoint
create trigger variants_stocked after insert on variants referencing new table as added for each statement execute function variant_stock_added();
--> statement-breakpoint
insert into variant_stock (variant_id) select id from variants;
--> statement-breakpoint
select search_changed(array(select id from products));
