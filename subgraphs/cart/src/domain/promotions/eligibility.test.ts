import { describe, expect, it } from 'vitest'
import { noon } from '../../../test/carts.ts'
import { aBasket, aBuyer, aPromotion, automatic, someGoods, withCode } from '../../../test/promotions.ts'
import { obstacleTo } from './eligibility.ts'
import type { Basket, Buyer, Candidate, Promotion } from './promotion.ts'

const later = new Date(noon.getTime() + 1)
const books = { categoryIds: ['cat_books'] }

type Case = {
  what: string
  promotion: Parameters<typeof aPromotion>[0]
  basket?: Partial<Basket>
  buyer?: Partial<Buyer>
  because: ReturnType<typeof obstacleTo>
}
const used = (times: number): Partial<Buyer> => ({ usesOf: new Map([['prm_a', times]]) })

const cases: Case[] = [
  { what: 'nothing is asked for', promotion: {}, because: null },
  { what: 'it begins now', promotion: { startsAt: noon }, because: null },
  { what: 'it begins in a millisecond', promotion: { startsAt: later }, because: 'ENDED' },
  { what: 'it ends in a millisecond', promotion: { endsAt: later }, because: null },
  { what: 'it ends now', promotion: { endsAt: noon }, because: 'ENDED' },
  { what: 'one use is left', promotion: { usesMax: 2, uses: 1 }, because: null },
  { what: 'no use is left', promotion: { usesMax: 2, uses: 2 }, because: 'LIMIT_REACHED' },
  { what: 'the buyer has one use left', promotion: { usesPerBuyerMax: 2 }, buyer: used(1), because: null },
  { what: 'the buyer has no use left', promotion: { usesPerBuyerMax: 2 }, buyer: used(2), because: 'LIMIT_REACHED' },
  { what: 'it is a first order', promotion: { conditions: { isFirstOrderOnly: true } }, because: null },
  {
    what: 'it is a second order',
    promotion: { conditions: { isFirstOrderOnly: true } },
    buyer: { hasOrdered: true },
    because: 'FIRST_ORDER_ONLY',
  },
  {
    what: 'another first order has it already',
    promotion: { conditions: { isFirstOrderOnly: true }, usesPerBuyerMax: 5 },
    buyer: used(1),
    because: 'LIMIT_REACHED',
  },
  { what: 'the market is right', promotion: { conditions: { markets: ['DE'] } }, because: null },
  { what: 'the market is another', promotion: { conditions: { markets: ['US'] } }, because: 'OTHER_MARKET' },
  { what: 'the minimum is just reached', promotion: { conditions: { minimum: { EUR: 1000 } } }, because: null },
  { what: 'a cent is missing', promotion: { conditions: { minimum: { EUR: 1001 } } }, because: 'BELOW_MINIMUM' },
  {
    what: 'the minimum is in another currency',
    promotion: { conditions: { minimum: { USD: 1 } } },
    because: 'OTHER_CURRENCY',
  },
  {
    what: 'the amount is in another currency',
    promotion: { benefit: { kind: 'AMOUNT_OFF', amounts: { USD: 100 } } },
    because: 'OTHER_CURRENCY',
  },
  { what: 'no goods match', promotion: { conditions: books }, because: 'NO_MATCHING_GOODS' },
  {
    what: 'goods below the category match',
    promotion: { conditions: books },
    basket: { goods: [someGoods(1000, 1, { categoryIds: ['cat_root', 'cat_books', 'cat_novels'] })] },
    because: null,
  },
  { what: 'the variant matches', promotion: { conditions: { variantIds: ['var_a'] } }, because: null },
  {
    what: 'only matching goods count for the minimum',
    promotion: { conditions: { ...books, minimum: { EUR: 1500 } } },
    basket: { goods: [someGoods(1000), someGoods(1000, 1, { categoryIds: ['cat_books'] })] },
    because: 'BELOW_MINIMUM',
  },
]

describe('whether a promotion may apply', () => {
  it.each(cases)('$because when $what', ({ promotion, basket, buyer, because }) => {
    const candidate = automatic(aPromotion(promotion))

    expect(obstacleTo(candidate, aBasket([someGoods(1000)], basket), aBuyer(buyer), noon)).toBe(because)
  })

  it('looks at the limit of the code too', () => {
    const candidate = withCode(aPromotion())
    const with_ = (some: Partial<NonNullable<Candidate['coupon']>>, promotion: Promotion = candidate.promotion) =>
      obstacleTo(
        { promotion, coupon: candidate.coupon && { ...candidate.coupon, ...some } },
        aBasket([someGoods(1000)]),
        aBuyer(),
        noon,
      )

    expect(with_({ usesMax: 1, uses: 0 })).toBeNull()
    expect(with_({ usesMax: 1, uses: 1 })).toBe('LIMIT_REACHED')
  })
})
