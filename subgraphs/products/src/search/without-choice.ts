import type { ListQuery } from './search-index.ts'

/** What a buyer chooses from what a list offers. */
export type Choice = 'brands' | 'price' | 'rating' | 'stock' | { attribute: string }

/** The list as it would be without what was chosen of this: its facet shows what else could be chosen. */
export const withoutChoice = (query: ListQuery, choice: Choice): ListQuery => {
  const { filter } = query
  if (typeof choice === 'object')
    return {
      ...query,
      filter: { ...filter, attributes: filter.attributes?.filter(({ name }) => name !== choice.attribute) },
    }
  switch (choice) {
    case 'brands':
      return { ...query, filter: { ...filter, brandIds: undefined } }
    case 'price':
      return { ...query, filter: { ...filter, priceMin: undefined, priceMax: undefined } }
    case 'rating':
      return { ...query, filter: { ...filter, ratingMin: undefined } }
    case 'stock':
      return { ...query, filter: { ...filter, inStock: undefined } }
  }
}

/** The attributes that something was chosen of. */
export const chosenAttributes = ({ filter }: ListQuery): string[] => [
  ...new Set((filter.attributes ?? []).map(({ name }) => name)),
]
