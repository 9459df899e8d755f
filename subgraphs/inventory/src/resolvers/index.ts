import type { Resolvers } from '../generated.ts'
import { flashSaleEnd } from './Mutation/flashSaleEnd.ts'
import { flashSaleStart } from './Mutation/flashSaleStart.ts'
import { Backorder } from './Backorder.ts'
import { BackorderPolicy } from './BackorderPolicy.ts'
import { backorderPolicySet } from './Mutation/backorderPolicySet.ts'
import { purchaseOrderGiveUp } from './Mutation/purchaseOrderGiveUp.ts'
import { PurchaseOrder } from './PurchaseOrder.ts'
import { backorders } from './Query/backorders.ts'
import { purchaseOrders } from './Query/purchaseOrders.ts'
import { suppliers } from './Query/suppliers.ts'
import { lowStockThresholdSet } from './Mutation/lowStockThresholdSet.ts'
import { saleQueueJoin } from './Mutation/saleQueueJoin.ts'
import { stockAdjust } from './Mutation/stockAdjust.ts'
import { stockLevelsRebuild } from './Mutation/stockLevelsRebuild.ts'
import { stockReceive } from './Mutation/stockReceive.ts'
import { flashSale } from './Query/flashSale.ts'
import { inventoryStuck } from './Query/inventoryStuck.ts'
import { saleTicket } from './Query/saleTicket.ts'
import { stockLedgerCheck } from './Query/stockLedgerCheck.ts'
import { stockMovements } from './Query/stockMovements.ts'
import { warehouses } from './Query/warehouses.ts'
import { FlashSale } from './FlashSale.ts'
import { SaleTicket } from './SaleTicket.ts'
import { StockLevel } from './StockLevel.ts'
import { StockMovement } from './StockMovement.ts'
import { Variant } from './Variant.ts'
import { Warehouse } from './Warehouse.ts'

export const resolvers: Resolvers = {
  Query: {
    warehouses,
    stockMovements,
    stockLedgerCheck,
    inventoryStuck,
    flashSale,
    saleTicket,
    purchaseOrders,
    backorders,
    suppliers,
  },
  Mutation: {
    stockReceive,
    stockAdjust,
    lowStockThresholdSet,
    stockLevelsRebuild,
    flashSaleStart,
    flashSaleEnd,
    saleQueueJoin,
    backorderPolicySet,
    purchaseOrderGiveUp,
  },
  Variant,
  Warehouse,
  StockLevel,
  FlashSale,
  SaleTicket,
  StockMovement,
  Backorder,
  BackorderPolicy,
  PurchaseOrder,
}
