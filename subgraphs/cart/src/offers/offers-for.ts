import type { Context } from '../context.ts'
import type { Cart } from '../domain/cart.ts'
import { buyerWithoutOwn, withoutOwn } from '../domain/promotions/own-uses.ts'
import type { OwnUses } from '../domain/promotions/own-uses.ts'
import { usesPerBuyerMaxOf } from '../domain/promotions/promotion.ts'
import type { Buyer, Candidate } from '../domain/promotions/promotion.ts'
import type { BuyerMarks } from '../store/buyers.ts'

/** The promotions that a cart may have, and what counts of its buyer; `lost` are codes that stand for nothing. */
export type OffersFor = { candidates: Candidate[]; lost: string[]; buyer: Buyer }

const unknownBuyer: Buyer = { hasOrdered: false, usesOf: new Map() }

/** Who the buyer is is only looked up when a promotion asks. */
export const offersFor = async (
  ctx: Context,
  cart: Cart,
  marks: BuyerMarks,
  own: OwnUses,
  more: Candidate | null = null,
): Promise<OffersFor> => {
  const [automatic, given] = await Promise.all([ctx.loaders.automatic.load(), ctx.loaders.codes.load(cart.id)])
  const others = given.flatMap(({ candidate, code }) => (code === more?.coupon?.code ? [] : (candidate ?? [])))
  const found = [...automatic, ...others, ...(more ? [more] : [])]
  const asksWho = found.some(({ promotion }) => usesPerBuyerMaxOf(promotion) !== null)
  const buyer = asksWho ? await ctx.loaders.buyer.load(marks) : unknownBuyer
  return {
    candidates: withoutOwn(found, own),
    lost: given.filter(({ candidate }) => !candidate).map(({ code }) => code),
    buyer: buyerWithoutOwn(buyer, own),
  }
}
