import type { Money } from '@shop/kit/money'

/** What the catalog says about selling a variant, right now. */
export type Sellable = {
  variantId: string
  productId: string
  sku: string
  title: string
  onSale: boolean
  /** Null when it has no price in the currency asked for. */
  unitPrice: Money | null
  taxCategory: TaxCategory
  weightGrams: number
  quantityMax: number
  /** The categories of its product, from the root to its own. */
  categoryIds: readonly string[]
}

export type TaxCategory = 'STANDARD' | 'REDUCED' | 'ZERO'

/** How many of each variant can be bought; null when the stock could not be asked. */
export type Stock = ReadonlyMap<string, number> | null

/** The most of one variant per order while the catalog cannot be asked. */
export const quantityMaxUnknown = 999

export type Short = { variantId: string; requested: number; available: number }

/** The lines of which there are fewer than wanted; none when the stock is not known. */
export const shortOf = (wanted: readonly { variantId: string; quantity: number }[], stock: Stock): Short[] =>
  wanted
    .map(({ variantId, quantity }) => ({
      variantId,
      requested: quantity,
      available: stock?.get(variantId) ?? (stock ? 0 : quantity),
    }))
    .filter(({ requested, available }) => requested > available)
