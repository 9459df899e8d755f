import type { AttributeFacet } from './search-index.ts'

type Counted = { name: string; value: string; count: number }

const namesMax = 20
const valuesMax = 20

/** Groups counted values by their attribute: the most frequent of each, and first the attributes that say something of most products. */
export const attributeFacets = (counted: readonly Counted[]): AttributeFacet[] =>
  [...Map.groupBy(counted, ({ name }) => name)]
    .map(([name, of]) => ({ name, total: of.reduce((sum, { count }) => sum + count, 0), values: valuesOf(of) }))
    .sort((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1))
    .slice(0, namesMax)
    .map(({ name, values }) => ({ name, values }))

const valuesOf = (counted: readonly Counted[]) =>
  counted
    .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, valuesMax)
    .map(({ value, count }) => ({ value, count }))
