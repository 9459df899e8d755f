import { headWordsOf } from '@shop/products/search/understanding/head-words'
import { roll } from '../../seed/dice.ts'
import type { RealProduct } from './real-products.ts'

export type Named = { id: string; name: string }

/** What stands together: a category with those above it, and its products. */
export type Shelf = { trail: Named[]; products: RealProduct[] }

const shelvesMax = 300
const departments = 12

/** Puts products where they stand. A catalog without categories gets one for each of the words that most titles name the thing by. */
export const shelvesOf = (products: readonly RealProduct[]): Shelf[] => {
  const heads = mostFrequent(products.filter(({ category }) => category.length === 0).flatMap(headsOf))
  return [...Map.groupBy(products, (product) => JSON.stringify(namesOf(product, heads)))].map(([, on]) => ({
    trail: trailOf(on[0] ? namesOf(on[0], heads) : []),
    products: on,
  }))
}

const namesOf = (product: RealProduct, heads: ReadonlySet<string>): string[] => {
  if (product.category.length > 0) return product.category
  const head = headsOf(product).findLast((word) => heads.has(word)) ?? 'other'
  return [`Department ${roll(head, departments) + 1}`, head]
}

const headsOf = ({ title }: RealProduct): string[] => headWordsOf(title).filter((word) => /^\p{L}{3,}$/u.test(word))

const mostFrequent = (words: readonly string[]): Set<string> =>
  new Set(
    [...Map.groupBy(words, (word) => word)]
      .toSorted(([, a], [, b]) => b.length - a.length)
      .slice(0, shelvesMax)
      .map(([word]) => word),
  )

const trailOf = (names: readonly string[]): Named[] =>
  names.map((name, nth) => ({ id: `cat_${names.slice(0, nth + 1).join('/')}`, name }))
