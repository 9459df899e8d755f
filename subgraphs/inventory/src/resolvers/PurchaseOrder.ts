import type { PurchaseOrderResolvers } from '../generated.ts'
import { warehouseOf } from '../store/warehouse.ts'

export const PurchaseOrder: PurchaseOrderResolvers = {
  variant: ({ variantId }) => ({ id: variantId }),
  warehouse: (purchase, _args, { loaders }) => warehouseOf(purchase, loaders),
}
