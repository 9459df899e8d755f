import { and, asc, eq, gt, isNotNull, isNull, lte, or } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { newestFirst, olderThan } from '@shop/kit/newest-first'
import type { NewestKey } from '@shop/kit/newest-first'
import type { Coupon } from '../domain/promotions/promotion.ts'
import type { PromotionModel } from '../models.ts'
import type { PromotionStatus } from '../generated.ts'
import { coupons, promotions } from './tables.ts'

export const addPromotion = async (tx: Db, promotion: PromotionModel): Promise<void> => {
  await tx.insert(promotions).values(promotion)
}

export const findPromotion = async (db: Db, id: string): Promise<PromotionModel | null> => {
  const [row] = await db.select().from(promotions).where(eq(promotions.id, id))
  return row ?? null
}

export const lockPromotion = async (tx: Db, id: string): Promise<PromotionModel | null> => {
  const [row] = await tx.select().from(promotions).where(eq(promotions.id, id)).for('update')
  return row ?? null
}

/** Saves its terms; what was counted is not touched. */
export const savePromotion = async (tx: Db, { id, uses: _, ...terms }: PromotionModel): Promise<void> => {
  await tx.update(promotions).set(terms).where(eq(promotions.id, id))
}

export const promotionsPage = (
  db: Db,
  { status, at }: { status: PromotionStatus | null; at: Date },
  { after, limit }: { after: NewestKey | null; limit: number },
): Promise<PromotionModel[]> => {
  const place = { at: promotions.createdAt, id: promotions.id }
  return db
    .select()
    .from(promotions)
    .where(and(status ? isIn(status, at) : undefined, olderThan(place, after)))
    .orderBy(...newestFirst(place))
    .limit(limit)
}

const isIn = (status: PromotionStatus, at: Date) => {
  const { startsAt, endsAt } = promotions
  switch (status) {
    case 'SCHEDULED':
      return and(gt(startsAt, at), or(isNull(endsAt), gt(endsAt, at)))
    case 'ACTIVE':
      return and(lte(startsAt, at), or(isNull(endsAt), gt(endsAt, at)))
    case 'ENDED':
      return and(isNotNull(endsAt), lte(endsAt, at))
  }
}

export const couponsPage = (
  db: Db,
  promotionId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<Coupon[]> =>
  db
    .select()
    .from(coupons)
    .where(and(eq(coupons.promotionId, promotionId), after === null ? undefined : gt(coupons.code, after)))
    .orderBy(asc(coupons.code))
    .limit(limit)

/** Adds codes; those that are there already are named, and then none is added. */
export const addCoupons = async (tx: Db, rows: readonly Coupon[]): Promise<string[]> => {
  const added = await tx
    .insert(coupons)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ code: coupons.code })
  const isAdded = new Set(added.map(({ code }) => code))
  return rows.map(({ code }) => code).filter((code) => !isAdded.has(code))
}
