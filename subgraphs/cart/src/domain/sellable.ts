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

/** How many of a variant are on the shelf; set `backorder` when more can be bought and comes later. */
export type Level = { available: number; backorder: { expectedAt: string | null } | null }

/** What can be bought of each variant; null when the stock could not be asked. */
export type Stock = ReadonlyMap<string, Level> | null

/** The most of one variant per order while the catalog cannot be asked. */
export const quantityMaxUnknown = 999

export type Short = { variantId: string; requested: number; available: number }

type Wanted = { variantId: string; quantity: number }

/** The lines of which there are fewer than wanted; none when the stock is not known. */
export const shortOf = (wanted: readonly Wanted[], stock: Stock): Short[] =>
  lackingOf(wanted, stock)
    .filter(({ level }) => !level?.backorder)
    .map(({ variantId, quantity, level }) => ({ variantId, requested: quantity, available: level?.available ?? 0 }))

/** The variants of which not all is on the shelf, but the rest comes later. */
export const backorderedOf = (wanted: readonly Wanted[], stock: Stock): string[] =>
  lackingOf(wanted, stock)
    .filter(({ level }) => level?.backorder)
    .map(({ variantId }) => variantId)

const lackingOf = (wanted: readonly Wanted[], stock: Stock): (Wanted & { level: Level | undefined })[] =>
  stock === null
    ? []
    : wanted
        .map((each) => ({ ...each, level: stock.get(each.variantId) }))
        .filter(({ quantity, level }) => quantity > (level?.available ?? 0))
