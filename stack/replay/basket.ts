import { z } from 'zod'
import type { Refused } from '../client/operation.ts'
import type { Left, Purchase } from './invoice.ts'
import type { KnownVariant } from './variants.ts'

/** Lines of an invoice whose variants are known. */
export type BasketLine = { variantId: string; quantity: number; example: string }

/** What is going to be bought, and what is not. */
export type Basket = { lines: BasketLine[]; left: Left[] }

const linesMax = 200

/** Finds the variants of a purchase; leaves out what is not sold here or is more than an order may hold. */
export const basketOf = ({ items, left }: Purchase, variantOf: (sku: string) => KnownVariant | null): Basket => {
  const basket: Basket = { lines: [], left: [...left] }
  for (const { sku, quantity, example } of items) {
    const variant = variantOf(sku)
    if (!variant) basket.left.push({ reason: 'unknown SKU', example })
    else if (quantity > variant.quantityMax)
      basket.left.push({ reason: 'quantity over the limit', example: `${example}, quantity ${quantity}` })
    else if (basket.lines.length >= linesMax) basket.left.push({ reason: 'more lines than a cart holds', example })
    else basket.lines.push({ variantId: variant.id, quantity, example })
  }
  return basket
}

const named = z.object({ variantId: z.string() })
const short = z.object({ lines: z.array(named) })

const reasons = new Map([
  ['InsufficientStock', 'out of stock'],
  ['SoldOut', 'out of stock'],
  ['VariantNotForSale', 'not for sale'],
  ['QuantityTooHigh', 'quantity over the limit'],
])

/** The basket without the lines that a refusal is about; null when it is about no single line. */
export const withoutRefused = ({ lines, left }: Basket, refused: Refused): Basket | null => {
  const reason = reasons.get(refused.__typename)
  const ids = variantsNamedBy(refused)
  const out = lines.filter(({ variantId }) => ids.has(variantId))
  if (!reason || out.length === 0) return null
  return {
    lines: lines.filter(({ variantId }) => !ids.has(variantId)),
    left: [...left, ...out.map(({ example }) => ({ reason, example }))],
  }
}

const variantsNamedBy = (refused: Refused): Set<string> => {
  const many = short.safeParse(refused)
  if (many.success) return new Set(many.data.lines.map(({ variantId }) => variantId))
  const one = named.safeParse(refused)
  return new Set(one.success ? [one.data.variantId] : [])
}
