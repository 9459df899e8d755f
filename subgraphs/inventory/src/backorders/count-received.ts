import type { Db } from '@shop/kit/db'
import type { PurchaseRefusal, Receipt } from '../domain/corrections.ts'
import { receive } from '../domain/purchase.ts'
import { lockQueues } from './policies.ts'
import { purchasesById, savePurchase } from './purchases.ts'

/** What people take in for an order at a supplier is no longer on its way. Answers the first line that names no such order. */
export const countReceived = async (tx: Db, lines: readonly Receipt[]): Promise<PurchaseRefusal | null> => {
  const named = lines.flatMap(({ purchaseOrderId, ...line }, index) =>
    purchaseOrderId ? [{ ...line, purchaseOrderId, index }] : [],
  )
  if (named.length === 0) return null
  await lockQueues(
    tx,
    named.map(({ variantId }) => variantId),
  )
  const found = await purchasesById(
    tx,
    named.map(({ purchaseOrderId }) => purchaseOrderId),
  )
  const purchases = new Map(found.map((purchase) => [purchase.id, purchase]))
  const stray = named.find((line) => {
    const purchase = purchases.get(line.purchaseOrderId)
    return purchase?.variantId !== line.variantId || purchase.warehouseId !== line.warehouseId
  })
  if (stray) return purchaseNotFound(stray.purchaseOrderId, ['lines', String(stray.index), 'purchaseOrderId'])
  for (const { purchaseOrderId, quantity } of named) {
    const purchase = purchases.get(purchaseOrderId)
    if (!purchase) continue
    const after = { ...purchase, ...receive(purchase, quantity) }
    purchases.set(purchaseOrderId, after)
    await savePurchase(tx, purchase, after)
  }
  return null
}

export const purchaseNotFound = (purchaseOrderId: string, path: string[]): PurchaseRefusal => ({
  ...{ code: 'PurchaseOrderNotFound', message: 'There is no such purchase order: see `purchaseOrders`.' },
  ...{ path, purchaseOrderId },
})
