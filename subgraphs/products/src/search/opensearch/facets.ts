import { z } from 'zod'
import { attributeFacets } from '../attribute-facets.ts'
import { attributeValuesMax, facetsMax, ratingSteps } from '../search-index.ts'
import type { Facets, ListQuery } from '../search-index.ts'
import { chosenAttributes } from '../without-choice.ts'
import { attributePattern, pricesField, readAttributeTerm } from './fields.ts'
import { attributeKey } from './filters.ts'
import type { Clause } from './filters.ts'

type Aggregation = Record<string, unknown>

/** What to count of a list, each facet without what was chosen of itself. */
export const aggregationsOf = (query: ListQuery, choices: ReadonlyMap<string, Clause>): Aggregation => {
  const without = (key: string | null, of: Aggregation): Aggregation => ({
    filter: { bool: { filter: [...choices].flatMap(([name, clause]) => (name === key ? [] : [clause])) } },
    aggs: { of },
  })
  const terms = (field: string, size: number, more: object = {}) => ({ terms: { field, size, ...more } })
  return {
    brands: without('brands', terms('brandId', facetsMax)),
    categories: without(null, terms('categoryId', facetsMax)),
    attributes: without(null, terms('attributes', attributeValuesMax)),
    price: without('price', { stats: { field: pricesField(query.currency) } }),
    stock: without('stock', { filter: { term: { inStock: true } } }),
    ratings: without('rating', {
      filters: { filters: Object.fromEntries(ratingSteps.map((step) => [step, atLeast(step)])) },
    }),
    ...Object.fromEntries(
      chosenAttributes(query).map((name) => [
        attributeKey(name),
        without(attributeKey(name), terms('attributes', attributeValuesMax, { include: attributePattern(name) })),
      ]),
    ),
  }
}

const atLeast = (rating: number): Clause => ({ range: { ratingMilli: { gte: rating * 1_000 } } })

const termsSchema = z.object({
  of: z.object({ buckets: z.array(z.object({ key: z.string(), doc_count: z.number() })) }),
})
const schema = z
  .object({
    brands: termsSchema,
    categories: termsSchema,
    attributes: termsSchema,
    price: z.object({ of: z.object({ min: z.number().nullable(), max: z.number().nullable() }) }),
    stock: z.object({ of: z.object({ doc_count: z.number() }) }),
    ratings: z.object({ of: z.object({ buckets: z.record(z.string(), z.object({ doc_count: z.number() })) }) }),
  })
  .catchall(z.unknown())

/** Reads what was counted. */
export const readFacets = (query: ListQuery, counted: unknown): Facets => {
  const { brands, categories, attributes, price, ratings, stock, ...more } = schema.parse(counted)
  const chosen = chosenAttributes(query)
  const values = [
    ...valuesOf(attributes).filter(({ name }) => !chosen.includes(name)),
    ...chosen.flatMap((name) => valuesOf(termsSchema.parse(more[attributeKey(name)]))),
  ]
  const { min, max } = price.of
  return {
    brands: brands.of.buckets.map(({ key, doc_count }) => ({ brandId: key, count: doc_count })),
    categories: categories.of.buckets.map(({ key, doc_count }) => ({ categoryId: key, count: doc_count })),
    attributes: attributeFacets(values),
    price: min === null || max === null ? null : { min, max },
    inStock: stock.of.doc_count,
    ratings: ratingSteps.map((step) => ({ ratingMin: step, count: ratings.of.buckets[step]?.doc_count ?? 0 })),
  }
}

const valuesOf = ({ of: { buckets } }: z.infer<typeof termsSchema>) =>
  buckets.map(({ key, doc_count }) => ({ ...readAttributeTerm(key), count: doc_count }))
