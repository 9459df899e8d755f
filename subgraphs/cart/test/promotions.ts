import type { Applied } from '../src/domain/promotions/apply-promotions.ts'
import type { Basket, Buyer, Candidate, Goods, Promotion } from '../src/domain/promotions/promotion.ts'
import { noon } from './carts.ts'

type Some = Partial<Omit<Promotion, 'conditions'>> & { conditions?: Partial<Promotion['conditions']> }

/** 10 % off everything, for everybody, unless said otherwise. */
export const aPromotion = ({ conditions, ...some }: Some = {}): Promotion => ({
  id: 'prm_a',
  label: 'Ten off',
  benefit: { kind: 'PERCENT_OFF', percentBps: 1000 },
  needsCoupon: false,
  isExclusive: false,
  priority: 100,
  startsAt: new Date(noon.getTime() - 1),
  endsAt: null,
  usesMax: null,
  usesPerBuyerMax: null,
  uses: 0,
  ...some,
  conditions: {
    minimum: null,
    categoryIds: [],
    variantIds: [],
    markets: [],
    isFirstOrderOnly: false,
    ...conditions,
  },
})

export const automatic = (promotion: Promotion): Candidate => ({ promotion, coupon: null })

export const withCode = (promotion: Promotion, code = 'SAVE'): Candidate => ({
  promotion: { ...promotion, needsCoupon: true },
  coupon: { code, promotionId: promotion.id, usesMax: null, uses: 0 },
})

export const someGoods = (minor: number, quantity = 1, some: Partial<Goods> = {}): Goods => ({
  variantId: 'var_a',
  categoryIds: [],
  unitPrice: { minor, currency: 'EUR' },
  quantity,
  ...some,
})

export const aBasket = (goods: Goods[], some: Partial<Basket> = {}): Basket => ({
  currency: 'EUR',
  market: 'DE',
  goods,
  shipping: { minor: 490, currency: 'EUR' },
  ...some,
})

export const aBuyer = (some: Partial<Buyer> = {}): Buyer => ({ hasOrdered: false, usesOf: new Map(), ...some })

/** A promotion that takes exactly so much off. */
export const off = (currency: string, goods: readonly number[], shipping = 0, id = 'prm_a'): Applied => ({
  ...automatic(aPromotion({ id })),
  goods: goods.map((minor) => ({ minor, currency })),
  shipping: { minor: shipping, currency },
})
