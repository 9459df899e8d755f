import { reject } from '@shop/kit/decision'
import type { Accepted, Decision } from '@shop/kit/decision'
import type { CartEvent } from '@shop/schema/events/cart'
import { withLines } from './cart.ts'
import type { Cart } from './cart.ts'
import { short, tooHigh } from './refusals.ts'
import type { InsufficientStock, QuantityTooHigh, SoldOut } from './refusals.ts'
import { shortOf } from './sellable.ts'
import type { Stock } from './sellable.ts'

export type LineChange = { lineId: string; quantity: number; path: string[] }
export type CartLineNotFound = { code: 'CartLineNotFound'; message: string; path: string[] }
export type UpdateRefusal = CartLineNotFound | QuantityTooHigh | InsufficientStock | SoldOut

type Limits = { quantityMaxOf: (variantId: string) => number; stock: Stock }

/** Sets all quantities or none; 0 removes. Only a raise is held against limits: lowering always helps. */
export function updateLines(
  cart: Cart,
  changes: readonly LineChange[],
  limits: Limits,
  now: Date,
): Decision<Cart, CartEvent, UpdateRefusal> {
  const lines = new Map(cart.lines.map((line) => [line.id, line]))
  for (const { lineId, quantity, path } of changes) {
    const line = lines.get(lineId)
    if (!line) return reject(lineNotFound([...path, 'lineId']))
    lines.set(lineId, { ...line, quantity })
  }
  const before = new Map(cart.lines.map((line) => [line.id, line.quantity]))
  const raised = [...lines.values()].filter((line) => line.quantity > (before.get(line.id) ?? 0))
  const above = raised.find((line) => line.quantity > limits.quantityMaxOf(line.variantId))
  if (above) return reject(tooHigh(above.variantId, limits.quantityMaxOf(above.variantId), ['lines']))
  const missing = shortOf(raised, limits.stock)
  if (missing.length > 0) return reject(short(missing, ['lines']))
  return withLines(
    cart,
    [...lines.values()].filter((line) => line.quantity > 0),
    now,
  )
}

/** Takes lines out; ids that are not in the cart (any more) change nothing. */
export const removeLines = (cart: Cart, lineIds: readonly string[], now: Date): Accepted<Cart, CartEvent> =>
  withLines(
    cart,
    cart.lines.filter((line) => !lineIds.includes(line.id)),
    now,
  )

export const lineNotFound = (path: string[]): CartLineNotFound => ({
  code: 'CartLineNotFound',
  message: 'There is no such line in the cart. Read the cart again.',
  path,
})
