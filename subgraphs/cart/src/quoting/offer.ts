import { applyPromotions } from '../domain/promotions/apply-promotions.ts'
import type { Applied } from '../domain/promotions/apply-promotions.ts'
import { priceQuote } from '../domain/price-quote.ts'
import type { PricedQuote } from '../domain/price-quote.ts'
import { shippingWithTax } from '../domain/tax.ts'
import type { Notice } from '../domain/quote-problems.ts'
import type { QuoteShippingOptionModel } from '../models.ts'
import type { Draft, Ground } from './ground.ts'

/** What would be promised. */
export type Offer = {
  priced: PricedQuote<Draft>
  applied: readonly Applied[]
  options: QuoteShippingOptionModel[]
  method: QuoteShippingOptionModel
  notices: Notice[]
}

type Moment = { currency: string; market: string; now: Date; usedUp: readonly string[] }

/** Prices what was asked for; promotions of which somebody else took the last use meanwhile are left out. */
export function offerOf(
  { lines, rates, chosen, tax, offers }: Ground,
  { currency, market, now, usedUp }: Moment,
): Offer {
  const isLeft = offers.candidates.filter(({ promotion }) => !usedUp.includes(promotion.id))
  const gone = offers.candidates.filter(({ promotion }) => usedUp.includes(promotion.id))
  const basket = { currency, market, goods: lines, shipping: chosen.price }
  const { applied, idle } = applyPromotions(isLeft, basket, offers.buyer, now)
  const priced = priceQuote({ currency, lines, shipping: chosen.price, applied, tax })
  const goods = priced.lines.map(({ total, taxCategory }) => ({
    worth: tax.pricesIncludeTax ? total.gross : total.net,
    taxCategory,
  }))
  const options = rates.map(({ methodId: id, price, ...rate }) => ({
    ...rate,
    id,
    price: shippingWithTax(price, tax, goods),
  }))
  const { price: _, methodId: id, ...method } = chosen
  return {
    priced,
    applied,
    options,
    method: { ...method, id, price: priced.shipping },
    notices: [
      ...offers.lost.map((code) => couponNotice(code, 'ENDED')),
      ...gone.flatMap(({ coupon }) => (coupon ? [couponNotice(coupon.code, 'LIMIT_REACHED')] : [])),
      ...idle.flatMap(({ coupon, because }) => (coupon ? [couponNotice(coupon.code, because)] : [])),
    ],
  }
}

type CouponNotice = Extract<Notice, { kind: 'coupon' }>

const couponNotice = (code: string, because: CouponNotice['because']): CouponNotice => ({
  kind: 'coupon',
  code,
  because,
})
