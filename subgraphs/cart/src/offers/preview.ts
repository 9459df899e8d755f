import { subtract, sum, times } from '@shop/kit/money'
import type { Money } from '@shop/kit/money'
import type { Context } from '../context.ts'
import type { Cart } from '../domain/cart.ts'
import { amountOf, applyPromotions } from '../domain/promotions/apply-promotions.ts'
import type { Outcome } from '../domain/promotions/apply-promotions.ts'
import type { Reason } from '../domain/promotions/eligibility.ts'
import type { Basket, Candidate, Goods } from '../domain/promotions/promotion.ts'
import type { DiscountModel } from '../models.ts'
import { assess } from '../live/assess.ts'
import { offersFor } from './offers-for.ts'

/** A cart with what promotions take off its goods, as prices are shown; shipping is not known yet. */
export type Preview = {
  subtotal: Money
  discounts: DiscountModel[]
  total: Money
  /** Codes that take nothing off; empty while the catalog cannot be asked. */
  idle: { code: string; because: Reason }[]
}

/** Reckoned once for all fields of a cart that show some of it. */
export const previewOf = (ctx: Context, cart: Cart): Promise<Preview> => {
  const known = ctx.previews.get(cart) ?? reckon(ctx, cart)
  ctx.previews.set(cart, known)
  return known
}

const reckon = async (ctx: Context, cart: Cart): Promise<Preview> => {
  const { basket, isVerified } = await basketOf(ctx, cart)
  const { outcome, lost } = await outcomeFor(ctx, cart, basket, null)
  const subtotal = sum(
    basket.goods.map(({ unitPrice, quantity }) => times(unitPrice, quantity)),
    basket.currency,
  )
  const discounts = outcome.applied.map((applied) => ({
    label: applied.promotion.label,
    code: applied.coupon?.code ?? null,
    amount: amountOf(applied),
  }))
  const idle = outcome.idle.flatMap(({ coupon, because }) => (coupon ? [{ code: coupon.code, because }] : []))
  return {
    subtotal,
    discounts,
    total: discounts.reduce((left, { amount }) => subtract(left, amount), subtotal),
    idle: isVerified ? [...lost.map((code) => ({ code, because: 'ENDED' as const })), ...idle] : [],
  }
}

/** What would become of a cart if one more code were given. */
export const outcomeFor = async (
  ctx: Context,
  cart: Cart,
  basket: Basket,
  more: Candidate | null,
): Promise<{ outcome: Outcome; lost: string[] }> => {
  const own = await ctx.loaders.ownHolds.load(cart.ownerId)
  const marks = { ownerId: cart.ownerId, emailHash: null }
  const { candidates, buyer, lost } = await offersFor(ctx, cart, marks, own?.uses ?? [], more)
  return { outcome: applyPromotions(candidates, basket, buyer, ctx.now()), lost }
}

/** What of a cart can be bought, at the prices of now; unverified when some price is only remembered. */
export const basketOf = async (ctx: Context, cart: Cart): Promise<{ basket: Basket; isVerified: boolean }> => {
  const { currency, market } = ctx.claims
  const lines = await Promise.all(
    cart.lines.map(async (line) => ({
      line,
      assessed: await assess(ctx, { ...line, ownerId: cart.ownerId }),
      variant: await ctx.live.variant(line.variantId),
    })),
  )
  const goods = lines.flatMap(({ line: { variantId, quantity }, assessed: { unitPrice }, variant }): Goods[] => {
    const categoryIds = variant && variant !== 'unanswered' ? variant.categoryIds : []
    return unitPrice ? [{ variantId, categoryIds, unitPrice, quantity }] : []
  })
  const isVerified = lines.every(({ variant }) => variant !== 'unanswered')
  return { basket: { currency, market, goods, shipping: null }, isVerified }
}
