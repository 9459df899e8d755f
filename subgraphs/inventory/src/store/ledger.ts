import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { InventoryEvent } from '@shop/schema/events/inventory'
import { crossings, lowThresholdDefault } from '../domain/crossings.ts'
import type { Entry } from '../domain/entry.ts'
import { availableByVariant, moved } from '../domain/stock.ts'
import type { Level } from '../domain/stock.ts'
import { thresholdsOf } from './levels.ts'

type Beside = {
  /** Of the variants, where one was set; without it they are read. */
  thresholds?: ReadonlyMap<string, number>
  /** What the same statement writes before. */
  parts?: readonly SQL[]
}

/**
 * Writes movements and the levels that follow from them, in one statement. `before` are all levels of the variants, locked;
 * what changes nothing that can be sold needs none. Answers what there is to tell about the variants.
 */
export const record = async (
  tx: Db,
  before: readonly Level[],
  entries: readonly Entry[],
  { thresholds, parts = [] }: Beside = {},
): Promise<InventoryEvent[]> => {
  const changed = changedAvailability(before, moved(before, entries))
  const [known] = await Promise.all([thresholds ?? thresholdsOf(tx, changed.map(variantOf)), write(tx, entries, parts)])
  return changed.flatMap(({ variantId, was, is }) => {
    const threshold = known.get(variantId) ?? lowThresholdDefault
    return crossings(variantId, { available: was, threshold }, { available: is, threshold })
  })
}

const variantOf = ({ variantId }: { variantId: string }) => variantId

const write = async (tx: Db, entries: readonly Entry[], parts: readonly SQL[]): Promise<void> => {
  if (entries.length > 0)
    await tx.execute(sql`with ${sql.join([...parts, ...movesOf(entries)], sql`, `)} ${insertMovements}`)
  else if (parts.length > 0) await tx.execute(sql`with ${sql.join([...parts], sql`, `)} select`)
}

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

const changedAvailability = (before: readonly Level[], after: readonly Level[]) => {
  const was = availableByVariant(before)
  return [...availableByVariant(after)]
    .map(([variantId, is]) => ({ variantId, was: was.get(variantId) ?? 0, is }))
    .filter((change) => change.was !== change.is)
}
