import type { movements, warehouses } from './store/tables.ts'
import type { Level } from './domain/stock.ts'

export type VariantModel = { id: string }
export type WarehouseModel = typeof warehouses.$inferSelect
export type StockLevelModel = Level
export type StockMovementModel = typeof movements.$inferSelect
