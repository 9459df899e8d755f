import { accept } from '@shop/kit/decision'
import type { Accepted } from '@shop/kit/decision'
import type { CartEvent } from '@shop/schema/events/cart'
import { withLines } from './cart.ts'
import type { Cart, CartLine } from './cart.ts'

export type Merged = { user: Accepted<Cart, CartEvent>; guest: Accepted<Cart, CartEvent>; clampedLineIds: string[] }

/**
 * A guest's lines become the user's. The same variant: quantities are summed, and clamped to what one order may hold.
 * No line is ever lost, so a merged cart may hold more lines than one could add. An empty guest cart changes nothing.
 */
export function mergeCarts(user: Cart, guest: Cart, quantityMaxOf: (variantId: string) => number, now: Date): Merged {
  const clampedLineIds: string[] = []
  const lines = new Map<string, CartLine>(user.lines.map((line) => [line.variantId, line]))
  for (const brought of guest.lines) {
    const kept = lines.get(brought.variantId)
    const sum = (kept?.quantity ?? 0) + brought.quantity
    const max = Math.max(quantityMaxOf(brought.variantId), kept?.quantity ?? 1)
    const line = { ...(kept ?? brought), quantity: Math.min(sum, max) }
    if (sum > max) clampedLineIds.push(line.id)
    lines.set(brought.variantId, line)
  }
  const given = withLines(guest, [], now)
  return { user: withLines(user, [...lines.values()], now), guest: told(given, user), clampedLineIds }
}

const told = (given: Accepted<Cart, CartEvent>, user: Cart): Accepted<Cart, CartEvent> => {
  if (given.events.length === 0) return given
  const { id, ownerId, version } = given.state
  const data = { cartId: user.id, guestId: ownerId, userId: user.ownerId }
  return accept(given.state, ...given.events, { type: 'cart.merged', aggregateId: id, aggregateVersion: version, data })
}
