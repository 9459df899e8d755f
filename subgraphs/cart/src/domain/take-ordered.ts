import type { Accepted } from '@shop/kit/decision'
import type { CartEvent } from '@shop/schema/events/cart'
import { withLines } from './cart.ts'
import type { Cart } from './cart.ts'

export type Ordered = { variantId: string; quantity: number }
export type Taken = { decision: Accepted<Cart, CartEvent>; left: Ordered[] }

/** Takes out what was ordered and no more; `left` is what this cart did not hold. */
export function takeOrdered(cart: Cart, ordered: readonly Ordered[], now: Date): Taken {
  const open = new Map<string, number>()
  for (const { variantId, quantity } of ordered) open.set(variantId, (open.get(variantId) ?? 0) + quantity)
  const lines = cart.lines.flatMap((line) => {
    const taken = Math.min(line.quantity, open.get(line.variantId) ?? 0)
    if (taken > 0) open.set(line.variantId, (open.get(line.variantId) ?? 0) - taken)
    return taken === line.quantity ? [] : [{ ...line, quantity: line.quantity - taken }]
  })
  const left = [...open]
    .filter(([, quantity]) => quantity > 0)
    .map(([variantId, quantity]) => ({ variantId, quantity }))
  return { decision: withLines(cart, lines, now), left }
}
