import { reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { Money } from '@shop/kit/money'
import type { CartEvent } from '@shop/schema/events/cart'
import { linesMax, withLines } from './cart.ts'
import type { Cart, CartLine } from './cart.ts'
import { notFound, notForSale, short, tooHigh } from './refusals.ts'
import type { InsufficientStock, QuantityTooHigh, SoldOut, VariantNotFound, VariantNotForSale } from './refusals.ts'
import { shortOf } from './sellable.ts'
import type { Sellable, Stock } from './sellable.ts'

/** A variant to be added; `lineId` is used when it is not in the cart yet. */
export type Wanted = { lineId: string; variantId: string; quantity: number; path: string[] }

export type CartFull = { code: 'CartFull'; message: string; path: string[]; max: number }
export type AddRefusal = VariantNotFound | VariantNotForSale | QuantityTooHigh | InsufficientStock | SoldOut | CartFull

type Known = { variants: ReadonlyMap<string, Sellable>; stock: Stock }

/** Adds all or none; the same variant is one line whose quantity grows. Limits count what is in the cart already. */
export function addLines(
  cart: Cart,
  wanted: readonly Wanted[],
  known: Known,
  now: Date,
): Decision<Cart, CartEvent, AddRefusal> {
  const lines = new Map<string, CartLine>(cart.lines.map((line) => [line.variantId, line]))
  for (const { variantId, quantity, lineId, path } of wanted) {
    const variant = known.variants.get(variantId)
    if (!variant) return reject(notFound([...path, 'variantId']))
    if (!isPriced(variant)) return reject(notForSale(variantId, [...path, 'variantId']))
    const line = lines.get(variantId) ?? newLine(lineId, variant, now)
    const total = line.quantity + quantity
    if (total > variant.quantityMax) return reject(tooHigh(variantId, variant.quantityMax, [...path, 'quantity']))
    lines.set(variantId, { ...line, quantity: total })
  }
  if (lines.size > Math.max(linesMax, cart.lines.length)) return reject(full)
  const touched = wanted.flatMap(({ variantId }) => lines.get(variantId) ?? [])
  const missing = shortOf([...new Set(touched)], known.stock)
  return missing.length > 0 ? reject(short(missing, ['lines'])) : withLines(cart, [...lines.values()], now)
}

const full: CartFull = {
  code: 'CartFull',
  message: `A cart holds at most ${linesMax} lines. Take something out first.`,
  path: ['lines'],
  max: linesMax,
}

type Priced = Sellable & { unitPrice: Money }

const isPriced = (variant: Sellable): variant is Priced => variant.onSale && variant.unitPrice !== null

const newLine = (id: string, variant: Priced, now: Date): CartLine => ({
  id,
  variantId: variant.variantId,
  productId: variant.productId,
  sku: variant.sku,
  title: variant.title,
  quantity: 0,
  addedPrice: variant.unitPrice,
  addedAt: now,
})
