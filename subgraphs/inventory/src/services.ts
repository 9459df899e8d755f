import { createOutbox } from '@shop/kit/events/outbox'
import type { PartTools } from '@shop/kit/subgraph'
import { inventoryEvents } from '@shop/schema/events/inventory'
import { capsOf } from './config.ts'
import type { InventoryConfig } from './config.ts'
import { holdDesk } from './store/holds.ts'
import type { HoldDesk } from './store/holds.ts'
import type { Suppliers } from './suppliers/port.ts'
import { openSuppliers } from './suppliers/suppliers.ts'

/** What is there once per process. */
export type Services = { desk: HoldDesk; suppliers: Suppliers }

export const services = ({ db, newId, now, config }: PartTools<InventoryConfig>): Services => ({
  desk: holdDesk({ db, newId, outbox: createOutbox('inventory', inventoryEvents, now), caps: capsOf(config) }),
  suppliers: openSuppliers(config.INVENTORY_SUPPLIERS, config.SUPPLIER_TIMEOUT_MS),
})
