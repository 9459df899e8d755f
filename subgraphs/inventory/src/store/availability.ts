import { sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import { termRows, termsNow } from '../backorders/policies.ts'
import { among, asJson } from './listed.ts'

const found = z.object({
  available: z
    .array(z.object({ variantId: z.string(), units: z.number().int() }))
    .transform((rows) => new Map(rows.map(({ variantId, units }) => [variantId, units]))),
  terms: termRows,
})

/** What can be sold of the variants that were ever kept, and when more would come: one statement. */
export const availabilityOf = async (db: Db, variantIds: readonly string[]): Promise<z.infer<typeof found>> => {
  const onShelves = sql`
    select variant_id as "variantId", sum(on_hand - reserved) as units
    from stock_levels where ${among('variant_id', variantIds)} group by variant_id`
  const [row] = await db.execute(
    sql`select ${asJson(onShelves)} as available, ${asJson(termsNow(variantIds))} as terms`,
  )
  return found.parse(row)
}
