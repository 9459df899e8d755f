import { sql } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { InventoryEvent } from '@shop/schema/events/inventory'
import { asTold } from '../backorders/as-told.ts'
import { termsOf } from '../backorders/policies.ts'
import type { Shortage } from '../domain/allocate.ts'
import { entriesOf } from '../domain/entry.ts'
import { handOver, letGo } from '../domain/reservation.ts'
import type { Promised } from '../domain/reservation.ts'
import { allocateOrBackorder } from '../domain/split-backorder.ts'
import { moved } from '../domain/stock.ts'
import { variantsOf } from './changes.ts'
import { record } from './ledger.ts'
import { lockLevels, warehouseIds } from './levels.ts'
import { onePerOrder, rememberClosed } from './order-work.ts'
import type { OrderWork, PlacedOrder } from './order-work.ts'
import { lockHolders, ofOrdersAndQuotes } from './reservation-reads.ts'
import type { Locked } from './reservation-reads.ts'
import { ended, handToOrders, insertReservation } from './reservation-rows.ts'
import type { TakenOver } from './reservation-rows.ts'

/** Takes over what the quotes hold, or reserves anew where that lapsed. The first word about an order decides. */
export const placeOrders = async (work: OrderWork, orders: readonly PlacedOrder[]): Promise<void> => {
  const { tx, outbox, holdMs } = work
  const placed = onePerOrder(orders)
  const orderIds = placed.map(({ orderId }) => orderId)
  const quoteIds = placed.map(({ quoteId }) => quoteId)
  const [, found] = await Promise.all([
    lockHolders(tx, [...orderIds, ...quoteIds]),
    ofOrdersAndQuotes(tx, orderIds, quoteIds),
  ])
  const { taken, others } = share(placed, found, holdMs)
  handToOrders(tx, taken)
  for (const { orderId, expiresAt, promised, origin } of taken)
    await outbox(tx, [reserved(orderId, expiresAt, promised)], origin)
  for (const { order, hold } of others) await reserve(work, hold, order)
}

/** Who takes over the hold of his quote as it is, and who needs something else than it. */
const share = (placed: readonly PlacedOrder[], found: readonly Locked[], holdMs: number) => {
  const free = new Map(found.filter(({ orderId }) => orderId === null).map((hold) => [hold.quoteId, hold]))
  const taken: (TakenOver & Pick<PlacedOrder, 'origin'>)[] = []
  const others: { order: PlacedOrder; hold: Locked | null }[] = []
  for (const order of placed.filter(({ orderId }) => !found.some((known) => known.orderId === orderId))) {
    const hold = free.get(order.quoteId) ?? null
    free.delete(order.quoteId)
    const promised = hold && handOver(hold, order.lines)
    if (hold && promised) taken.push({ ...order, hold, promised, expiresAt: after(hold.lockedAt, holdMs) })
    else others.push({ order, hold })
  }
  return { taken, others }
}

/** A hold for something else than what was ordered is given back first. */
const reserve = async (work: OrderWork, hold: Locked | null, order: PlacedOrder) => {
  const { tx, outbox, holdMs, newId } = work
  const { orderId, ownerId, lines, origin } = order
  const [warehouses, terms] = [await warehouseIds(tx), await termsOf(tx, variantsOf(lines))]
  const before = await lockLevels(tx, variantsOf([...lines, ...(hold?.lines ?? [])]))
  const givenBack = hold ? entriesOf(hold, letGo(hold).state, 'order differs from quote') : []
  if (hold) await tx.execute(sql`with ${ended([hold.id], 'RELEASED')} select`)
  const allocated = allocateOrBackorder(lines, moved(before, givenBack), warehouses, terms)
  if (allocated.kind === 'short') {
    await rememberClosed(work, order)
    return outbox(tx, [rejected(orderId, allocated.shortages), ...(await record(tx, before, givenBack))], origin)
  }
  const reservation = {
    id: newId('rsv'),
    quoteId: null,
    orderId,
    ownerId,
    callerHash: null,
    status: 'HELD' as const,
    lines: allocated.allocations,
    backordered: allocated.backordered,
  }
  const written = await insertReservation(tx, reservation, { afterMs: holdMs })
  const told = await record(tx, before, [...givenBack, ...entriesOf(null, written, 'order placed')])
  await outbox(tx, [reserved(orderId, written.expiresAt, written), ...told], origin)
}

const reserved = (orderId: string, expiresAt: Date, { lines, backordered }: Promised): InventoryEvent => ({
  type: 'inventory.reserved',
  aggregateId: orderId,
  data: {
    orderId,
    expiresAt: expiresAt.toISOString(),
    allocations: lines.map(({ warehouseId, lineId, variantId, quantity }) => ({
      warehouseId,
      lineId,
      variantId,
      quantity,
    })),
    backordered: backordered.map(asTold),
  },
})

export const rejected = (orderId: string, shortages: readonly Shortage[]): InventoryEvent => ({
  type: 'inventory.rejected',
  aggregateId: orderId,
  data: { orderId, shortages: [...shortages] },
})
