import type { StockMovementResolvers } from '../generated.ts'
import { warehouseOf } from '../store/warehouse.ts'

export const StockMovement: StockMovementResolvers = {
  sequence: ({ seq }) => seq,
  warehouse: (movement, _args, { loaders }) => warehouseOf(movement, loaders),
}
