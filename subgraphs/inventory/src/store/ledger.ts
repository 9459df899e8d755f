import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { InventoryEvent } from '@shop/schema/events/inventory'
import { crossings, lowThresholdDefault } from '../domain/crossings.ts'
import { availableByVariant, moved } from '../domain/stock.ts'
import type { Level, Movement } from '../domain/stock.ts'
import { thresholdsOf } from './levels.ts'
import { movements } from './tables.ts'

/** A movement with the reason for it. */
export type Entry = Movement & { reservationId?: string | null; orderId?: string | null; reason: string; actor: string }

/**
 * Writes movements and the levels that follow from them, together. `before` are all levels of the variants, locked.
 * Answers what there is to tell about the variants.
 */
export const record = async (
  tx: Db,
  before: readonly Level[],
  entries: readonly Entry[],
): Promise<InventoryEvent[]> => {
  if (entries.length === 0) return []
  await tx.insert(movements).values([...entries])
  await applyToLevels(tx, entries)
  return crossed(tx, before, moved(before, entries))
}

const applyToLevels = (tx: Db, entries: readonly Entry[]) => {
  const deltas = entries.map((entry) => [entry.variantId, entry.warehouseId, entry.onHandDelta, entry.reservedDelta])
  return tx.execute(sql`
    update stock_levels as level
    set on_hand = level.on_hand + delta.on_hand, reserved = level.reserved + delta.reserved
    from (
      select entry ->> 0 as variant_id, entry ->> 1 as warehouse_id,
        sum((entry ->> 2)::int) as on_hand, sum((entry ->> 3)::int) as reserved
      from jsonb_array_elements(${JSON.stringify(deltas)}::jsonb) as entry
      group by 1, 2
    ) as delta
    where level.variant_id = delta.variant_id and level.warehouse_id = delta.warehouse_id`)
}

const crossed = async (tx: Db, before: readonly Level[], after: readonly Level[]): Promise<InventoryEvent[]> => {
  const [was, is] = [availableByVariant(before), availableByVariant(after)]
  const changed = [...is].filter(([variantId, available]) => was.get(variantId) !== available)
  if (changed.length === 0) return []
  const thresholds = await thresholdsOf(
    tx,
    changed.map(([variantId]) => variantId),
  )
  return changed.flatMap(([variantId, available]) => {
    const threshold = thresholds.get(variantId) ?? lowThresholdDefault
    return crossings(variantId, { available: was.get(variantId) ?? 0, threshold }, { available, threshold })
  })
}
