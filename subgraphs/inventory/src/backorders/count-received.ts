import type { Db } from '@shop/kit/db'
import { receive } from '../domain/purchase.ts'
import { lockQueues } from './policies.ts'
import { purchasesById, savePurchase } from './purchases.ts'

/** What people take in for an order at a supplier is no longer on its way. */
export const countReceived = async (
  tx: Db,
  lines: readonly { variantId: string; quantity: number; purchaseOrderId?: string | null }[],
): Promise<void> => {
  const named = lines.flatMap(({ variantId, quantity, purchaseOrderId }) =>
    purchaseOrderId ? [{ variantId, quantity, purchaseOrderId }] : [],
  )
  if (named.length === 0) return
  await lockQueues(
    tx,
    named.map(({ variantId }) => variantId),
  )
  const purchases = new Map(
    (
      await purchasesById(
        tx,
        named.map(({ purchaseOrderId }) => purchaseOrderId),
      )
    ).map((purchase) => [purchase.id, purchase]),
  )
  for (const { purchaseOrderId, quantity } of named) {
    const purchase = purchases.get(purchaseOrderId)
    if (!purchase) throw new Error(`no purchase order ${purchaseOrderId}`)
    const after = { ...purchase, ...receive(purchase, quantity) }
    purchases.set(purchaseOrderId, after)
    await savePurchase(tx, purchase, after)
  }
}
