import type { ProductStatus } from '../domain/product.ts'

export type ProductSort = 'RELEVANCE' | 'NEWEST' | 'PRICE_ASC' | 'PRICE_DESC' | 'POPULARITY' | 'RATING' | 'TITLE'

/** Which products; all that are given must hold. */
export type ProductFilter = {
  categoryId?: string | undefined
  brandIds?: string[] | undefined
  priceMin?: number | undefined
  priceMax?: number | undefined
  attributes?: { name: string; values: string[] }[] | undefined
  ids?: string[] | undefined
  ratingMin?: number | undefined
  statuses: ProductStatus[]
}

/** What somebody typed, and how strictly it is taken: all words (or an SKU or GTIN), any word, or words like those of a title. */
export type Match = { text: string; mode: MatchMode }

/** From strict to loose: each is tried when the one before finds nothing. */
export const matchModes = ['ALL', 'ANY', 'SIMILAR'] as const
export type MatchMode = (typeof matchModes)[number]

/** A whole list. */
export type ListQuery = { filter: ProductFilter; sort: ProductSort; currency: string; match: Match | null }

/** A product in a list: its id and the value that it is sorted by, as text. */
export type Hit = { id: string; value: string }

export type ListRequest = { query: ListQuery; limit: number; after: Hit | null }

export type Facets = {
  brands: { brandId: string; count: number }[]
  categories: { categoryId: string; count: number }[]
}

/** Where products are found. Every call takes several lists at once, so that a request needs one of each. */
export type SearchIndex = {
  pages: (requests: readonly ListRequest[]) => Promise<Hit[][]>
  counts: (queries: readonly ListQuery[]) => Promise<number[]>
  facets: (queries: readonly ListQuery[]) => Promise<Facets[]>
}
