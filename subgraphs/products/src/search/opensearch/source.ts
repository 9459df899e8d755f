import { crc32 } from 'node:zlib'
import type { SearchDocument } from '../document.ts'
import { attributeTerm } from './fields.ts'
import { textsOf } from './text-fields.ts'
import { titleStartOf } from './title-start.ts'

/** A product as it stands in the index. */
export const sourceOf = (document: SearchDocument): Record<string, unknown> => ({
  id: document.id,
  status: document.status,
  categoryId: document.categories.at(-1)?.id ?? null,
  categoryIds: document.categories.map(({ id }) => id),
  brandId: document.brand?.id ?? null,
  attributes: termsOf(document.attributes),
  facets: termsOf(document.attributes).filter((term) => term.length <= facetTermMax),
  codes: [...document.skus, ...document.gtins],
  titleSort: document.title,
  ratingMilli: document.ratingMilli,
  popularity: document.popularity,
  conversion: document.conversion,
  shuffle: crc32(document.id) | 0,
  inStock: document.inStock,
  createdAt: document.createdAt.getTime(),
  prices: document.prices,
  priceMin: Object.fromEntries(
    Object.entries(document.prices).map(([currency, minor]) => [currency, Math.min(...minor)]),
  ),
  ...textsOf(document),
  ...titleStartOf(document),
})

/** What is longer is a text, not something to choose. */
const facetTermMax = 80

const termsOf = (attributes: SearchDocument['attributes']): string[] =>
  attributes.flatMap(({ name, values }) => values.map((value) => attributeTerm(name, value)))
