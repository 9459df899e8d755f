import type { Now } from '@shop/kit/clock'
import type { Outbox } from '@shop/kit/events/outbox'
import type { Log } from '@shop/kit/telemetry/log'
import type { Cursors } from '@shop/kit/page'
import type { Listed } from '@shop/kit/reads'
import type { Tools } from '@shop/kit/subgraph'
import type { Claims, Viewer } from '@shop/kit/viewer'
import type { Db } from '@shop/kit/db'
import type { InventoryConfig } from './config.ts'
import type { OncePerProcess } from './once-per-process.ts'
import { correctionStore } from './store/corrections.ts'
import type { CorrectionStore } from './store/corrections.ts'
import type { Gate } from './store/gate.ts'
import { holdStore } from './store/holds.ts'
import type { HoldDesk, HoldStore } from './store/holds.ts'
import { loaders } from './store/loaders.ts'
import type { Loaders } from './store/loaders.ts'
import type { Suppliers } from './suppliers/port.ts'
import type { SaleDesk } from './store/sale-queue.ts'
import { saleStore } from './store/sales.ts'
import type { SaleStore } from './store/sales.ts'
import { orderStock } from './store/order-stock.ts'
import type { OrderStock } from './store/order-stock.ts'

/** What resolvers, reactions, answers and jobs of inventory may use. */
export type Context = {
  viewer: Viewer
  claims: Claims
  db: Db
  listed: Listed
  cursors: Cursors
  desk: HoldDesk
  gate: Gate
  saleDesk: SaleDesk
  sales: SaleStore
  holds: HoldStore
  orders: OrderStock
  corrections: CorrectionStore
  loaders: Loaders
  suppliers: Suppliers
  outbox: Outbox
  log: Log
  now: Now
  wake: (job: string) => void
}

export const context = ({
  db,
  listed,
  viewer,
  claims,
  cursors,
  newId,
  outbox,
  config,
  services,
  log,
  now,
  wake,
}: Tools<InventoryConfig, OncePerProcess>): Context => ({
  viewer,
  claims,
  db,
  listed,
  cursors,
  desk: services.desk,
  gate: services.gate,
  saleDesk: services.saleDesk,
  sales: saleStore({ db, newId, outbox }),
  holds: holdStore({ db, newId, outbox }),
  orders: orderStock({ db, newId, outbox, holdMs: config.ORDER_HOLD_MS }),
  corrections: correctionStore({ db, outbox, viewer }),
  loaders: loaders(db),
  suppliers: services.suppliers,
  outbox,
  log,
  now,
  wake,
})
