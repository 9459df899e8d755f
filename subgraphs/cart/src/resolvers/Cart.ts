import { isId } from '@shop/kit/id'
import { isStaff, owns, ownerIdsOf } from '@shop/kit/viewer'
import { sum } from '@shop/kit/money'
import { cartIdOf, emptyCart } from '../domain/cart.ts'
import type { Cart as CartState } from '../domain/cart.ts'
import { messageOf } from '../domain/problem-messages.ts'
import { obstacleMessage } from '../domain/promotions/messages.ts'
import type { Context } from '../context.ts'
import type { CartResolvers } from '../generated.ts'
import type { CartLineModel } from '../models.ts'
import { previewOf } from '../offers/preview.ts'
import { assess } from '../live/assess.ts'

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
  discounts: async (cart, _, ctx) => (await previewOf(ctx, cart)).discounts,
  total: async (cart, _, ctx) => (await previewOf(ctx, cart)).total,
  coupons: async (cart, _, { loaders }) => (await loaders.codes.load(cart.id)).map(({ code }) => code),
  problems: async (cart, _, ctx) => {
    const [lines, coupons] = await Promise.all([
      Promise.all(linesOf(cart).map((line) => lineProblems(ctx, line))),
      couponProblems(ctx, cart),
    ])
    return [...lines.flat(), ...coupons]
  },
}

const lineProblems = async (ctx: Context, line: CartLineModel) => {
  const { problems } = await assess(ctx, line)
  return problems.map((code) => ({ code, message: messageOf(code), line }))
}

/** Promotions are only reckoned for carts that somebody gave a code for. */
const couponProblems = async (ctx: Context, cart: CartState) => {
  if ((await ctx.loaders.codes.load(cart.id)).length === 0) return []
  const { idle } = await previewOf(ctx, cart)
  return idle.map(({ code, because }) => ({
    code: 'COUPON_NOT_APPLIED' as const,
    message: obstacleMessage(because),
    couponCode: code,
    couponObstacle: because,
  }))
}

const linesOf = (cart: CartState): CartLineModel[] => cart.lines.map((line) => ({ ...line, ownerId: cart.ownerId }))
