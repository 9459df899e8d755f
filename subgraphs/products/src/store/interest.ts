import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'

export type Interest = { productId: string; viewers: number; buyers: number }

/** Keeps how many looked and how many of them bought; of what is told twice of a product, the later. Locked in one order. */
export const keepInterest = async (tx: Db, counted: readonly Interest[]): Promise<void> => {
  const latest = [...new Map(counted.map((each) => [each.productId, each])).values()]
  await tx.execute(sql`
    with told as (
      select * from jsonb_to_recordset(${JSON.stringify(latest)}::jsonb) as product("productId" text, viewers int, buyers int)
    ), locked as (select id from products where id in (select "productId" from told) order by id for update)
    update products set viewers = told.viewers, buyers = told.buyers
    from told join locked on locked.id = told."productId"
    where products.id = locked.id and (products.viewers, products.buyers) is distinct from (told.viewers, told.buyers)`)
}
