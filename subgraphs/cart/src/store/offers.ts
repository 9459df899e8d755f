import { and, eq, gt, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Candidate, Coupon, Promotion } from '../domain/promotions/promotion.ts'
import { cartCoupons, coupons, promotions } from './tables.ts'

/** A code that was given for a cart; null when there is no such coupon (any more). */
export type GivenCode = { cartId: string; code: string; candidate: Candidate | null }

/** Promotions that apply by themselves, as of now. */
export const automaticOffers = async (db: Db, at: Date): Promise<Candidate[]> => {
  const isOn = and(lte(promotions.startsAt, at), or(isNull(promotions.endsAt), gt(promotions.endsAt, at)))
  const rows = await db
    .select()
    .from(promotions)
    .where(and(sql`not ${promotions.needsCoupon}`, isOn))
  return rows.map((row) => ({ promotion: promotionOf(row), coupon: null }))
}

/** The codes of carts with what they stand for, in the order in which they were given. */
export const codesOfCarts = async (db: Db, cartIds: readonly string[]): Promise<GivenCode[]> => {
  const rows = await db
    .select({ cartId: cartCoupons.cartId, code: cartCoupons.code, coupon: coupons, promotion: promotions })
    .from(cartCoupons)
    .leftJoin(coupons, eq(coupons.code, cartCoupons.code))
    .leftJoin(promotions, eq(promotions.id, coupons.promotionId))
    .where(inArray(cartCoupons.cartId, [...cartIds]))
    .orderBy(cartCoupons.addedAt, cartCoupons.code)
  return rows.map(({ cartId, code, coupon, promotion }) => ({
    cartId,
    code,
    candidate: coupon && promotion && { promotion: promotionOf(promotion), coupon },
  }))
}

/** What a code stands for. */
export const offerByCode = async (db: Db, code: string): Promise<(Candidate & { coupon: Coupon }) | null> => {
  const [row] = await db
    .select({ coupon: coupons, promotion: promotions })
    .from(coupons)
    .innerJoin(promotions, eq(promotions.id, coupons.promotionId))
    .where(eq(coupons.code, code))
  return row ? { promotion: promotionOf(row.promotion), coupon: row.coupon } : null
}

type Row = typeof promotions.$inferSelect

export const promotionOf = ({ version: _, createdAt: __, updatedAt: ___, ...promotion }: Row): Promotion => promotion
