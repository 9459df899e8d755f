import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { definePoint } from '@shop/kit/failpoints'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { lockLevels } from './levels.ts'
import { listed } from './listed.ts'

const units = z.number().int()
const differences = z.array(
  z.object({
    variantId: z.string(),
    warehouseId: z.string(),
    onHandBefore: units,
    onHand: units,
    reservedBefore: units,
    reserved: units,
    isRepaired: z.boolean(),
  }),
)

/** `differences` are the levels that were not the sum of their movements, and what the movements add up to. */
export type Rebuilt = { compared: number; differences: z.infer<typeof differences> }

const batchMax = 500

const beforeRebuild = definePoint('inventory.rebuild:before')
const afterRebuild = definePoint('inventory.rebuild:after')

/**
 * Makes every level what its movements add up to. Levels are locked batch by batch, so the shop goes on selling meanwhile;
 * asked again, there is nothing left to repair.
 */
export const rebuildLevels = async (db: Db): Promise<Rebuilt> => {
  const batches: Rebuilt[] = []
  for (let variantIds = await variantsAfter(db, ''); variantIds.length > 0;) {
    const batch = variantIds
    await beforeRebuild()
    batches.push(await transaction(db, (tx) => rebuildBatch(tx, batch)))
    await afterRebuild()
    variantIds = await variantsAfter(db, batch.at(-1) ?? '')
  }
  return {
    compared: batches.reduce((sum, { compared }) => sum + compared, 0),
    differences: batches.flatMap(({ differences }) => differences),
  }
}

const variantsAfter = async (db: Db, last: string): Promise<string[]> => {
  const found = await db.execute(sql`
    select variant_id as id from stock_levels where variant_id > ${last}
    union select variant_id from stock_movements where variant_id > ${last}
    order by id limit ${batchMax}`)
  return [...found].map(({ id }) => z.string().parse(id))
}

/** Levels are locked as everywhere else; what the ledger cannot have meant (less than nothing) is told and left alone. */
const rebuildBatch = async (tx: Db, variantIds: readonly string[]): Promise<Rebuilt> => {
  await tx.execute(sql`
    insert into stock_levels (variant_id, warehouse_id)
    select distinct variant_id, warehouse_id from stock_movements where variant_id in ${listed(variantIds)} order by 1, 2
    on conflict do nothing`)
  const levels = await lockLevels(tx, variantIds)
  const found = await tx.execute(sql`
    with ledger as (
      select variant_id, warehouse_id, sum(on_hand_delta)::int as on_hand, sum(reserved_delta)::int as reserved
      from stock_movements where variant_id in ${listed(variantIds)} group by 1, 2
    ), wrong as (
      select level.variant_id, level.warehouse_id, level.on_hand as on_hand_before, level.reserved as reserved_before,
        coalesce(ledger.on_hand, 0) as on_hand, coalesce(ledger.reserved, 0) as reserved
      from stock_levels level left join ledger using (variant_id, warehouse_id)
      where level.variant_id in ${listed(variantIds)}
        and (level.on_hand, level.reserved) <> (coalesce(ledger.on_hand, 0), coalesce(ledger.reserved, 0))
    ), righted as (
      update stock_levels level set on_hand = wrong.on_hand, reserved = wrong.reserved
      from wrong
      where level.variant_id = wrong.variant_id and level.warehouse_id = wrong.warehouse_id
        and 0 <= wrong.reserved and wrong.reserved <= wrong.on_hand
    )
    select variant_id as "variantId", warehouse_id as "warehouseId", on_hand_before as "onHandBefore",
      on_hand as "onHand", reserved_before as "reservedBefore", reserved,
      (0 <= reserved and reserved <= on_hand) as "isRepaired"
    from wrong order by 1, 2`)
  return { compared: levels.length, differences: differences.parse([...found]) }
}
