import { couponsMax } from '../store/cart-coupons.ts'
import { obstacleMessage } from '../domain/promotions/messages.ts'
import type { Reason } from '../domain/promotions/eligibility.ts'

const path: string[] = ['code']

/** The same for a code that never was and one that is over, so that guessing teaches nothing. */
export const couponNotFound = {
  code: 'CouponNotFound',
  message: 'There is no such coupon, or its time is over.',
  path,
} as const

export const couponLimitReached = {
  code: 'CouponLimitReached',
  message: 'This coupon was used as often as it may be.',
  path,
} as const

export const couponNotApplicable = (obstacle: Reason) =>
  ({ code: 'CouponNotApplicable', message: obstacleMessage(obstacle), path, obstacle }) as const

export const cartCouponsFull = {
  code: 'CartCouponsFull',
  message: `A cart holds at most ${couponsMax} coupons. Take one off first.`,
  path,
  max: couponsMax,
} as const

export const couponTriesUsedUp = (retryAfterSeconds: number) =>
  ({
    code: 'CouponTriesUsedUp',
    message: `Too many codes were tried. Try again in ${retryAfterSeconds} s.`,
    path,
    retryable: true,
    retryAfterSeconds,
  }) as const

export const couponsUnavailable = {
  code: 'CouponsUnavailable',
  message: 'Coupons cannot be taken right now. Try again in a moment.',
  path,
  retryable: true,
} as const

/** Why a coupon was not taken. */
export type CouponRefusal =
  | typeof couponNotFound
  | typeof couponLimitReached
  | ReturnType<typeof couponNotApplicable>
  | typeof cartCouponsFull
  | ReturnType<typeof couponTriesUsedUp>
  | typeof couponsUnavailable
