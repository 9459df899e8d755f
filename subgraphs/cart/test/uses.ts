import { sql } from 'drizzle-orm'
import type { World } from './world.ts'

type Row = { uses: number; kept: number }

/** What is counted of a promotion, and what should be by the uses that stand. */
export const usesOf = async (world: World, promotionId: string): Promise<{ counted: number; standing: number }> => {
  const [row] = await world.part.db.execute<Row>(sql`
    select uses, (select count(*)::int from promotion_uses where promotion_id = id and state <> 'FREED') as kept
    from promotions where id = ${promotionId}`)
  return { counted: row?.uses ?? -1, standing: row?.kept ?? -1 }
}

/** Every counter that says something else than the uses that stand. */
export const miscounted = async (world: World): Promise<unknown[]> => {
  const rows = await world.part.db.execute(sql`
    with standing as (select * from promotion_uses where state <> 'FREED')
    select 'promotion' as what, id as name, uses from promotions as p
      where uses <> (select count(*) from standing as s where s.promotion_id = p.id and s.counts_for_all)
    union all
    select 'coupon', code, uses from coupons as c
      where uses <> (select count(*) from standing as s where s.code = c.code and s.counts_for_code)
    union all
    select 'buyer', buyer || ' ' || promotion_id, uses from promotion_buyers as b
      where uses <> (select count(*) from standing as s where s.promotion_id = b.promotion_id and b.buyer = any (s.buyers))`)
  return [...rows]
}
