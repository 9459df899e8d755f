import { eq, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Candidate, Coupon, Promotion } from '../domain/promotions/promotion.ts'
import { coupons, promotions } from './tables.ts'

/** A code that was given for a cart; null when there is no such coupon (any more). */
export type GivenCode = { cartId: string; code: string; candidate: Candidate | null }

type PromotionRow = {
  id: string
  label: string
  benefit: Promotion['benefit']
  conditions: Promotion['conditions']
  needs_coupon: boolean
  is_exclusive: boolean
  priority: number
  starts_at: string
  ends_at: string | null
  uses_max: number | null
  uses_per_buyer_max: number | null
  uses: number
}

/** A code of a cart as `codesJson` gives it. */
export type CodeRow = {
  cartId: string
  code: string
  coupon: { code: string; promotion_id: string; uses_max: number | null; uses: number } | null
  promotion: PromotionRow | null
}

/** The codes of carts with what they stand for, in the order in which they were given, as one value. */
export const codesJson = (cartIds: readonly string[]): SQL => sql`(
  select coalesce(json_agg(json_build_object(
    'cartId', given.cart_id, 'code', given.code, 'coupon', coupons, 'promotion', promotions
  ) order by given.added_at, given.code), '[]')
  from cart_coupons as given
  left join coupons on coupons.code = given.code
  left join promotions on promotions.id = coupons.promotion_id
  where given.cart_id = any(${sql.param(cartIds)}))`

/** Promotions that apply by themselves, as of then, as one value. */
export const automaticJson = (at: Date): SQL => sql`(
  select coalesce(json_agg(promotions), '[]') from promotions
  where not needs_coupon and starts_at <= ${at.toISOString()} and (ends_at is null or ends_at > ${at.toISOString()}))`

export const codeFrom = ({ cartId, code, coupon, promotion }: CodeRow): GivenCode => ({
  cartId,
  code,
  candidate: coupon &&
    promotion && {
      promotion: promotionFrom(promotion),
      coupon: { code, promotionId: coupon.promotion_id, usesMax: coupon.uses_max, uses: coupon.uses },
    },
})

export const automaticFrom = (row: PromotionRow): Candidate => ({ promotion: promotionFrom(row), coupon: null })

const promotionFrom = (row: PromotionRow): Promotion => ({
  id: row.id,
  label: row.label,
  benefit: row.benefit,
  conditions: row.conditions,
  needsCoupon: row.needs_coupon,
  isExclusive: row.is_exclusive,
  priority: row.priority,
  startsAt: new Date(row.starts_at),
  endsAt: row.ends_at === null ? null : new Date(row.ends_at),
  usesMax: row.uses_max,
  usesPerBuyerMax: row.uses_per_buyer_max,
  uses: row.uses,
})

/** Promotions that apply by themselves, as of now. */
export const automaticOffers = async (db: Db, at: Date): Promise<Candidate[]> => {
  const [row] = await db.execute<{ found: PromotionRow[] }>(sql`select ${automaticJson(at)} as found`)
  return (row?.found ?? []).map(automaticFrom)
}

/** The codes of carts with what they stand for. */
export const codesOfCarts = async (db: Db, cartIds: readonly string[]): Promise<GivenCode[]> => {
  const [row] = await db.execute<{ found: CodeRow[] }>(sql`select ${codesJson(cartIds)} as found`)
  return (row?.found ?? []).map(codeFrom)
}

/** What a code stands for. */
export const offerByCode = async (db: Db, code: string): Promise<(Candidate & { coupon: Coupon }) | null> => {
  const [row] = await db
    .select({ coupon: coupons, promotion: promotions })
    .from(coupons)
    .innerJoin(promotions, eq(promotions.id, coupons.promotionId))
    .where(eq(coupons.code, code))
  if (!row) return null
  const { version: _, createdAt: __, updatedAt: ___, ...promotion } = row.promotion
  return { promotion, coupon: row.coupon }
}
