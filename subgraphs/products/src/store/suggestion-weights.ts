import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'

/** So many products that were bought most stand for all of them, whatever the size of the catalog. */
const boughtMostMax = 50_000

/** Works out how much of each brand and each category, with all below it, was bought. Replicas do it one at a time. */
export const weighSuggestions = async (db: Db): Promise<void> => {
  await db.execute(sql`
    with alone as (select pg_try_advisory_xact_lock(hashtext('suggestion_weights')) as is_alone),
    bought as (
      select category_id, brand_id, popularity from products where status = 'ACTIVE' and popularity > 0
      order by popularity desc, id desc limit ${boughtMostMax}),
    weighed as (
      select brand_id as id, sum(popularity)::float8 as weight from bought where brand_id is not null group by 1
      union all
      select above, sum(popularity)::float8 from bought join categories on id = category_id, unnest(path) above group by 1),
    gone as (delete from suggestion_weights where id not in (select id from weighed) and (select is_alone from alone))
    insert into suggestion_weights as known (id, weight) select id, weight from weighed, alone where is_alone
    on conflict (id) do update set weight = excluded.weight where known.weight <> excluded.weight`)
}
