import { money, subtract, times, zero } from '@shop/kit/money'
import type { Money } from '@shop/kit/money'
import { cutOf } from './benefit.ts'
import type { Cut, Left } from './benefit.ts'
import { obstacleTo } from './eligibility.ts'
import type { Reason } from './eligibility.ts'
import type { Basket, Buyer, Candidate } from './promotion.ts'

/** A promotion with what it takes off. */
export type Applied = Candidate & Cut

/** What applies, in the order of application, and why the rest does not. */
export type Outcome = { applied: readonly Applied[]; idle: readonly (Candidate & { because: Reason })[] }

/**
 * Stackable promotions apply one after the other, by priority and then by age, each on what those before it left. An
 * exclusive one applies alone. Of all these ways the buyer gets the one that takes off most; of equals, the stackable
 * ones together, else the exclusive one that comes first.
 */
export function applyPromotions(candidates: readonly Candidate[], basket: Basket, buyer: Buyer, now: Date): Outcome {
  const judged = candidates.map((candidate) => ({ candidate, because: obstacleTo(candidate, basket, buyer, now) }))
  const able = oncePerPromotion(judged.flatMap(({ candidate, because }) => (because ? [] : [candidate]))).toSorted(
    inTurn,
  )
  const ways = [
    able.filter(({ promotion }) => !promotion.isExclusive),
    ...able.filter(({ promotion }) => promotion.isExclusive).map((candidate) => [candidate]),
  ].map((way) => inOrder(way, basket))
  const applied = ways.reduce((best, way) => (isBetter(way, best) ? way : best), [])
  const isApplied = (candidate: Candidate) =>
    applied.some(({ promotion, coupon }) => promotion === candidate.promotion && coupon === candidate.coupon)
  const idle = judged
    .filter(({ candidate }) => !isApplied(candidate))
    .map(({ candidate, because }) => ({ ...candidate, because: because ?? whyLeftOut(candidate, applied) }))
  return { applied, idle }
}

const inTurn = (a: Candidate, b: Candidate): number =>
  a.promotion.priority - b.promotion.priority || (a.promotion.id < b.promotion.id ? -1 : 1)

/** Two coupons of one promotion take it off once. */
const oncePerPromotion = (candidates: readonly Candidate[]): Candidate[] => [
  ...new Map(candidates.toReversed().map((candidate) => [candidate.promotion.id, candidate])).values(),
]

const inOrder = (candidates: readonly Candidate[], basket: Basket): Applied[] => {
  let left: Left = {
    goods: basket.goods.map(({ unitPrice, quantity }) => times(unitPrice, quantity)),
    shipping: basket.shipping ?? zero(basket.currency),
  }
  return candidates.flatMap((candidate) => {
    const cut = cutOf(candidate.promotion, basket, left)
    if (!takesSomething(candidate, cut, basket)) return []
    left = {
      goods: left.goods.map((minor, at) => subtract(minor, cut.goods[at] ?? zero(basket.currency))),
      shipping: subtract(left.shipping, cut.shipping),
    }
    return [{ ...candidate, ...cut }]
  })
}

/** Free shipping is worth naming before anybody knows what shipping costs. */
const takesSomething = ({ promotion }: Candidate, cut: Cut, { shipping }: Basket): boolean =>
  totalOf(cut) > 0 || (shipping === null && promotion.benefit.kind === 'FREE_SHIPPING')

const totalOf = ({ goods, shipping }: Cut): number => goods.reduce((sum, { minor }) => sum + minor, shipping.minor)

const worthOf = (way: readonly Applied[]): number => way.reduce((sum, cut) => sum + totalOf(cut), 0)

const isBetter = (way: readonly Applied[], best: readonly Applied[]): boolean =>
  worthOf(way) > worthOf(best) || (best.length === 0 && way.length > 0)

const whyLeftOut = ({ promotion, coupon }: Candidate, applied: readonly Applied[]): Reason => {
  if (applied.some((each) => each.promotion.id === promotion.id && each.coupon !== coupon)) return 'NOT_COMBINABLE'
  const isAlone = applied[0]?.promotion.isExclusive === true
  return isAlone || (promotion.isExclusive && applied.length > 0) ? 'NOT_COMBINABLE' : 'NOTHING_TO_TAKE_OFF'
}

/** What a promotion takes off in all. */
export const amountOf = (cut: Cut): Money => money(totalOf(cut), cut.shipping.currency)
