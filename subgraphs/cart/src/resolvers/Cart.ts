import { isId } from '@shop/kit/id'
import { isStaff, owns, ownerIdsOf } from '@shop/kit/viewer'
import { sum } from '@shop/kit/money'
import { cartIdOf, emptyCart } from '../domain/cart.ts'
import type { Cart as CartState } from '../domain/cart.ts'
import { messageOf } from '../domain/problem-messages.ts'
import type { CartResolvers } from '../generated.ts'
import type { CartLineModel } from '../models.ts'
import { assess } from './assess.ts'

export const Cart: CartResolvers = {
  __resolveReference: async ({ id }, { viewer, loaders }) => {
    const cart = isId(id, 'cart') ? await loaders.cartById.load(id) : null
    if (cart) return owns(viewer, cart.ownerId) || isStaff(viewer) ? cart : null
    const owner = ownerIdsOf(viewer).find((ownerId) => cartIdOf(ownerId) === id)
    return owner ? emptyCart(owner) : null
  },
  lines: (cart) => linesOf(cart),
  itemCount: (cart) => cart.lines.reduce((count, line) => count + line.quantity, 0),
  subtotal: async (cart, _, ctx) => {
    const assessed = await Promise.all(linesOf(cart).map((line) => assess(ctx, line)))
    return sum(
      assessed.flatMap(({ lineTotal }) => lineTotal ?? []),
      ctx.claims.currency,
    )
  },
  problems: async (cart, _, ctx) => {
    const found = linesOf(cart).map(async (line) => {
      const { problems } = await assess(ctx, line)
      return problems.map((code) => ({ code, message: messageOf(code), line }))
    })
    return (await Promise.all(found)).flat()
  },
}

const linesOf = (cart: CartState): CartLineModel[] => cart.lines.map((line) => ({ ...line, ownerId: cart.ownerId }))
