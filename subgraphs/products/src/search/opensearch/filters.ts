import type { AttributeChoice, ListQuery, ProductFilter } from '../search-index.ts'
import { attributeTerm, pricesField } from './fields.ts'

/** A condition in OpenSearch's own words. */
export type Clause = Record<string, unknown>

/** What must hold of all products of a list, whatever is chosen from what it offers. */
export const groundOf = ({ filter }: ListQuery): Clause[] => [
  filter.statuses.length === 1 ? { term: { status: filter.statuses[0] } } : { terms: { status: filter.statuses } },
  ...(filter.categoryId === undefined ? [] : [{ term: { categoryIds: filter.categoryId } }]),
  ...(filter.ids ? [{ terms: { id: filter.ids } }] : []),
]

/** What was chosen, by what it was chosen of: a facet is counted without its own. */
export const choicesOf = ({ filter, currency }: ListQuery): Map<string, Clause> => {
  const choices = new Map<string, Clause>()
  if (filter.brandIds) choices.set('brands', { terms: { brandId: filter.brandIds } })
  if (filter.priceMin !== undefined || filter.priceMax !== undefined) choices.set('price', costs(filter, currency))
  if (filter.ratingMin !== undefined)
    choices.set('rating', { range: { ratingMilli: { gte: Math.ceil(filter.ratingMin * 1_000) } } })
  if (filter.inStock !== undefined) choices.set('stock', { term: { inStock: filter.inStock } })
  for (const [name, of] of Map.groupBy(filter.attributes ?? [], ({ name }) => name))
    choices.set(attributeKey(name), { bool: { filter: of.map(hasAttribute) } })
  return choices
}

export const attributeKey = (name: string): string => `attribute ${name}`

const costs = ({ priceMin, priceMax }: ProductFilter, currency: string): Clause => ({
  range: {
    [pricesField(currency)]: {
      ...(priceMin !== undefined && { gte: priceMin }),
      ...(priceMax !== undefined && { lte: priceMax }),
    },
  },
})

const hasAttribute = ({ name, values }: AttributeChoice): Clause => ({
  terms: { attributes: values.map((value) => attributeTerm(name, value)) },
})
