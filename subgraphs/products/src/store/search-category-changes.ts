import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'

const categoriesAtOnce = 20
const productsAtOnce = 1_000

/**
 * Passes the news of renamed and moved categories on to the documents of the products in them, some of each; returns how
 * many categories it got on with.
 */
export const passOnCategoryChanges = async (db: Db): Promise<number> => {
  const taken = await db.execute(sql`
    with taken as materialized (
      select category_id, after_id from search_category_changes order by category_id limit ${categoriesAtOnce} for update skip locked
    ), told as materialized (
      select category_id, p.id from taken cross join lateral (
        select id from products where products.category_id = taken.category_id and id > after_id order by id limit ${productsAtOnce}) p
    ), counted as (
      select category_id, count(id) as products, max(id) as last_id from taken left join told using (category_id) group by category_id
    ), changed as (
      select search_changed(array(select id from told))
    ), advanced as (
      update search_category_changes change set after_id = last_id
      from counted, changed where change.category_id = counted.category_id and products = ${productsAtOnce}
    ), finished as (
      delete from search_category_changes change
      using counted, changed where change.category_id = counted.category_id and products < ${productsAtOnce}
    )
    select category_id from taken`)
  return taken.length
}
