import type { ProductStatus } from '../domain/product.ts'

/** A product as an index holds it. Prices are minor units per currency, one per variant; instants are UTC. */
export type SearchDocument = {
  id: string
  /** Counts every change of what is here, prices and stock included: what was read earlier never overwrites what was read later. */
  version: number
  status: ProductStatus
  title: string
  description: string
  brand: { id: string; name: string } | null
  /** From the root of the tree down to where it stands. */
  categories: { id: string; name: string }[]
  skus: string[]
  gtins: string[]
  /** Attributes and options alike, as texts. */
  attributes: { name: string; values: string[] }[]
  prices: Record<string, number[]>
  ratingMilli: number
  ratingCount: number
  popularity: number
  /** How much more often than usual who looks at it buys it: 0 as often or less, 1 four times as often or more. */
  conversion: number
  inStock: boolean
  createdAt: Date
}
