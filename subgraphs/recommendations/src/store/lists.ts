import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import type { Recommended } from '../domain/recommended.ts'
import { faded } from './counting.ts'

/** Longer than any list that is shown, so that leaving out what is bought or retired does not empty it. */
const listMax = 80

export const recommendedSchema = z.object({
  productId: z.string(),
  reason: z.enum(['BOUGHT_TOGETHER', 'SAME_CATEGORY', 'TRENDING', 'NEW_ARRIVAL']),
  score: z.number(),
})
const relatedSchema = z.array(recommendedSchema.extend({ toId: z.string() }))

export type Related = Recommended & { toId: string }

/** What goes with each of these products: bought together, then popular ones of its category. One statement for all. */
export const relatedTo = async (db: Db, productIds: readonly string[], halfLifeMs: number): Promise<Related[]> => {
  const rows = await db.execute(sql`
    select base.id as "toId", list.* from jsonb_array_elements_text(${JSON.stringify(productIds)}::jsonb) as base (id)
    cross join lateral (
      (select co.other_id as "productId", 'BOUGHT_TOGETHER' as reason, co.orders::float8 as score, 1 as rank
        from co_purchases co join products on products.id = co.other_id and products.status = 'ACTIVE'
        where co.product_id = base.id order by co.orders desc, co.other_id limit ${listMax})
      union all
      (select peer.id, 'SAME_CATEGORY', ${heatNow(halfLifeMs)}, 2
        from products own join products peer on peer.category_id = own.category_id and peer.id <> own.id
        left join popularity known on known.product_id = peer.id
        where own.id = base.id and peer.status = 'ACTIVE' order by 3 desc, peer.id limit ${listMax})
    ) list
    order by list.rank, list.score desc, list."productId"`)
  return relatedSchema.parse(rows)
}

/** What sells best lately; where too little is sold, what is new. */
export const trendingNow = async (db: Db, halfLifeMs: number): Promise<Recommended[]> => {
  const rows = await db.execute(sql`
    (select known.product_id as "productId", 'TRENDING' as reason, ${heatNow(halfLifeMs)} as score
      from popularity known join products on products.id = known.product_id and products.status = 'ACTIVE'
      order by 3 desc, 1 limit ${listMax})
    union all
    (select id, 'NEW_ARRIVAL', 0 from products where status = 'ACTIVE' order by first_seen_at desc, id limit ${listMax})`)
  return z.array(recommendedSchema).parse(rows)
}

const heatNow = (halfLifeMs: number): SQL =>
  sql`coalesce(known.score * ${faded(sql`clock_timestamp() - known.last_at`, halfLifeMs)}, 0)::float8`
