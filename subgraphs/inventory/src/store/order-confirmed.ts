import { joinQueue } from '../backorders/join-queue.ts'
import { allocateAsPromised } from '../domain/allocate.ts'
import { entriesOf } from '../domain/entry.ts'
import { commit } from '../domain/reservation.ts'
import type { Reservation } from '../domain/reservation.ts'
import { carryOut, variantsOf } from './changes.ts'
import { record } from './ledger.ts'
import { lockLevels } from './levels.ts'
import { rejected } from './order-placed.ts'
import type { ConfirmedOrder, OrderWork } from './order-work.ts'
import { lockHolders, ofOrder } from './reservation-reads.ts'
import { insertReservation } from './reservation-rows.ts'

/**
 * What the order holds leaves the shelf. When its hold lapsed meanwhile, the same units are taken from the same shelves if
 * they are still there; if not, orders hears that it is rejected after all. What is not there yet is waited for from now on.
 */
export const confirmOrder = async (work: OrderWork, order: ConfirmedOrder): Promise<void> => {
  const [, [found]] = await Promise.all([lockHolders(work.tx, [order.orderId]), ofOrder(work.tx, order.orderId)])
  if (order.backordered.length > 0) await lockLevels(work.tx, variantsOf([...order.allocations, ...order.backordered]))
  switch (found?.status) {
    case 'HELD':
      return certain(work, order, found)
    case 'COMMITTED':
    case 'RELEASED':
      return
    case 'EXPIRED':
    case undefined:
      return takeAsPromised(work, order)
  }
}

const certain = async (work: OrderWork, order: ConfirmedOrder, held: Reservation): Promise<void> => {
  await carryOut(work, [{ before: held, decision: commit(held) }], 'order confirmed')
  await joinQueue(work, held, order.orderId, order.backordered)
}

const takeAsPromised = async (work: OrderWork, order: ConfirmedOrder) => {
  const { orderId, ownerId, allocations } = order
  const { tx, outbox, newId, holdMs } = work
  const before = await lockLevels(tx, variantsOf(allocations))
  const allocated = allocateAsPromised(allocations, before)
  if (allocated.kind === 'short') return outbox(tx, [rejected(orderId, allocated.shortages)])
  const held = {
    id: newId('rsv'),
    quoteId: null,
    orderId,
    ownerId,
    callerHash: null,
    status: 'HELD' as const,
    lines: allocated.allocations,
    backordered: [],
  }
  const reservation = await insertReservation(tx, held, { afterMs: holdMs })
  await outbox(tx, await record(tx, before, entriesOf(null, reservation, 'order confirmed after its hold lapsed')))
  await certain(work, order, reservation)
}
