import { z } from 'zod'
import { attributeFacets } from '../attribute-facets.ts'
import { attributeValuesMax, facetsMax, ratingSteps } from '../search-index.ts'
import type { Facets, ListQuery } from '../search-index.ts'
import { chosenAttributes } from '../without-choice.ts'
import { attributePattern, pricesField, readAttributeTerm } from './fields.ts'
import { attributeKey } from './filters.ts'
import type { Clause } from './filters.ts'
import { sliceOf } from './slice.ts'
import type { Shares } from './slice.ts'

type Aggregation = Record<string, unknown>

/** What fewer products of a slice have is not worth sorting. */
const rareInSlice = 3

/**
 * What to count of a list, each facet without what was chosen of itself; where nothing else was, it is counted at less cost.
 * Values of attributes are counted in a slice of their own.
 */
export const aggregationsOf = (query: ListQuery, choices: ReadonlyMap<string, Clause>, shares: Shares): Aggregation => {
  const othersThan = (key: string | null) => [...choices].flatMap(([name, clause]) => (name === key ? [] : [clause]))
  const within = (filter: Clause[], of: Aggregation) => ({ filter: { bool: { filter } }, aggs: { of } })
  const without = (key: string | null, of: Aggregation): Aggregation => {
    const others = othersThan(key)
    return others.length === 0 ? of : within(others, of)
  }
  const terms = (field: string, size: number, share: number, more: object = {}) => ({
    terms: { field, size, shard_size: size, shard_min_doc_count: share < 1 ? rareInSlice : 0, ...more },
  })
  const slice = sliceOf(shares.values)
  const values = (key: string | null, more: object = {}) =>
    within([...(slice ? [slice] : []), ...othersThan(key)], terms('facets', attributeValuesMax, shares.values, more))
  return {
    brands: without('brands', terms('brandId', facetsMax, shares.list)),
    categories: without(null, terms('categoryId', facetsMax, shares.list)),
    attributes: values(null),
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
        values(attributeKey(name), { include: attributePattern(name) }),
      ]),
    ),
  }
}

/** What was counted, with or without a filter of its own around it. */
const unwrapped = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((counted) => wrapped.safeParse(counted).data?.of ?? counted, schema)
const wrapped = z.looseObject({ of: z.unknown() })

const termsSchema = unwrapped(z.object({ buckets: z.array(z.object({ key: z.string(), doc_count: z.number() })) }))
const schema = z
  .object({
    brands: termsSchema,
    categories: termsSchema,
    attributes: termsSchema,
    price: unwrapped(z.object({ min: z.number().nullable(), max: z.number().nullable() })),
    stock: unwrapped(z.object({ doc_count: z.number() })),
    ratings: unwrapped(z.object({ buckets: z.record(z.string(), z.object({ doc_count: z.number() })) })),
  })
  .catchall(z.unknown())

/** How many matches the values of attributes were counted of. */
export const seenForValues = (counts: unknown): number =>
  z.object({ attributes: z.object({ doc_count: z.number() }) }).parse(counts).attributes.doc_count

/** Reads what was counted in these shares, worked out for the whole list. */
export const readFacets = (query: ListQuery, counts: unknown, shares: Shares): Facets => {
  const inAll = (count: number) => Math.round(count / shares.list)
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
    attributes: attributeFacets(values.map((value) => ({ ...value, count: Math.round(value.count / shares.values) }))),
    price: min === null || max === null ? null : { min, max },
    inStock: inAll(stock.doc_count),
    ratings: ratingSteps.map((step) => ({ ratingMin: step, count: inAll(ratings.buckets[step]?.doc_count ?? 0) })),
  }
}

const valuesOf = ({ buckets }: z.infer<typeof termsSchema>) =>
  buckets.map(({ key, doc_count }) => ({ ...readAttributeTerm(key), count: doc_count }))
