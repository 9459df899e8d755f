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
  attributes: document.attributes.flatMap(({ name, values }) => values.map((value) => attributeTerm(name, value))),
  codes: [...document.skus, ...document.gtins],
  titleSort: document.title,
  ratingMilli: document.ratingMilli,
  popularity: document.popularity,
  ...(document.popularity > 0 && { bought: document.popularity }),
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
