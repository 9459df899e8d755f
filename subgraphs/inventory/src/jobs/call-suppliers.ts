import { definePoint } from '@shop/kit/failpoints'
import type { Job } from '@shop/kit/jobs'
import { claimCalls } from '../backorders/supplier-calls.ts'
import { settlePurchase } from '../backorders/settle-purchase.ts'
import type { PurchaseOrder } from '../backorders/purchases.ts'
import type { Context } from '../context.ts'
import { notFound, questionFor } from '../domain/purchase.ts'
import type { SupplierAnswer } from '../domain/purchase.ts'
import type { Supplier } from '../suppliers/port.ts'

/** Makes the calls that were written down: what came of each is a second transaction. An unknown outcome is looked up. */
export const callSuppliers: Job<Context> = {
  name: 'call-suppliers',
  everyMs: 500,
  run: async (context) => {
    const purchases = await claimCalls(context.db)
    await Promise.all(purchases.map((purchase) => callAndSettle(context, purchase)))
    return purchases.length
  },
}

const beforeCall = definePoint('inventory.supplierCall:before')
const afterCall = definePoint('inventory.supplierCall:after')

const callAndSettle = async (context: Context, purchase: PurchaseOrder): Promise<void> => {
  const { db, outbox, suppliers, log } = context
  const supplier = suppliers.get(purchase.supplier)
  try {
    await beforeCall()
    const answer = supplier ? await call(supplier, purchase) : unknown('no such supplier')
    await afterCall()
    if (answer.kind === 'unknown')
      log.warn(
        { purchase: purchase.id, supplier: purchase.supplier, reason: answer.reason },
        'a supplier gave no answer',
      )
    await settlePurchase({ db, outbox, lookEveryMs: supplier?.lookEveryMs ?? 0 }, purchase, answer)
  } catch (error) {
    log.error({ err: error, purchase: purchase.id }, "a supplier's answer could not be kept: he will be asked again")
  }
}

const call = async (supplier: Supplier, purchase: PurchaseOrder): Promise<SupplierAnswer> => {
  const question = questionFor(purchase)
  if (question === 'cancel') return supplier.cancel(purchase.id)
  if (question === 'place') return place(supplier, purchase)
  const answer = await supplier.lookUp(purchase.id)
  return isNotFound(answer) ? unknown('forgotten by the supplier') : answer
}

/** After a try of which nobody knows what became, he is asked first: there are never two orders. */
const place = async (supplier: Supplier, purchase: PurchaseOrder): Promise<SupplierAnswer> => {
  const { id: reference, supplierSku: sku, quantity, warehouseId: shipTo, attempts } = purchase
  if (attempts > 1) {
    const before = await supplier.lookUp(reference)
    if (!isNotFound(before)) return before
  }
  return supplier.place({ reference, sku, quantity, shipTo })
}

const isNotFound = (answer: SupplierAnswer): boolean => answer.kind === 'refused' && answer.code === notFound

const unknown = (reason: string): SupplierAnswer => ({ kind: 'unknown', reason })
