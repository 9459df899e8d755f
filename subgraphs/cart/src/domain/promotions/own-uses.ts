import type { Buyer, Candidate } from './promotion.ts'

/** What a buyer's own open quote uses: a new quote takes its place, so that it does not stand in its own way. */
export type OwnUses = readonly { promotionId: string; code: string | null }[]

/** The candidates as they will be when the own quote has given its uses back. */
export const withoutOwn = (candidates: readonly Candidate[], own: OwnUses): Candidate[] =>
  candidates.map(({ promotion, coupon }) => {
    const mine = own.filter((use) => use.promotionId === promotion.id)
    if (mine.length === 0) return { promotion, coupon }
    const isOwnCode = coupon !== null && mine.some((use) => use.code === coupon.code)
    return { promotion: less(promotion), coupon: isOwnCode ? less(coupon) : coupon }
  })

/** The buyer as it will be then. */
export const buyerWithoutOwn = (buyer: Buyer, own: OwnUses): Buyer => ({
  ...buyer,
  usesOf: new Map(
    [...buyer.usesOf].map(([id, uses]) => [id, own.some((use) => use.promotionId === id) ? uses - 1 : uses]),
  ),
})

const less = <Counted extends { uses: number }>(counted: Counted): Counted => ({
  ...counted,
  uses: Math.max(0, counted.uses - 1),
})
