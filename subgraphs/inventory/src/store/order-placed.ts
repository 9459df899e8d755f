import { after } from '@shop/kit/clock'
import type { InventoryEvent } from '@shop/schema/events/inventory'
import { asTold } from '../backorders/as-told.ts'
import { termsOf } from '../backorders/policies.ts'
import type { Shortage } from '../domain/allocate.ts'
import { entriesOf } from '../domain/entry.ts'
import { handOver, letGo } from '../domain/reservation.ts'
import type { Promised, Reservation } from '../domain/reservation.ts'
import { allocateOrBackorder } from '../domain/split-backorder.ts'
import { moved } from '../domain/stock.ts'
import { variantsOf } from './changes.ts'
import { record } from './ledger.ts'
import { lockLevels, warehouseIds } from './levels.ts'
import { rememberClosed } from './order-work.ts'
import type { OrderWork, PlacedOrder } from './order-work.ts'
import { lockHolders, ofOrderAndQuote } from './reservation-reads.ts'
import type { Locked } from './reservation-reads.ts'
import { handToOrder, insertReservation, saveStatus } from './reservation-rows.ts'

/** Takes over what the quote holds, or reserves anew when that lapsed. The first word about an order decides. */
export const placeOrder = async (work: OrderWork, order: PlacedOrder): Promise<void> => {
  const { orderId, quoteId, lines } = order
  const [, found] = await Promise.all([
    lockHolders(work.tx, [orderId, quoteId]),
    ofOrderAndQuote(work.tx, orderId, quoteId),
  ])
  if (found.some((known) => known.orderId === orderId)) return
  const hold = found.find((live) => live.orderId === null) ?? null
  const handed = hold && handOver(hold, lines)
  if (hold && handed) await adopt(work, hold, orderId, handed)
  else await reserve(work, hold, order)
}

const adopt = async ({ tx, outbox, holdMs }: OrderWork, hold: Locked, orderId: string, promised: Promised) => {
  const expiresAt = after(hold.lockedAt, holdMs)
  await handToOrder(tx, hold, { ...promised, orderId, expiresAt })
  await outbox(tx, [reserved(orderId, expiresAt, promised)])
}

/** A hold for something else than what was ordered is given back first. */
const reserve = async (work: OrderWork, hold: Reservation | null, order: PlacedOrder) => {
  const { tx, outbox, holdMs, newId } = work
  const { orderId, ownerId, lines } = order
  const [warehouses, terms] = [await warehouseIds(tx), await termsOf(tx, variantsOf(lines))]
  const before = await lockLevels(tx, variantsOf([...lines, ...(hold?.lines ?? [])]))
  const givenBack = hold ? entriesOf(hold, letGo(hold).state, 'order differs from quote') : []
  if (hold) await saveStatus(tx, [hold.id], 'RELEASED')
  const allocated = allocateOrBackorder(lines, moved(before, givenBack), warehouses, terms)
  if (allocated.kind === 'short') {
    await rememberClosed(work, order)
    return outbox(tx, [rejected(orderId, allocated.shortages), ...(await record(tx, before, givenBack))])
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
  await outbox(tx, [reserved(orderId, written.expiresAt, written), ...told])
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
