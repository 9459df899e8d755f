import type DataLoader from 'dataloader'
import type { Db } from '@shop/kit/db'
import type { NewId } from '@shop/kit/id'
import { loadOne } from '@shop/kit/loader'
import type { Cursors } from '@shop/kit/page'
import type { Ask } from '@shop/kit/requests'
import type { Tools } from '@shop/kit/subgraph'
import type { Log } from '@shop/kit/telemetry/log'
import type { Claims, Viewer } from '@shop/kit/viewer'
import type { Config } from './config.ts'
import type { Cart } from './domain/cart.ts'
import { createLive } from './live/live.ts'
import type { Live } from './live/live.ts'
import type { CheckoutQuoteModel } from './models.ts'
import { cartStore } from './store/carts.ts'
import type { CartStore } from './store/carts.ts'
import { quoteStore } from './store/quotes.ts'
import type { OwnHolds, QuoteStore } from './store/quotes.ts'
import { wishlistReader } from './store/wishlist-reader.ts'
import type { WishlistReader } from './store/wishlist-reader.ts'

/** What resolvers, reactions, answers and jobs of carts may use. */
export type Context = {
  viewer: Viewer
  claims: Claims
  config: Config
  db: Db
  log: Log
  ask: Ask
  now: () => Date
  newId: NewId
  cursors: Cursors
  carts: CartStore
  quotes: QuoteStore
  wishlists: WishlistReader
  live: Live
  loaders: {
    cartOf: DataLoader<string, Cart | null>
    cartById: DataLoader<string, Cart | null>
    quote: DataLoader<string, CheckoutQuoteModel | null>
    ownHolds: DataLoader<string, { ownerId: string; holds: OwnHolds } | null>
  }
}

export const context = (tools: Tools<Config, undefined>): Context => {
  const { viewer, claims, config, db, log, ask, now, newId, cursors, outbox } = tools
  const carts = cartStore(db, outbox, now)
  const quotes = quoteStore(db, outbox, now)
  const loaders = {
    cartOf: loadOne(carts.byOwners, (cart) => cart.ownerId),
    cartById: loadOne(carts.byIds, (cart) => cart.id),
    quote: loadOne(quotes.byIds, (quote) => quote.id),
    ownHolds: loadOne(quotes.heldFor, (held) => held.ownerId),
  }
  const live = createLive(ask, claims.currency)
  const wishlists = wishlistReader(db)
  return { viewer, claims, config, db, log, ask, now, newId, cursors, carts, quotes, wishlists, live, loaders }
}
