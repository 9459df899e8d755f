import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { InventoryEvent } from '@shop/schema/events/inventory'
import { fill } from '../domain/backorder-queue.ts'
import type { Fill } from '../domain/backorder-queue.ts'
import type { Entry } from '../domain/entry.ts'
import type { Level } from '../domain/stock.ts'
import { warehouseIds } from '../store/levels.ts'
import { reservationLines } from '../store/tables.ts'
import { balance } from './balance.ts'
import { lockQueues } from './policies.ts'
import { awaited, moveUnits, waitingFor } from './rows.ts'
import type { Backorder } from './rows.ts'
import { allocatedTold } from './told.ts'

/** What is to be written in the ledger, and told. */
export type PassedOn = { entries: Entry[]; events: InventoryEvent[] }

/**
 * What lies on the shelves of these variants goes to the orders that wait for it, the first come first, and leaves the
 * shelf for them. `levels` are as they will be after the caller's own entries, and locked; the entries answered here
 * belong behind those, in the same transaction.
 */
export const passOn = async (tx: Db, levels: readonly Level[], variantIds: readonly string[]): Promise<PassedOn> => {
  const wanted = await awaited(tx, variantIds)
  if (wanted.length === 0) return { entries: [], events: [] }
  await lockQueues(tx, wanted)
  const { entries, events } = await fillQueues(tx, levels, wanted)
  return { entries, events: [...events, ...(await balance(tx, wanted))] }
}

/** The same for queues that are locked; they are still to be balanced. */
export const fillQueues = async (
  tx: Db,
  levels: readonly Level[],
  variantIds: readonly string[],
): Promise<PassedOn> => {
  const [waiting, warehouses] = [await waitingFor(tx, variantIds), await warehouseIds(tx)]
  const fills = variantIds.flatMap((variantId) =>
    fill(
      waiting.filter((row) => row.variantId === variantId),
      levels,
      warehouses,
    ),
  )
  await moveUnits(
    tx,
    fills.map(({ who, quantity }) => ({ id: who.id, from: 'waiting', to: 'filled', quantity })),
  )
  await addToReservations(tx, fills)
  return { entries: fills.flatMap(entriesOf), events: allocatedTold(fills) }
}

/** The units belong to what the order took before, so that a cancellation brings them back with it. */
const addToReservations = async (tx: Db, fills: readonly Fill<Backorder>[]): Promise<void> => {
  if (fills.length === 0) return
  const lines = fills.map(({ who, warehouseId, quantity }) => ({
    ...{ reservationId: who.reservationId, lineId: who.lineId, variantId: who.variantId },
    ...{ warehouseId, quantity },
  }))
  await tx
    .insert(reservationLines)
    .values(lines)
    .onConflictDoUpdate({
      target: [reservationLines.reservationId, reservationLines.lineId, reservationLines.warehouseId],
      set: { quantity: sql`reservation_lines.quantity + excluded.quantity` },
    })
}

const entriesOf = ({ who, warehouseId, quantity }: Fill<Backorder>): Entry[] => {
  const entry = {
    ...{ variantId: who.variantId, warehouseId, reservationId: who.reservationId, orderId: who.orderId },
    ...{ reason: 'arrived for a waiting order', actor: who.ownerId },
  }
  return [
    { ...entry, kind: 'RESERVE', onHandDelta: 0, reservedDelta: quantity },
    { ...entry, kind: 'COMMIT', onHandDelta: -quantity, reservedDelta: -quantity },
  ]
}
