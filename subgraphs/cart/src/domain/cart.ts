import { accept, unchanged } from '@shop/kit/decision'
import type { Accepted } from '@shop/kit/decision'
import type { Money } from '@shop/kit/money'
import type { CartEvent } from '@shop/schema/events/cart'

/** One variant in a cart, with what it was when it was put in. */
export type CartLine = {
  id: string
  variantId: string
  productId: string
  sku: string
  title: string
  quantity: number
  addedPrice: Money
  addedAt: Date
}

/** What an owner (a user or a guest) is about to buy; `updatedAt` is null before the first line. */
export type Cart = { id: string; ownerId: string; version: number; updatedAt: Date | null; lines: readonly CartLine[] }

export const linesMax = 200

/** A cart's id follows from its owner, so that it is the same before the first line is stored. */
export const cartIdOf = (ownerId: string): string => `cart_${ownerId.slice(ownerId.indexOf('_') + 1)}`

export const emptyCart = (ownerId: string): Cart => ({
  id: cartIdOf(ownerId),
  ownerId,
  version: 0,
  updatedAt: null,
  lines: [],
})

/** The cart with other lines, and the news that follow from the difference. */
export const withLines = (cart: Cart, lines: readonly CartLine[], now: Date): Accepted<Cart, CartEvent> => {
  const differences = differencesOf(cart.lines, lines)
  if (differences.length === 0) return unchanged(cart)
  const state = { ...cart, version: cart.version + 1, updatedAt: now, lines }
  return accept(
    state,
    ...newsOf(
      state,
      'cart.itemsAdded',
      differences.filter(({ by }) => by > 0),
    ),
    ...newsOf(
      state,
      'cart.itemsRemoved',
      differences.filter(({ by }) => by < 0),
    ),
  )
}

type Difference = { line: CartLine; by: number }

const differencesOf = (before: readonly CartLine[], after: readonly CartLine[]): Difference[] => {
  const was = new Map(before.map((line) => [line.variantId, line]))
  const is = new Map(after.map((line) => [line.variantId, line]))
  const gone = before.filter((line) => !is.has(line.variantId)).map((line) => ({ line, by: -line.quantity }))
  const kept = after.map((line) => ({ line, by: line.quantity - (was.get(line.variantId)?.quantity ?? 0) }))
  return [...gone, ...kept].filter(({ by }) => by !== 0)
}

const newsOf = (cart: Cart, type: 'cart.itemsAdded' | 'cart.itemsRemoved', differences: Difference[]): CartEvent[] => {
  if (differences.length === 0) return []
  const items = differences.map(({ line: { variantId, productId }, by }) => ({
    variantId,
    productId,
    quantity: Math.abs(by),
  }))
  return [
    {
      type,
      aggregateId: cart.id,
      aggregateVersion: cart.version,
      data: { cartId: cart.id, ownerId: cart.ownerId, items },
    },
  ]
}
