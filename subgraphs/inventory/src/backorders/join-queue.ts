import type { Db } from '@shop/kit/db'
import { derivedId } from '@shop/kit/id'
import { uncovered } from '../domain/backorder-queue.ts'
import type { Reservation } from '../domain/reservation.ts'
import type { Work } from '../store/changes.ts'
import { record } from '../store/ledger.ts'
import { lockLevels } from '../store/levels.ts'
import type { ConfirmedOrder } from '../store/order-work.ts'
import { balance } from './balance.ts'
import { fillQueues } from './pass-on.ts'
import { lockQueues } from './policies.ts'
import type { BackorderPolicy } from './policies.ts'
import { insertPurchases, openPurchases } from './purchases.ts'
import { insertBackorders, waitingFor } from './rows.ts'
import type { Backorder } from './rows.ts'

/**
 * Units of a confirmed order that are not there yet: they join the queues of their variants, get what lies on the shelves
 * by now, and a supplier is asked for the rest.
 */
export const joinQueue = async (
  { tx, outbox, newId }: Work,
  { id: reservationId, ownerId }: Reservation,
  { orderId, backordered, origin }: ConfirmedOrder,
): Promise<void> => {
  if (backordered.length === 0) return
  const variantIds = [...new Set(backordered.map(({ variantId }) => variantId))]
  const levels = await lockLevels(tx, variantIds)
  const policies = await lockQueues(tx, variantIds)
  const joined = await insertBackorders(
    tx,
    backordered.map(({ lineId, variantId, quantity, expectedAt }) => ({
      ...{ id: newId('bko'), reservationId, orderId, ownerId, lineId, variantId, expectedAt },
      ...{ quantity, waiting: quantity },
    })),
  )
  const filled = await fillQueues(tx, levels, variantIds)
  const told = await record(tx, levels, filled.entries)
  await purchaseWhatLacks(tx, policies, joined)
  await outbox(tx, [...filled.events, ...told, ...(await balance(tx, variantIds))], origin)
}

/** Each newcomer's part of what nothing on its way will cover is asked of the supplier, in the newcomer's name. */
const purchaseWhatLacks = async (
  tx: Db,
  policies: readonly BackorderPolicy[],
  joined: readonly Backorder[],
): Promise<void> => {
  const variantIds = policies.map(({ variantId }) => variantId)
  const [waiting, purchases] = [await waitingFor(tx, variantIds), await openPurchases(tx, variantIds)]
  const lacking = policies.flatMap(({ variantId, supplier, supplierSku, warehouseId }) =>
    uncovered(
      waiting.filter((row) => row.variantId === variantId),
      purchases.filter((row) => row.variantId === variantId),
    )
      .filter(({ who }) => joined.some(({ id }) => id === who.id))
      .map(({ who, quantity }) => ({
        ...{
          id: derivedId('por', who.id),
          backorderId: who.id,
          variantId,
          supplier,
          supplierSku,
          warehouseId,
          quantity,
        },
        expectedAt: who.expectedAt,
      })),
  )
  await insertPurchases(tx, lacking.toReversed())
}
