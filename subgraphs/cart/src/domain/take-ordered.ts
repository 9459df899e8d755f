import type { Accepted } from '@shop/kit/decision'
import type { CartEvent } from '@shop/schema/events/cart'
import { withLines } from './cart.ts'
import type { Cart, CartLine } from './cart.ts'

export type Ordered = { variantId: string; quantity: number }
export type Taken = { decision: Accepted<Cart, CartEvent>; taken: CartLine[]; left: Ordered[] }

/** Takes out what was ordered and no more: `taken` is what that was, `left` what this cart did not hold. */
export function takeOrdered(cart: Cart, ordered: readonly Ordered[], now: Date): Taken {
  const open = new Map<string, number>()
  for (const { variantId, quantity } of ordered) open.set(variantId, (open.get(variantId) ?? 0) + quantity)
  const taken: CartLine[] = []
  const lines = cart.lines.flatMap((line) => {
    const quantity = Math.min(line.quantity, open.get(line.variantId) ?? 0)
    if (quantity === 0) return [line]
    open.set(line.variantId, (open.get(line.variantId) ?? 0) - quantity)
    taken.push({ ...line, quantity })
    return quantity === line.quantity ? [] : [{ ...line, quantity: line.quantity - quantity }]
  })
  const left = [...open]
    .filter(([, quantity]) => quantity > 0)
    .map(([variantId, quantity]) => ({ variantId, quantity }))
  return { decision: withLines(cart, lines, now), taken, left }
}
