import { createOutbox } from '@shop/kit/events/outbox'
import type { PartTools } from '@shop/kit/subgraph'
import { inventoryEvents } from '@shop/schema/events/inventory'
import { capsOf } from './config.ts'
import type { InventoryConfig } from './config.ts'
import { gatedDesk, soldOutGate } from './store/gate.ts'
import type { Gate } from './store/gate.ts'
import { holdDesk } from './store/holds.ts'
import type { HoldDesk } from './store/holds.ts'
import { saleDesk } from './store/sale-queue.ts'
import type { SaleDesk } from './store/sale-queue.ts'
import type { Suppliers } from './suppliers/port.ts'
import { openSuppliers } from './suppliers/suppliers.ts'

/** What is there once per process. */
export type OncePerProcess = { desk: HoldDesk; gate: Gate; saleDesk: SaleDesk; suppliers: Suppliers }

export const oncePerProcess = ({ db, cache, newId, now, config }: PartTools<InventoryConfig>): OncePerProcess => {
  const tools = { db, newId, outbox: createOutbox('inventory', inventoryEvents, now) }
  const gate = soldOutGate({ cache, db, now, lifeMs: config.HOLD_GATE_MS })
  return {
    desk: gatedDesk({ desk: holdDesk({ ...tools, caps: capsOf(config) }), gate, db }),
    gate,
    saleDesk: saleDesk({ ...tools, ticketsPerAddress: config.TICKETS_PER_ADDRESS }),
    suppliers: openSuppliers(config.INVENTORY_SUPPLIERS, config.SUPPLIER_TIMEOUT_MS),
  }
}
