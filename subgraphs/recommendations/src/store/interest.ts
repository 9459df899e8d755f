import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { z } from 'zod'

/** Of how many days it is told who looked and who bought. */
const days = 30

const counted = z.object({ productId: z.string(), viewers: z.number(), buyers: z.number() })

export type Interest = z.infer<typeof counted>

/** Counts who looked at each product and who of them bought it; keeps and gives those for which that changed, so many at most. */
export const countInterest = async (tx: Db, most: number): Promise<Interest[]> => {
  const rows = await tx.execute(sql`
    with looked as (
      select distinct product_id, person from interactions
      where kind = 'VIEW' and product_id is not null and at > clock_timestamp() - make_interval(days => ${days}::int)
    ), bought as (
      select distinct product_id, buyer_id as person from orders join purchases on order_id = orders.id
      where is_counted and returned_quantity < purchases.quantity
        and confirmed_at > clock_timestamp() - make_interval(days => ${days}::int)
    ), now as (
      select product_id, count(*)::int as viewers, count(bought.person)::int as buyers
      from looked left join bought using (product_id, person) group by product_id
    ), changed as (
      select product_id, coalesce(now.viewers, 0) as viewers, coalesce(now.buyers, 0) as buyers
      from now full join interest using (product_id)
      where (now.viewers, now.buyers) is distinct from (interest.viewers, interest.buyers)
        and (now.product_id is not null or interest.viewers > 0)
      order by product_id limit ${most}
    )
    insert into interest (product_id, viewers, buyers) select product_id, viewers, buyers from changed
    on conflict (product_id) do update set viewers = excluded.viewers, buyers = excluded.buyers
    where (interest.viewers, interest.buyers) is distinct from (excluded.viewers, excluded.buyers)
    returning product_id as "productId", viewers, buyers`)
  return z.array(counted).parse([...rows])
}
