import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import { record } from '../store/ledger.ts'
import { lockLevels } from '../store/levels.ts'
import { passOn } from './pass-on.ts'

const rows = z.array(z.object({ variantId: z.string() }))
const batchMax = 50

/** Variants that somebody waits for although some of them lie on a shelf. */
export const waitingWithStock = async (db: Db): Promise<string[]> => {
  const found = await db.execute(sql`
    select distinct variant_id as "variantId" from backorders
    where waiting > 0 and exists (
      select from stock_levels as level where level.variant_id = backorders.variant_id and level.on_hand > level.reserved
    ) limit ${batchMax}`)
  return rows.parse([...found]).map(({ variantId }) => variantId)
}

/** Gives what lies there to those who wait. */
export const fillFromShelves = (db: Db, outbox: Outbox, variantId: string): Promise<void> =>
  transaction(db, async (tx) => {
    const levels = await lockLevels(tx, [variantId])
    const { entries, events } = await passOn(tx, levels, [variantId])
    const told = await record(tx, levels, entries)
    await outbox(tx, [...told, ...events])
  })
