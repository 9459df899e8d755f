import { joinQueue } from '../backorders/join-queue.ts'
import { allocateAsPromised } from '../domain/allocate.ts'
import { entriesOf } from '../domain/entry.ts'
import { commit } from '../domain/reservation.ts'
import type { Reservation } from '../domain/reservation.ts'
import { carryOut, variantsOf } from './changes.ts'
import { record } from './ledger.ts'
import { lockLevels } from './levels.ts'
import { rejected } from './order-placed.ts'
import { onePerOrder } from './order-work.ts'
import type { ConfirmedOrder, OrderWork } from './order-work.ts'
import { lockHolders, ofOrders } from './reservation-reads.ts'
import { insertReservation } from './reservation-rows.ts'

/**
 * What the orders hold leaves the shelf. When a hold lapsed meanwhile, the same units are taken from the same shelves if
 * they are still there; if not, orders hears that it is rejected after all. What is not there yet is waited for from now on.
 */
export const confirmOrders = async (work: OrderWork, orders: readonly ConfirmedOrder[]): Promise<void> => {
  const confirmed = onePerOrder(orders)
  const orderIds = confirmed.map(({ orderId }) => orderId)
  const [, found] = await Promise.all([lockHolders(work.tx, orderIds), ofOrders(work.tx, orderIds)])
  const known = confirmed.map((order) => ({ order, held: found.find(({ orderId }) => orderId === order.orderId) }))
  const isPlain = ({ order, held }: Known) => order.backordered.length === 0 && held?.status === 'HELD'
  const plain = known.flatMap(({ order, held }) => (held && isPlain({ order, held }) ? [decided(order, held)] : []))
  await carryOut(work, plain, 'order confirmed')
  for (const each of known) if (!isPlain(each)) await confirmAlone(work, each)
}

type Known = { order: ConfirmedOrder; held: Reservation | undefined }

const decided = ({ origin }: ConfirmedOrder, before: Reservation) => ({
  ...{ before, decision: commit(before) },
  ...(origin && { origin }),
})

const confirmAlone = async (work: OrderWork, { order, held }: Known): Promise<void> => {
  if (order.backordered.length > 0) await lockLevels(work.tx, variantsOf([...order.allocations, ...order.backordered]))
  switch (held?.status) {
    case 'HELD':
      return certain(work, order, held)
    case 'COMMITTED':
    case 'RELEASED':
      return
    case 'EXPIRED':
    case undefined:
      return takeAsPromised(work, order)
  }
}

const certain = async (work: OrderWork, order: ConfirmedOrder, held: Reservation): Promise<void> => {
  await carryOut(work, [decided(order, held)], 'order confirmed')
  await joinQueue(work, held, order)
}

const takeAsPromised = async (work: OrderWork, order: ConfirmedOrder) => {
  const { orderId, ownerId, allocations, origin } = order
  const { tx, outbox, newId, holdMs } = work
  const before = await lockLevels(tx, variantsOf(allocations))
  const allocated = allocateAsPromised(allocations, before)
  if (allocated.kind === 'short') return outbox(tx, [rejected(orderId, allocated.shortages)], origin)
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
  const told = await record(tx, before, entriesOf(null, reservation, 'order confirmed after its hold lapsed'))
  await outbox(tx, told, origin)
  await certain(work, order, reservation)
}
