import type { ProductStatus } from '../domain/product.ts'
import type { Placement } from '../merchandising/placement.ts'

export type ProductSort = 'RELEVANCE' | 'NEWEST' | 'PRICE_ASC' | 'PRICE_DESC' | 'POPULARITY' | 'RATING' | 'TITLE'

/** Which products; all that are given must hold. */
export type ProductFilter = {
  categoryId?: string | undefined
  brandIds?: string[] | undefined
  priceMin?: number | undefined
  priceMax?: number | undefined
  attributes?: AttributeChoice[] | undefined
  ids?: string[] | undefined
  ratingMin?: number | undefined
  inStock?: boolean | undefined
  statuses: ProductStatus[]
}

/** An attribute, and the values that are fine. */
export type AttributeChoice = { name: string; values: string[] }

/** What is asked for. `text` is what somebody typed, null where nothing was; prices are those in `currency`. */
export type AskedList = { filter: ProductFilter; sort: ProductSort; currency: string; text: string | null }

/** A whole list, with what staff placed in it where it is sorted by relevance. */
export type ListQuery = AskedList & { placement: Placement | null }

/** What is wanted of a list besides its products: each costs. */
export type Wants = { count: boolean; facets: boolean; explanation: boolean }

/** Who found a product: each has marks of its own. */
export type Finder = 'postgres' | 'opensearch'

/** A product in a list; `mark` is what its finder needs to go on after it. */
export type Hit = { id: string; mark: string; explanation?: Explanation }

/** What a product was worth to its finder, and how it says that it arrived there. */
export type Explanation = { score: number; details: unknown }

/** Where a page begins: after this product, the `nth` of the list. Another finder than the one that showed it goes by number. */
export type Place = Omit<Hit, 'explanation'> & { nth: number; by: Finder }

export type ListRequest = { query: ListQuery; limit: number; after: Place | null; wants: Wants }

/**
 * Count and facets are those of the whole list; null when they were not wanted. They are estimated when they were worked
 * out from some of the products, because so many match.
 */
export type Found = { by: Finder; hits: Hit[]; count: number | null; facets: Facets | null; isEstimated: boolean }

/** How a list divides. Each of brands, attributes, price, stock and ratings is counted as if nothing were chosen of it itself. */
export type Facets = {
  brands: { brandId: string; count: number }[]
  categories: { categoryId: string; count: number }[]
  attributes: AttributeFacet[]
  /** Lowest and highest price of a variant in minor units; null where nothing has a price in the currency. */
  price: { min: number; max: number } | null
  /** How many can be bought now. */
  inStock: number
  /** How many are rated so or better. */
  ratings: { ratingMin: number; count: number }[]
}

export type AttributeFacet = { name: string; values: { value: string; count: number }[] }

/** Where products are found. Several lists at once, so that a request needs one call. */
export type SearchIndex = { find: (requests: readonly ListRequest[]) => Promise<Found[]> }

/** As many brands and categories are counted. */
export const facetsMax = 50
/** As many values of attributes are counted, the most frequent first. */
export const attributeValuesMax = 200
export const ratingSteps = [4, 3, 2, 1] as const
