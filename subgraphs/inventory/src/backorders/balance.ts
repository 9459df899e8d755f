import type { Db } from '@shop/kit/db'
import type { InventoryEvent } from '@shop/schema/events/inventory'
import { expectedAnew, uncovered, unwanted } from '../domain/backorder-queue.ts'
import { giveUp } from '../domain/purchase.ts'
import { openPurchases, savePurchase } from './purchases.ts'
import type { PurchaseOrder } from './purchases.ts'
import { moveUnits, saveExpected, waitingFor } from './rows.ts'
import type { Backorder } from './rows.ts'
import { expectedTold, failedTold } from './told.ts'

/**
 * Brings the queues of these variants in line with what is on its way: units that nothing will bring fail, orders at
 * suppliers that nobody waits for are cancelled, dates that changed are told. Called after every change of a queue, which
 * is locked; `reason` is why units fail, if any do.
 */
export const balance = async (
  tx: Db,
  variantIds: readonly string[],
  reason = 'UNAVAILABLE',
): Promise<InventoryEvent[]> => {
  if (variantIds.length === 0) return []
  const [waiting, purchases] = [await waitingFor(tx, variantIds), await openPurchases(tx, variantIds)]
  const outcomes = [...new Set(variantIds)].map((variantId) =>
    balanceOf(
      waiting.filter((row) => row.variantId === variantId),
      purchases.filter((row) => row.variantId === variantId),
    ),
  )
  const failed = outcomes.flatMap((outcome) => outcome.failed)
  const expected = outcomes.flatMap((outcome) => outcome.expected)
  await moveUnits(
    tx,
    failed.map(({ who, quantity }) => ({ id: who.id, from: 'waiting', to: 'failed', quantity })),
  )
  await saveExpected(
    tx,
    expected.map(({ who, expectedAt }) => ({ id: who.id, expectedAt })),
  )
  for (const purchase of outcomes.flatMap((outcome) => outcome.unwanted))
    await savePurchase(tx, purchase, giveUp(purchase, 'NOT_NEEDED'))
  return [...failedTold(failed, reason), ...expectedTold(expected)]
}

const balanceOf = (queue: readonly Backorder[], purchases: readonly PurchaseOrder[]) => {
  const failed = uncovered(queue, purchases)
  const lost = new Map(failed.map(({ who, quantity }) => [who.id, quantity]))
  const left = queue
    .map((who) => ({ ...who, waiting: who.waiting - (lost.get(who.id) ?? 0) }))
    .filter(({ waiting }) => waiting > 0)
  const gone = unwanted(left, purchases).map(({ id }) => id)
  const [cancelled, kept] = [true, false].map((isGone) => purchases.filter(({ id }) => gone.includes(id) === isGone))
  return { failed, unwanted: cancelled ?? [], expected: expectedAnew(left, kept ?? []) }
}
