import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { InventoryEvent } from '@shop/schema/events/inventory'
import { crossings, lowThresholdDefault } from '../domain/crossings.ts'
import type { Entry } from '../domain/entry.ts'
import { availableByVariant, moved } from '../domain/stock.ts'
import type { Level } from '../domain/stock.ts'
import { thresholdsOf } from './levels.ts'

/** From how many on each variant counts as low, where that was set. */
type Thresholds = ReadonlyMap<string, number>

/**
 * Writes movements and the levels that follow from them. `before` are all levels of the variants, locked. Answers what
 * there is to tell about the variants.
 */
export const record = async (
  tx: Db,
  before: readonly Level[],
  entries: readonly Entry[],
): Promise<InventoryEvent[]> => {
  const thresholds = await thresholdsOf(tx, changedAvailability(before, entries).map(variantOf))
  if (entries.length > 0) await tx.execute(movesBeside(entries, []))
  return newsOf(before, entries, thresholds)
}

/** What there is to tell about variants whose levels were `before`; what changes nothing that can be sold needs none of them. */
export const newsOf = (before: readonly Level[], entries: readonly Entry[], thresholds: Thresholds): InventoryEvent[] =>
  changedAvailability(before, entries).flatMap(({ variantId, was, is }) => {
    const threshold = thresholds.get(variantId) ?? lowThresholdDefault
    return crossings(variantId, { available: was, threshold }, { available: is, threshold })
  })

/** One statement that writes movements, the levels that follow from them, and other things that belong to them. */
export const movesBeside = (entries: readonly Entry[], others: readonly SQL[]): SQL =>
  entries.length > 0
    ? sql`with ${sql.join([...others, ...movesOf(entries)], sql`, `)} ${insertMovements}`
    : sql`with ${sql.join([...others], sql`, `)} select`

const variantOf = ({ variantId }: { variantId: string }) => variantId

/** Levels are locked in the order in which everybody locks them. */
const movesOf = (entries: readonly Entry[]): SQL[] => [
  sql`entry as (
    select number, item ->> 0 as variant_id, item ->> 1 as warehouse_id, (item ->> 2)::stock_movement_kind as kind,
      (item ->> 3)::int as on_hand_delta, (item ->> 4)::int as reserved_delta, item ->> 5 as reservation_id,
      item ->> 6 as order_id, item ->> 7 as reason, item ->> 8 as actor
    from jsonb_array_elements(${JSON.stringify(entries.map(asRow))}::jsonb) with ordinality as given (item, number)
  )`,
  sql`delta as (
    select variant_id, warehouse_id, sum(on_hand_delta) as on_hand, sum(reserved_delta) as reserved from entry group by 1, 2
  )`,
  sql`place as (
    select variant_id, warehouse_id, delta.on_hand, delta.reserved
    from stock_levels join delta using (variant_id, warehouse_id)
    order by variant_id, warehouse_id for update of stock_levels
  )`,
  sql`level as (
    update stock_levels as level
    set on_hand = level.on_hand + place.on_hand, reserved = level.reserved + place.reserved,
      moved_at = greatest(level.moved_at, clock_timestamp())
    from place
    where level.variant_id = place.variant_id and level.warehouse_id = place.warehouse_id
    returning level.variant_id, level.warehouse_id, level.moved_at
  )`,
]

/**
 * The clock is read while the level is locked, so the movements of a level are in the order of their instants. A movement
 * of a level that is not there has no instant, which the database refuses.
 */
const insertMovements = sql`
  insert into stock_movements (variant_id, warehouse_id, kind, on_hand_delta, reserved_delta, reservation_id, order_id, reason, actor, at)
  select variant_id, warehouse_id, kind, on_hand_delta, reserved_delta, reservation_id, order_id, reason, actor, moved_at
  from entry left join level using (variant_id, warehouse_id) order by number`

const asRow = ({ variantId, warehouseId, kind, onHandDelta, reservedDelta, ...cause }: Entry) => [
  ...[variantId, warehouseId, kind, onHandDelta, reservedDelta],
  ...[cause.reservationId ?? null, cause.orderId ?? null, cause.reason, cause.actor],
]

const changedAvailability = (before: readonly Level[], entries: readonly Entry[]) => {
  const was = availableByVariant(before)
  return [...availableByVariant(moved(before, entries))]
    .map(([variantId, is]) => ({ variantId, was: was.get(variantId) ?? 0, is }))
    .filter((change) => change.was !== change.is)
}
