import { transaction } from '@shop/kit/db'
import { requireOwner } from '@shop/kit/denied'
import { reject } from '@shop/kit/decision'
import type { Rejected } from '@shop/kit/decision'
import { scopeOf } from '@shop/kit/viewer'
import { cartOf } from '../actions/cart-of.ts'
import { checkText } from '../actions/input.ts'
import { priceUnavailable } from '../actions/price-unavailable.ts'
import type { PriceUnavailable } from '../actions/price-unavailable.ts'
import type { Context } from '../context.ts'
import type { Cart } from '../domain/cart.ts'
import { plainCode } from '../domain/promotions/coupon-code.ts'
import { isOn } from '../domain/promotions/eligibility.ts'
import type { Reason } from '../domain/promotions/eligibility.ts'
import { basketOf, outcomeFor } from '../offers/preview.ts'
import { dropCoupons, noteCoupon } from '../store/cart-coupons.ts'
import { offerByCode } from '../store/offers.ts'
import {
  cartCouponsFull,
  couponLimitReached,
  couponNotApplicable,
  couponNotFound,
  couponsUnavailable,
  couponTriesUsedUp,
} from './refusals.ts'
import type { CouponRefusal } from './refusals.ts'

type Outcome = { kind: 'applied'; cart: Cart } | Rejected<CouponRefusal | PriceUnavailable>

/** Notes a code for the cart when it takes something off as things stand. Wrong guesses are counted, right ones are not. */
export const applyCoupon = async (ctx: Context, written: string): Promise<Outcome> => {
  const ownerId = requireOwner(ctx.viewer)
  checkText(written, ['code'])
  const caller = ctx.claims.callerHash ?? scopeOf(ctx.viewer)
  const guess = await ctx.guesses.take(caller)
  if (guess.kind === 'unknown') return reject(couponsUnavailable)
  if (guess.kind === 'usedUp') return reject(couponTriesUsedUp(guess.retryAfterSeconds))
  const code = plainCode(written)
  const offer = code === null ? null : await offerByCode(ctx.db, code)
  if (code === null || !offer || !isOn(offer.promotion, ctx.now())) return reject(couponNotFound)
  await ctx.guesses.forgive(caller)

  const cart = await cartOf(ctx, ownerId)
  const { basket, isVerified } = await basketOf(ctx, cart)
  if (!isVerified) return reject(priceUnavailable)
  const { outcome } = await outcomeFor(ctx, cart, basket, offer)
  const idle = outcome.idle.find((each) => each.coupon?.code === code)
  return idle ? reject(refusalFor(idle.because)) : note(ctx, ownerId, code)
}

const refusalFor = (because: Reason): CouponRefusal => {
  if (because === 'ENDED') return couponNotFound
  return because === 'LIMIT_REACHED' ? couponLimitReached : couponNotApplicable(because)
}

const note = async (ctx: Context, ownerId: string, code: string): Promise<Outcome> => {
  const noted = await transaction(ctx.db, async (tx) => {
    const cart = (await ctx.carts.lockIn(tx, [ownerId])).get(ownerId)
    return cart && (await noteCoupon(tx, cart.id, code, ctx.now())) ? cart : null
  })
  if (!noted) return reject(cartCouponsFull)
  ctx.loaders.codes.clear(noted.id)
  return { kind: 'applied', cart: noted }
}

/** Takes a code off; one that is not there is as good as taken off. */
export const removeCoupon = async (ctx: Context, written: string): Promise<Cart> => {
  const ownerId = requireOwner(ctx.viewer)
  checkText(written, ['code'])
  const cart = await cartOf(ctx, ownerId)
  await dropCoupons(ctx.db, cart.id, [plainCode(written) ?? written])
  ctx.loaders.codes.clear(cart.id)
  return cart
}
