import type { ListRequest, ProductFilter } from '@shop/products/search/search-index'
import { diceFor } from './dice.ts'
import type { Dice } from './dice.ts'
import { typedAt } from './queries.ts'
import type { VariedCatalog } from './varied-catalog.ts'

export const workloadNames = ['keyword', 'facets', 'suggest', 'category'] as const
export type WorkloadName = (typeof workloadNames)[number]

const pageSize = 24
const seedOfChoices = 78

/** The nth list of a workload: a first page, as pages of the shop ask for it. */
export const listAt = (
  catalog: VariedCatalog,
  workload: Exclude<WorkloadName, 'suggest'>,
  nth: number,
): ListRequest => {
  const dice = diceFor(seedOfChoices, nth)
  const isCategory = workload === 'category'
  const filter: ProductFilter = {
    statuses: ['ACTIVE'],
    ...(isCategory && { categoryId: categoryOf(catalog, dice) }),
    ...(workload !== 'keyword' && dice.happens(1 / 3) && chosen(dice)),
  }
  return {
    query: {
      filter,
      sort: isCategory ? dice.oneOf(['POPULARITY', 'POPULARITY', 'NEWEST', 'PRICE_ASC']) : 'RELEVANCE',
      currency: 'USD',
      text: isCategory ? null : typedAt(catalog, nth),
      placement: null,
    },
    limit: pageSize,
    after: null,
    wants: { count: workload !== 'keyword', facets: workload !== 'keyword', explanation: false },
  }
}

/** Departments as often as what is in them. */
const categoryOf = ({ documentAt }: VariedCatalog, dice: Dice): string => {
  const trail = documentAt(dice.below(10_000)).categories
  return (dice.happens(0.3) ? trail.at(0) : trail.at(-1))?.id ?? ''
}

const chosen = (dice: Dice): Partial<ProductFilter> => {
  const minor = 500 * (1 + dice.below(100))
  return dice.oneOf<Partial<ProductFilter>>([
    { inStock: true },
    { priceMin: minor, priceMax: minor * 5 },
    { ratingMin: 4 },
  ])
}
