import DataLoader from 'dataloader'
import type { Db } from '@shop/kit/db'
import type { NewId } from '@shop/kit/id'
import { loadMany, loadOne } from '@shop/kit/loader'
import type { Cursors } from '@shop/kit/page'
import type { Listed } from '@shop/kit/reads'
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
import type { OwnHolds } from './store/open-quotes.ts'
import { quoteStore } from './store/quotes.ts'
import type { QuoteStore } from './store/quotes.ts'
import type { Buyer, Candidate } from './domain/promotions/promotion.ts'
import { findBuyers } from './store/buyers.ts'
import type { BuyerMarks } from './store/buyers.ts'
import { createHashes } from './screening/hashes.ts'
import type { Hashes } from './screening/hashes.ts'
import type { Guesses } from './coupons/guesses.ts'
import type { Preview } from './offers/preview.ts'
import { automaticOffers, codesOfCarts } from './store/offers.ts'
import type { GivenCode } from './store/offers.ts'
import type { TaxRules } from './store/tax.ts'
import { wishlistReader } from './store/wishlist-reader.ts'
import type { WishlistReader } from './store/wishlist-reader.ts'

/** What resolvers, reactions, answers and jobs of carts may use. */
export type Context = {
  viewer: Viewer
  claims: Claims
  config: Config
  db: Db
  listed: Listed
  log: Log
  ask: Ask
  now: () => Date
  newId: NewId
  cursors: Cursors
  carts: CartStore
  quotes: QuoteStore
  wishlists: WishlistReader
  live: Live
  hashes: Hashes
  guesses: Guesses
  taxRules: TaxRules
  /** What promotions take off a cart as it is, reckoned once per request. */
  previews: WeakMap<Cart, Promise<Preview>>
  loaders: {
    cartOf: DataLoader<string, Cart | null>
    cartById: DataLoader<string, Cart | null>
    quote: DataLoader<string, CheckoutQuoteModel | null>
    ownHolds: DataLoader<string, OwnHolds | null>
    /** The codes of carts. */
    codes: DataLoader<string, GivenCode[]>
    /** What counts of buyers, by the marks of each. */
    buyer: DataLoader<BuyerMarks, Buyer>
    /** Promotions that need no code; read once per request. */
    automatic: Kept<Candidate[]>
  }
}

/** One value that a request reads at most once. */
export type Kept<T> = { load: () => Promise<T>; prime: (value: T) => void }

export const context = (tools: Tools<Config, { guesses: Guesses; taxRules: TaxRules }>): Context => {
  const { viewer, claims, config, db, listed, log, ask, now, newId, cursors, outbox } = tools
  const carts = cartStore(db, outbox, now)
  const quotes = quoteStore(db, outbox, now)
  const loaders = {
    cartOf: loadOne(carts.byOwners, (cart) => cart.ownerId),
    cartById: loadOne(carts.byIds, (cart) => cart.id),
    quote: loadOne(quotes.byIds, (quote) => quote.id),
    ownHolds: loadOne(quotes.heldFor, (held) => held.ownerId),
    codes: loadMany(
      (ids: readonly string[]) => codesOfCarts(db, ids),
      (given) => given.cartId,
    ),
    buyer: new DataLoader((marks: readonly BuyerMarks[]) => findBuyers(db, marks), { cache: false }),
    automatic: kept(() => automaticOffers(db, now())),
  }
  const live = createLive(ask, claims.currency)
  const wishlists = wishlistReader(db)
  const hashes = createHashes(config.ROUTER_SECRET)
  const { guesses, taxRules } = tools.services
  return {
    viewer,
    claims,
    config,
    db,
    listed,
    log,
    ask,
    now,
    newId,
    cursors,
    carts,
    quotes,
    wishlists,
    live,
    hashes,
    guesses,
    taxRules,
    previews: new WeakMap(),
    loaders,
  }
}

const kept = <T>(read: () => Promise<T>): Kept<T> => {
  let value: Promise<T> | null = null
  return { load: () => (value ??= read()), prime: (known) => void (value = Promise.resolve(known)) }
}
