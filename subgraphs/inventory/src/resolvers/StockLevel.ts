import { availableOf } from '../domain/stock.ts'
import type { StockLevelResolvers } from '../generated.ts'
import { warehouseOf } from '../store/warehouse.ts'

export const StockLevel: StockLevelResolvers = {
  variant: ({ variantId }) => ({ id: variantId }),
  warehouse: (level, _args, { loaders }) => warehouseOf(level, loaders),
  available: availableOf,
}
