import type { SearchDocument } from '@shop/products/search/document'
import { pricesIn } from '../../import/rates.ts'
import { diceFor } from './dice.ts'
import type { Dice } from './dice.ts'
import type { RealProduct } from './real-products.ts'
import type { Named, Shelf } from './shelves.ts'

/** A catalog of any size. The nth product is always the same one, whoever asks. */
export type VariedCatalog = { documentAt: (nth: number) => SearchDocument; trails: Named[][] }

const newest = Date.UTC(2026, 0, 1)
const oldestMs = 4 * 365 * 24 * 60 * 60 * 1_000

/**
 * The real products in an order of chance, and then again and again as others like them: each is mixed with another of its
 * shelf, so that words stay as frequent as they are, and only model numbers are new.
 */
export const variedCatalog = (shelves: readonly Shelf[], seed: number): VariedCatalog => {
  const real = shuffled(
    shelves.flatMap((shelf) => shelf.products.map((product) => ({ product, shelf }))),
    seed,
  )
  return {
    trails: shelves.map(({ trail }) => trail),
    documentAt: (nth) => {
      const dice = diceFor(seed, nth)
      const { product, shelf } = real[nth % real.length] ?? dice.oneOf(real)
      const shown = nth < real.length ? product : mixed(product, dice.oneOf(shelf.products), dice)
      return documentOf(shown, shelf.trail, nth, dice)
    },
  }
}

const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((one, nth) => ({ one, at: diceFor(seed, -1 - nth).share() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)

/** How much of a product is another's. */
const mixedShare = 0.3

const mixed = (one: RealProduct, other: RealProduct, dice: Dice): RealProduct => {
  const brand = dice.happens(mixedShare) ? other.brand : one.brand
  const values = new Map(other.attributes.map(({ name, values }) => [name, values]))
  return {
    brand,
    category: one.category,
    title: woven(renamed(one.title, one.brand, brand), other.title, ' ', dice),
    description: woven(one.description, other.description, ', ', dice),
    attributes: one.attributes.map((attribute) => {
      const others = dice.happens(mixedShare) ? values.get(attribute.name) : undefined
      return others ? { name: attribute.name, values: others } : attribute
    }),
    minorUsd: Math.max(1, Math.round(one.minorUsd * Math.exp(dice.share() - 0.5))),
  }
}

const renamed = (title: string, before: string | null, after: string | null): string =>
  before && after && title.startsWith(before) ? after + title.slice(before.length) : title

/** Some pieces of a text are what stands about there in the other. */
const woven = (one: string, other: string, between: string, dice: Dice): string => {
  const pieces = one.split(between)
  const others = other.split(between)
  return pieces
    .map((piece, nth) => {
      const taken = dice.happens(mixedShare) ? others[Math.floor((nth / pieces.length) * others.length)] : undefined
      return renumbered(taken ?? piece, dice)
    })
    .join(between)
}

/** A model number becomes another one. */
const renumbered = (piece: string, dice: Dice): string =>
  /^(?=.*\d)(?=.*[A-Z])[A-Z\d/-]{5,}$/i.test(piece) ? piece.replace(/\d/g, () => String(dice.below(10))) : piece

const documentOf = (product: RealProduct, trail: Named[], nth: number, dice: Dice): SearchDocument => ({
  id: `prd_${String(nth).padStart(9, '0')}`,
  version: 1,
  status: 'ACTIVE',
  title: product.title,
  description: product.description,
  brand: product.brand === null ? null : { id: `brd_${product.brand}`, name: product.brand },
  categories: trail,
  skus: [`BENCH-${nth}`],
  gtins: [String(4_000_000_000_000 + nth)],
  attributes: product.attributes,
  prices: Object.fromEntries(
    pricesIn(product.minorUsd, 'USD').map(({ currency, minorUnits }) => [currency, [minorUnits]]),
  ),
  ...ratingOf(dice),
  popularity: dice.happens(0.4) ? 0 : Math.min(100_000, Math.floor(5 * ((1 - dice.share()) ** -0.8 - 1))),
  conversion: 0,
  inStock: dice.happens(0.9),
  createdAt: new Date(newest - dice.below(oldestMs)),
})

const ratingOf = (dice: Dice) =>
  dice.happens(0.6)
    ? { ratingMilli: 0, ratingCount: 0 }
    : { ratingMilli: 2_500 + dice.below(2_501), ratingCount: 1 + dice.below(200) }
