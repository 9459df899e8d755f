import type { BackorderPolicy } from './backorders/policies.ts'
import type { PurchaseOrder } from './backorders/purchases.ts'
import type { Backorder } from './backorders/rows.ts'
import type { flashSales, movements, saleTickets, warehouses } from './store/tables.ts'
import type { Level } from './domain/stock.ts'

export type VariantModel = { id: string }
export type WarehouseModel = typeof warehouses.$inferSelect
export type StockLevelModel = Level
export type StockMovementModel = typeof movements.$inferSelect
export type BackorderModel = Backorder
export type BackorderPolicyModel = BackorderPolicy
export type PurchaseOrderModel = PurchaseOrder
export type FlashSaleModel = typeof flashSales.$inferSelect
export type SaleTicketModel = typeof saleTickets.$inferSelect
