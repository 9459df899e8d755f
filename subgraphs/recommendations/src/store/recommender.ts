import type { Db } from '@shop/kit/db'
import { loadMany } from '@shop/kit/loader'
import type { Experiment, Surface, Variant } from '../domain/experiment.ts'
import { variantFor } from '../bucket.ts'
import { inNone } from '../mark.ts'
import type { Shown } from '../mark.ts'
import { choose, combine, goingWith, thirdOf } from '../domain/recommended.ts'
import type { Recommended } from '../domain/recommended.ts'
import { listOf } from '../domain/related.ts'
import type { Strategy } from '../domain/related.ts'
import { tasteFor } from '../domain/taste.ts'
import type { Repeats } from '../domain/taste.ts'
import { itemsOfCarts } from './carts.ts'
import type { ServedLists } from './served-lists.ts'
import type { Sold } from './sold.ts'
import type { KnownTastesStore } from './tastes.ts'

/** A recommendation as it is shown: with where. */
export type ShownItem = Recommended & Shown

type Ground = {
  db: Db
  lists: ServedLists
  tastes: KnownTastesStore
  sold: Sold
  experiments: { on: (surface: Surface) => Experiment | null; expose: (shown: Shown, person: string) => void }
}

/** Looks at so many more than are shown before it looks at all: most can be bought. */
const spare = 12

/** Puts lists together for products, people and carts. Each of them ends with what is trending, so it is empty only with the shop. */
export const recommender = ({ db, lists, tastes, sold, experiments }: Ground) => {
  const carts = loadMany(
    (cartIds: readonly string[]) => itemsOfCarts(db, cartIds),
    (item) => item.cartId,
  )

  type Pick = { first: number; without?: readonly string[]; perCategoryMax?: number }
  const pick = async (from: readonly (readonly Recommended[])[], { first, without = [], ...limits }: Pick) => {
    const wanted = { first, without: new Set(without), ...limits }
    const few = choose(from, { ...wanted, first: first + spare, isSold: () => true })
    const soldOfFew = await sold(few.map(({ productId }) => productId))
    const chosen = choose([few], { ...wanted, isSold: (id) => soldOfFew.has(id) })
    if (chosen.length === first) return chosen
    const all = [...from, await lists.trending()]
    const soldOfAll = await sold(all.flat().map(({ productId }) => productId))
    return choose(all, { ...wanted, isSold: (id) => soldOfAll.has(id) })
  }

  const goingWithAll = async (productIds: readonly string[], strategy: Strategy) => {
    const name = listOf[strategy]
    if (name === null) return []
    const each = [...new Set(productIds)]
    return combine(
      await Promise.all(each.map(async (id) => (await lists.of(name, id)).map((item) => goingWith(id, item)))),
    )
  }

  /** Which way somebody is shown, and that they were. */
  const wayFor = (surface: Surface, person: string): { variant: Variant | null; shown: Shown } => {
    const experiment = experiments.on(surface)
    const variant = experiment && variantFor(experiment, person)
    if (!experiment || !variant) return { variant: null, shown: inNone }
    const shown = { experimentId: experiment.id, variant: variant.key }
    experiments.expose(shown, person)
    return { variant, shown }
  }

  const marked = (items: readonly Recommended[], shown: Shown): ShownItem[] =>
    items.map((item) => ({ ...item, ...shown }))

  return {
    soldOf: sold,
    trending: async (first: number) =>
      marked(await pick([await lists.trending()], { first, perCategoryMax: thirdOf(first) }), inNone),

    related: async (productId: string, first: number) => {
      const blend = await lists.of('blend', productId)
      return marked(
        await pick([blend.map((item) => goingWith(productId, item))], { first, without: [productId] }),
        inNone,
      )
    },

    together: async (productId: string, first: number) => {
      const together = await lists.of('together', productId)
      const soldNow = await sold(together.map((item) => item.productId))
      const isSold = (id: string) => soldNow.has(id)
      const items = together.map((item) => goingWith(productId, item))
      return marked(choose([items], { first, without: new Set(), isSold }), inNone)
    },

    forBuyer: async (userId: string, { first, repeats }: { first: number; repeats: Repeats }) => {
      const { variant, shown } = wayFor('USER_RECOMMENDATIONS', userId)
      const known = await tastes.of(userId)
      const strategy = variant?.strategy ?? 'BLEND'
      const { list, without } = tasteFor(known, known, repeats)
      const shownList = strategy === 'BLEND' ? list : await goingWithAll(known.liked, strategy)
      return marked(await pick([shownList], { first, without, perCategoryMax: thirdOf(first) }), shown)
    },

    /** Null when the cart is somebody else's. */
    forCart: async (cartId: string, first: number, mayRead: (ownerId: string) => boolean) => {
      const items = await carts.load(cartId)
      if (items.some((item) => !mayRead(item.ownerId))) return null
      const inCart = items.map((item) => item.productId)
      const { variant, shown } = wayFor('CART_SUGGESTIONS', items[0]?.ownerId ?? cartId)
      const list = await goingWithAll(inCart, variant?.strategy ?? 'BLEND')
      return marked(await pick([list], { first, without: inCart, perCategoryMax: thirdOf(first) }), shown)
    },
  }
}

export type Recommender = ReturnType<typeof recommender>
