import { z } from 'zod'
import { attributeFacets } from '../attribute-facets.ts'
import { attributeValuesMax, facetsMax, ratingSteps } from '../search-index.ts'
import type { Facets, ListQuery } from '../search-index.ts'
import { chosenAttributes } from '../without-choice.ts'
import { attributePattern, pricesField, readAttributeTerm } from './fields.ts'
import { attributeKey } from './filters.ts'
import type { Clause } from './filters.ts'

type Aggregation = Record<string, unknown>

/** What fewer products of a slice have is not worth sorting. */
const rareInSlice = 3

/** What to count of a list, each facet without what was chosen of itself; where nothing else was, it is counted at less cost. */
export const aggregationsOf = (
  query: ListQuery,
  choices: ReadonlyMap<string, Clause>,
  isOfSlice: boolean,
): Aggregation => {
  const rareMin = isOfSlice ? rareInSlice : 0
  const without = (key: string | null, of: Aggregation): Aggregation => {
    const others = [...choices].flatMap(([name, clause]) => (name === key ? [] : [clause]))
    return others.length === 0 ? of : { filter: { bool: { filter: others } }, aggs: { of } }
  }
  const terms = (field: string, size: number, more: object = {}) => ({
    terms: { field, size, shard_size: size, shard_min_doc_count: rareMin, ...more },
  })
  return {
    brands: without('brands', terms('brandId', facetsMax)),
    categories: without(null, terms('categoryId', facetsMax)),
    attributes: without(null, terms('facets', attributeValuesMax)),
    price: without('price', { stats: { field: pricesField(query.currency) } }),
    stock: without('stock', { filter: { term: { inStock: true } } }),
    ratings: without('rating', {
      range: {
        field: 'ratingMilli',
        keyed: true,
        ranges: ratingSteps.map((step) => ({ key: String(step), from: step * 1_000 })),
      },
    }),
    ...Object.fromEntries(
      chosenAttributes(query).map((name) => [
        attributeKey(name),
        without(attributeKey(name), terms('facets', attributeValuesMax, { include: attributePattern(name) })),
      ]),
    ),
  }
}

/** What was counted, with or without a filter of its own around it. */
const within = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((counted) => wrapped.safeParse(counted).data?.of ?? counted, schema)
const wrapped = z.looseObject({ of: z.unknown() })

const termsSchema = within(z.object({ buckets: z.array(z.object({ key: z.string(), doc_count: z.number() })) }))
const schema = z
  .object({
    brands: termsSchema,
    categories: termsSchema,
    attributes: termsSchema,
    price: within(z.object({ min: z.number().nullable(), max: z.number().nullable() })),
    stock: within(z.object({ doc_count: z.number() })),
    ratings: within(z.object({ buckets: z.record(z.string(), z.object({ doc_count: z.number() })) })),
  })
  .catchall(z.unknown())

/** Reads what was counted; `inAll` works it out for the whole list. */
export const readFacets = (query: ListQuery, counts: unknown, inAll: (count: number) => number): Facets => {
  const { brands, categories, attributes, price, ratings, stock, ...more } = schema.parse(counts)
  const chosen = chosenAttributes(query)
  const values = [
    ...valuesOf(attributes).filter(({ name }) => !chosen.includes(name)),
    ...chosen.flatMap((name) => valuesOf(termsSchema.parse(more[attributeKey(name)]))),
  ]
  const { min, max } = price
  return {
    brands: brands.buckets.map(({ key, doc_count }) => ({ brandId: key, count: inAll(doc_count) })),
    categories: categories.buckets.map(({ key, doc_count }) => ({ categoryId: key, count: inAll(doc_count) })),
    attributes: attributeFacets(values.map((value) => ({ ...value, count: inAll(value.count) }))),
    price: min === null || max === null ? null : { min, max },
    inStock: inAll(stock.doc_count),
    ratings: ratingSteps.map((step) => ({ ratingMin: step, count: inAll(ratings.buckets[step]?.doc_count ?? 0) })),
  }
}

const valuesOf = ({ buckets }: z.infer<typeof termsSchema>) =>
  buckets.map(({ key, doc_count }) => ({ ...readAttributeTerm(key), count: doc_count }))
