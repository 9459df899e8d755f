import { allocateAsPromised } from '../domain/allocate.ts'
import { commit } from '../domain/reservation.ts'
import { carryOut, entriesOf, variantsOf } from './changes.ts'
import { record } from './ledger.ts'
import { lockLevels } from './levels.ts'
import { rejected } from './order-placed.ts'
import type { ConfirmedOrder, OrderWork } from './order-work.ts'
import { byOrder, insertReservation, lockHolder } from './reservation-rows.ts'

/**
 * What the order holds leaves the shelf. When its hold lapsed meanwhile, the same units are taken from the same shelves if
 * they are still there; if not, orders hears that it is rejected after all.
 */
export const confirmOrder = async (work: OrderWork, order: ConfirmedOrder): Promise<void> => {
  await lockHolder(work.tx, order.orderId)
  const found = await byOrder(work.tx, order.orderId)
  switch (found?.status) {
    case 'HELD':
      return void (await carryOut(work, [{ before: found, decision: commit(found) }], 'order confirmed'))
    case 'COMMITTED':
    case 'RELEASED':
      return
    case 'EXPIRED':
    case undefined:
      return takeAsPromised(work, order)
  }
}

const takeAsPromised = async (work: OrderWork, { orderId, ownerId, allocations }: ConfirmedOrder) => {
  const { tx, outbox, newId, holdMs } = work
  const before = await lockLevels(tx, variantsOf(allocations))
  const allocated = allocateAsPromised(allocations, before)
  if (allocated.kind === 'short') return outbox(tx, [rejected(orderId, allocated.shortages)])
  const held = {
    id: newId('rsv'),
    quoteId: null,
    orderId,
    ownerId,
    status: 'HELD' as const,
    lines: allocated.allocations,
  }
  const reservation = await insertReservation(tx, held, { afterMs: holdMs })
  await outbox(tx, await record(tx, before, entriesOf(null, reservation, 'order confirmed after its hold lapsed')))
  await carryOut(work, [{ before: reservation, decision: commit(reservation) }], 'order confirmed')
}
