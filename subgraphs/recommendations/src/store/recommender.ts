import type { Db } from '@shop/kit/db'
import { loadMany } from '@shop/kit/loader'
import { choose, combine } from '../domain/recommended.ts'
import type { Recommended } from '../domain/recommended.ts'
import { itemsOfCarts } from './carts.ts'
import { boughtBy } from './purchases.ts'
import type { ServedLists } from './served-lists.ts'

/** So many of the latest purchases say what somebody likes; all that are known here are left out of what is shown. */
const likedMax = 30
const boughtMax = 1_000

/** Puts lists together for products, people and carts. Each of them ends with what is trending, so it is empty only with the shop. */
export const recommender = (db: Db, lists: ServedLists) => {
  const carts = loadMany(
    (cartIds: readonly string[]) => itemsOfCarts(db, cartIds),
    (item) => item.cartId,
  )

  const pick = async (from: readonly (readonly Recommended[])[], without: readonly string[], first: number) => {
    const candidates = [...from, await lists.trending()]
    const sold = await lists.soldOf(candidates.flat().map((item) => item.productId))
    return choose(candidates, { first, without: new Set(without), isSold: (productId) => sold.has(productId) })
  }
  const goingWith = (productIds: readonly string[]) =>
    Promise.all([...new Set(productIds)].map((id) => lists.related(id)))

  return {
    soldOf: lists.soldOf,
    trending: (first: number) => pick([], [], first),
    related: async (productId: string, first: number) => pick([await lists.related(productId)], [productId], first),
    forBuyer: async (userId: string, first: number) => {
      const bought = await boughtBy(db, userId, boughtMax)
      return pick([combine(await goingWith(bought.slice(0, likedMax)))], bought, first)
    },
    /** Null when the cart is somebody else's. */
    forCart: async (cartId: string, first: number, mayRead: (ownerId: string) => boolean) => {
      const items = await carts.load(cartId)
      if (items.some((item) => !mayRead(item.ownerId))) return null
      const inCart = items.map((item) => item.productId)
      return pick([combine(await goingWith(inCart))], inCart, first)
    },
  }
}

export type Recommender = ReturnType<typeof recommender>
