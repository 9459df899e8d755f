import type { Resolvers } from '../generated.ts'
import { lowStockThresholdSet } from './Mutation/lowStockThresholdSet.ts'
import { stockAdjust } from './Mutation/stockAdjust.ts'
import { stockLevelsRebuild } from './Mutation/stockLevelsRebuild.ts'
import { stockReceive } from './Mutation/stockReceive.ts'
import { inventoryStuck } from './Query/inventoryStuck.ts'
import { stockLedgerCheck } from './Query/stockLedgerCheck.ts'
import { stockMovements } from './Query/stockMovements.ts'
import { warehouses } from './Query/warehouses.ts'
import { StockLevel } from './StockLevel.ts'
import { StockMovement } from './StockMovement.ts'
import { Variant } from './Variant.ts'
import { Warehouse } from './Warehouse.ts'

export const resolvers: Resolvers = {
  Query: { warehouses, stockMovements, stockLedgerCheck, inventoryStuck },
  Mutation: { stockReceive, stockAdjust, lowStockThresholdSet, stockLevelsRebuild },
  Variant,
  Warehouse,
  StockLevel,
  StockMovement,
}
