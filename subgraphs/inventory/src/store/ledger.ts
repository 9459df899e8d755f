import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { InventoryEvent } from '@shop/schema/events/inventory'
import { crossings, lowThresholdDefault } from '../domain/crossings.ts'
import type { Entry } from '../domain/entry.ts'
import { availableByVariant, moved } from '../domain/stock.ts'
import type { Level } from '../domain/stock.ts'
import { thresholdsOf } from './levels.ts'

/**
 * Writes movements and the levels that follow from them, in one statement. `before` are all levels of the variants, locked.
 * Answers what there is to tell about the variants.
 */
export const record = async (
  tx: Db,
  before: readonly Level[],
  entries: readonly Entry[],
): Promise<InventoryEvent[]> => {
  if (entries.length === 0) return []
  const changed = changedAvailability(before, moved(before, entries))
  const [thresholds] = await Promise.all([
    thresholdsOf(
      tx,
      changed.map(({ variantId }) => variantId),
    ),
    write(tx, entries),
  ])
  return changed.flatMap(({ variantId, was, is }) => {
    const threshold = thresholds.get(variantId) ?? lowThresholdDefault
    return crossings(variantId, { available: was, threshold }, { available: is, threshold })
  })
}

/** The clock is read while the level is locked, so the movements of a level are in the order of their instants. */
const write = async (tx: Db, entries: readonly Entry[]): Promise<void> => {
  const written = await tx.execute(sql`
    with entry as (
      select number, item ->> 0 as variant_id, item ->> 1 as warehouse_id, (item ->> 2)::stock_movement_kind as kind,
        (item ->> 3)::int as on_hand_delta, (item ->> 4)::int as reserved_delta, item ->> 5 as reservation_id,
        item ->> 6 as order_id, item ->> 7 as reason, item ->> 8 as actor
      from jsonb_array_elements(${JSON.stringify(entries.map(asRow))}::jsonb) with ordinality as given (item, number)
    ), level as (
      update stock_levels as level
      set on_hand = level.on_hand + delta.on_hand, reserved = level.reserved + delta.reserved,
        moved_at = greatest(level.moved_at, clock_timestamp())
      from (
        select variant_id, warehouse_id, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved
        from entry group by 1, 2
      ) as delta
      where level.variant_id = delta.variant_id and level.warehouse_id = delta.warehouse_id
      returning level.variant_id, level.warehouse_id, level.moved_at
    )
    insert into stock_movements (variant_id, warehouse_id, kind, on_hand_delta, reserved_delta, reservation_id, order_id, reason, actor, at)
    select variant_id, warehouse_id, kind, on_hand_delta, reserved_delta, reservation_id, order_id, reason, actor, moved_at
    from entry join level using (variant_id, warehouse_id) order by number
    returning seq`)
  if (written.length !== entries.length) throw new Error('a movement of a level that is not there')
}

const asRow = ({ variantId, warehouseId, kind, onHandDelta, reservedDelta, ...cause }: Entry) => [
  ...[variantId, warehouseId, kind, onHandDelta, reservedDelta],
  ...[cause.reservationId ?? null, cause.orderId ?? null, cause.reason, cause.actor],
]

const changedAvailability = (before: readonly Level[], after: readonly Level[]) => {
  const was = availableByVariant(before)
  return [...availableByVariant(after)]
    .map(([variantId, is]) => ({ variantId, was: was.get(variantId) ?? 0, is }))
    .filter((change) => change.was !== change.is)
}
