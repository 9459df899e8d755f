import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { giftCardHolds, giftCards } from './gift-card-tables.ts'

/** What one card pays of an order. */
export type PaidByCard = {
  orderId: string | null
  giftCardId: string
  lastFour: string
  currency: string
  keptMinor: number
  spentMinor: number
  givenBackMinor: number
}

/** The cards that pay for each order, in the order in which they are used up. */
export const cardsOfOrders = (db: Db, orderIds: readonly string[]): Promise<PaidByCard[]> =>
  db
    .select({
      orderId: giftCardHolds.orderId,
      giftCardId: giftCardHolds.giftCardId,
      lastFour: giftCards.lastFour,
      currency: giftCards.currency,
      keptMinor: giftCardHolds.keptMinor,
      spentMinor: giftCardHolds.spentMinor,
      givenBackMinor: giftCardHolds.givenBackMinor,
    })
    .from(giftCardHolds)
    .innerJoin(giftCards, eq(giftCards.id, giftCardHolds.giftCardId))
    .where(and(inArray(giftCardHolds.orderId, [...orderIds]), inArray(giftCardHolds.state, ['BOUND', 'SPENT'])))
    .orderBy(asc(giftCardHolds.place))
