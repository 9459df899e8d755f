import type { Accepted } from '@shop/kit/decision'
import type { CartEvent } from '@shop/schema/events/cart'
import { withLines } from './cart.ts'
import type { Cart, CartLine } from './cart.ts'

/** What was taken for an order that nobody heard of is in the cart again, beside what was put in since. */
export function putBack(cart: Cart, taken: readonly CartLine[], now: Date): Accepted<Cart, CartEvent> {
  const lines = new Map<string, CartLine>(cart.lines.map((line) => [line.variantId, line]))
  for (const line of taken) {
    const kept = lines.get(line.variantId)
    lines.set(line.variantId, { ...(kept ?? line), quantity: (kept?.quantity ?? 0) + line.quantity })
  }
  return withLines(cart, [...lines.values()], now)
}
