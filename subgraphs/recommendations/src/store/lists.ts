import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import type { Recommended } from '../domain/recommended.ts'
import { listMax, relatedLists } from '../domain/related.ts'
import type { Goes, RelatedLists } from '../domain/related.ts'
import { faded } from './counting.ts'
import { learnedSchema } from './learned.ts'
import type { Learned } from './learned.ts'

/** Pairs that were seen a few times only are taken for less close than they look: as if each had been apart so often. */
const shrinkage = 5

const row = z.object({
  toId: z.string(),
  source: z.enum(['together', 'once', 'category']),
  productId: z.string(),
  score: z.number(),
  categoryId: z.string().nullable(),
})

type Asked = { productIds: readonly string[]; version: number | null; halfLifeMs: number }

/** What goes with each of these products. Two statements for all. */
export const listsOf = async (db: Db, asked: Asked): Promise<Map<string, RelatedLists>> => {
  const [rows, learned] = await Promise.all([countedFor(db, asked), learnedOf(db, asked)])
  const byProduct = Map.groupBy(rows, ({ toId }) => toId)
  const itemOf = (reason: Recommended['reason']) => (item: z.infer<typeof row>) => ({
    ...{ productId: item.productId, reason, score: item.score, categoryId: item.categoryId, because: null },
  })
  return new Map(
    asked.productIds.map((id) => {
      const [own, model] = [byProduct.get(id) ?? [], learned.get(id)]
      const of = (source: z.infer<typeof row>['source'], reason: Recommended['reason']) =>
        own.filter((item) => item.source === source).map(itemOf(reason))
      const goes: Goes = {
        together: of('together', 'BOUGHT_TOGETHER'),
        once: of('once', 'BOUGHT_TOGETHER'),
        category: of('category', 'SAME_CATEGORY'),
        learned: model ? itemsOf(model.related) : [],
        similar: model ? itemsOf(model.similar) : [],
      }
      return [id, relatedLists(goes)]
    }),
  )
}

const itemsOf = (learned: Learned): Recommended[] =>
  learned.map(([productId, score, by, categoryId]) => ({
    ...{ productId, score, categoryId, because: null },
    reason: by === 'people' ? 'ALSO_BOUGHT' : 'SIMILAR',
  }))

/** What orders say now: how often two came in one order, by how often each of them came at all; and the category's best. */
const countedFor = async (db: Db, { productIds, halfLifeMs }: Asked) => {
  const rows = await db.execute(sql`
    select base.id as "toId", list.* from jsonb_array_elements_text(${JSON.stringify(productIds)}::jsonb) as base (id)
    cross join lateral (
      (select case when pair.orders > 1 then 'together' else 'once' end as source, pair.other_id as "productId",
          pair.orders / (sqrt(own.orders::float8 * other.orders) + ${shrinkage}::float8) as score, category_id as "categoryId"
        from (select other_id, orders from co_purchases where product_id = base.id order by orders desc nulls last limit ${4 * listMax}) pair
        join popularity own on own.product_id = base.id join popularity other on other.product_id = pair.other_id
        join products on products.id = pair.other_id and products.status = 'ACTIVE'
        order by 3 desc, 2 limit ${listMax})
      union all
      (select 'category', peer.id, ${heatNow(halfLifeMs)}, peer.category_id
        from products own join products peer on peer.category_id = own.category_id and peer.id <> own.id
        left join popularity known on known.product_id = peer.id
        where own.id = base.id and peer.status = 'ACTIVE' order by 3 desc, 2 limit ${listMax})
    ) list
    order by list.score desc, list."productId"`)
  return z.array(row).parse(rows)
}

const learnedRow = z.object({ productId: z.string(), related: learnedSchema, similar: learnedSchema })

const learnedOf = async (db: Db, { productIds, version }: Asked) => {
  if (version === null) return new Map<string, z.infer<typeof learnedRow>>()
  const rows = await db.execute(sql`
    select product_id as "productId", related, "similar" from item_lists
    where version = ${version} and product_id = any(${sql.param([...productIds])}::text[])`)
  return new Map(
    z
      .array(learnedRow)
      .parse(rows)
      .map((found) => [found.productId, found]),
  )
}

const trendingRow = z.object({
  productId: z.string(),
  reason: z.enum(['TRENDING', 'NEW_ARRIVAL']),
  score: z.number(),
  categoryId: z.string().nullable(),
})

/** What sells best lately; where too little is sold, what is new. */
export const trendingNow = async (db: Db, halfLifeMs: number): Promise<Recommended[]> => {
  const rows = await db.execute(sql`
    (select known.product_id as "productId", 'TRENDING' as reason, ${heatNow(halfLifeMs)} as score, category_id as "categoryId"
      from popularity known join products on products.id = known.product_id and products.status = 'ACTIVE' and in_stock
      order by 3 desc, 1 limit ${2 * listMax})
    union all
    (select id, 'NEW_ARRIVAL', 0, category_id from products where status = 'ACTIVE' and in_stock
      order by first_seen_at desc, id limit ${listMax})`)
  return z
    .array(trendingRow)
    .parse(rows)
    .map((item) => ({ ...item, because: null }))
}

const heatNow = (halfLifeMs: number): SQL =>
  sql`coalesce(known.score * ${faded(sql`clock_timestamp() - known.last_at`, halfLifeMs)}, 0)::float8`
