import { and, desc, eq, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { LineQuantity } from '@shop/schema/shapes'
import type { Entry } from '../domain/entry.ts'
import { cancelUnits } from '../domain/cancel-units.ts'
import type { Reservation } from '../domain/reservation.ts'
import { moved } from '../domain/stock.ts'
import type { Work } from '../store/changes.ts'
import { record } from '../store/ledger.ts'
import { lockLevels } from '../store/levels.ts'
import { reservationLines } from '../store/tables.ts'
import { balance } from './balance.ts'
import { passOn } from './pass-on.ts'
import { lockQueues } from './policies.ts'
import { backordersOfOrder, moveUnits } from './rows.ts'

/** Nothing arrives for the order until the end of the transaction: called before its reservation is read. */
export const lockArrivals = async (tx: Db, orderId: string): Promise<void> => {
  const variantIds = (await backordersOfOrder(tx, orderId)).map(({ variantId }) => variantId)
  await lockLevels(tx, variantIds)
  await lockQueues(tx, variantIds)
}

/** Nobody waits for the order's units any more; those that had arrived went back with its reservation. */
export const leaveQueues = async ({ tx, outbox }: Work, orderId: string): Promise<void> => {
  const own = await backordersOfOrder(tx, orderId)
  if (own.length === 0) return
  const variantIds = own.map(({ variantId }) => variantId)
  await lockQueues(tx, variantIds)
  const current = await backordersOfOrder(tx, orderId)
  await moveUnits(
    tx,
    current.flatMap(({ id, waiting, filled, failed }) => [
      { id, from: 'waiting', to: 'cancelled', quantity: waiting },
      { id, from: 'filled', to: 'cancelled', quantity: filled },
      { id, from: 'failed', to: 'cancelled', quantity: failed },
    ]),
  )
  await outbox(tx, await balance(tx, variantIds))
}

/**
 * Units of lines that the order gave up: those that failed are settled, those that wait are waited for no more, and those
 * that arrived in the meantime go back on the shelf, and from there to whoever is next.
 */
export const dropLines = async (
  { tx, outbox }: Work,
  reservation: Reservation,
  orderId: string,
  lines: readonly LineQuantity[],
): Promise<void> => {
  const variantIds = [...new Set(lines.map(({ variantId }) => variantId))]
  const before = await lockLevels(tx, variantIds)
  await lockQueues(tx, variantIds)
  const cancelled = cancelUnits(await backordersOfOrder(tx, orderId), lines)
  await moveUnits(tx, cancelled.moves)
  const returned: Entry[] = []
  for (const line of cancelled.returned) returned.push(...(await takeBack(tx, reservation, line)))
  const passed = await passOn(tx, moved(before, returned), variantIds)
  const told = await record(tx, before, [...returned, ...passed.entries])
  await outbox(tx, [...passed.events, ...told, ...(await balance(tx, variantIds))])
}

/** From the warehouses that the line was served from, the last in preference first. */
const takeBack = async (tx: Db, { id, orderId, ownerId }: Reservation, line: LineQuantity): Promise<Entry[]> => {
  const isOfLine = and(eq(reservationLines.reservationId, id), eq(reservationLines.lineId, line.lineId))
  const shelves = await tx
    .select()
    .from(reservationLines)
    .where(isOfLine)
    .orderBy(desc(reservationLines.warehouseId))
    .for('update')
  let open = line.quantity
  const taken = shelves.flatMap(({ warehouseId, quantity }) => {
    const units = Math.min(open, quantity)
    open -= units
    return units > 0 ? [{ warehouseId, units, isAll: units === quantity }] : []
  })
  for (const { warehouseId, units, isAll } of taken) {
    const row = and(isOfLine, eq(reservationLines.warehouseId, warehouseId))
    if (isAll) await tx.delete(reservationLines).where(row)
    else
      await tx
        .update(reservationLines)
        .set({ quantity: sql`quantity - ${units}` })
        .where(row)
  }
  return taken.map(({ warehouseId, units }) => ({
    ...{ variantId: line.variantId, warehouseId, kind: 'RETURN', onHandDelta: units, reservedDelta: 0 },
    ...{ reservationId: id, orderId, reason: 'order line cancelled', actor: ownerId },
  }))
}
