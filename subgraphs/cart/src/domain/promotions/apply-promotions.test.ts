import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { noon } from '../../../test/carts.ts'
import { aBasket, aBuyer, aPromotion, automatic, someGoods, withCode } from '../../../test/promotions.ts'
import { amountOf, applyPromotions } from './apply-promotions.ts'
import type { Benefit, Candidate, Goods } from './promotion.ts'

const percent = (percentBps: number): Benefit => ({ kind: 'PERCENT_OFF', percentBps })
const amount = (minor: number): Benefit => ({ kind: 'AMOUNT_OFF', amounts: { EUR: minor } })
const threeForTwo: Benefit = { kind: 'BUY_X_GET_Y', buy: 2, get: 1, percentBps: 10_000 }
const freeShipping: Benefit = { kind: 'FREE_SHIPPING' }

const tens = aPromotion({ id: 'prm_tens' })
const five = aPromotion({ id: 'prm_five', benefit: amount(500), priority: 50 })
const gift = aPromotion({ id: 'prm_gift', benefit: threeForTwo, priority: 10 })
const carriage = aPromotion({ id: 'prm_ship', benefit: freeShipping })
const alone = aPromotion({ id: 'prm_alone', benefit: percent(1500), isExclusive: true })

const apply = (candidates: Candidate[], goods: Goods[]) => applyPromotions(candidates, aBasket(goods), aBuyer(), noon)

type Case = { what: string; candidates: Candidate[]; goods: Goods[]; taken: [id: string, minor: number][] }

const cases: Case[] = [
  { what: 'nothing without promotions', candidates: [], goods: [someGoods(1000)], taken: [] },
  { what: 'one by itself', candidates: [automatic(tens)], goods: [someGoods(1000)], taken: [['prm_tens', 100]] },
  {
    what: 'the smaller priority first, each on what is left',
    candidates: [automatic(tens), automatic(five)],
    goods: [someGoods(2000)],
    taken: [
      ['prm_five', 500],
      ['prm_tens', 150],
    ],
  },
  {
    what: 'the older first where priorities are equal',
    candidates: [automatic(aPromotion({ id: 'prm_b', benefit: percent(5000) })), automatic(tens)].toReversed(),
    goods: [someGoods(1000)],
    taken: [
      ['prm_b', 500],
      ['prm_tens', 50],
    ],
  },
  {
    what: 'gifts before percentages, shipping by itself',
    candidates: [automatic(tens), automatic(gift), automatic(carriage)],
    goods: [someGoods(900, 3)],
    taken: [
      ['prm_gift', 900],
      ['prm_ship', 490],
      ['prm_tens', 180],
    ],
  },
  {
    what: 'an exclusive one when it takes off more than all others together',
    candidates: [automatic(tens), automatic(alone)],
    goods: [someGoods(1000)],
    taken: [['prm_alone', 150]],
  },
  {
    what: 'the others together when they take off more than the exclusive one',
    candidates: [automatic(tens), automatic(five), automatic(alone)],
    goods: [someGoods(2000)],
    taken: [
      ['prm_five', 500],
      ['prm_tens', 150],
    ],
  },
  {
    what: 'the others when it is the same',
    candidates: [automatic(alone), automatic(aPromotion({ id: 'prm_same', benefit: percent(1500) }))],
    goods: [someGoods(1000)],
    taken: [['prm_same', 150]],
  },
  {
    what: 'never more than the goods are worth',
    candidates: [automatic(five), automatic(aPromotion({ id: 'prm_more', benefit: amount(9_999) }))],
    goods: [someGoods(600)],
    taken: [
      ['prm_five', 500],
      ['prm_more', 100],
    ],
  },
  {
    what: 'once, though two coupons of it were given',
    candidates: [withCode(tens, 'ONE'), withCode(tens, 'TWO')],
    goods: [someGoods(1000)],
    taken: [['prm_tens', 100]],
  },
  {
    what: 'the cheapest of each three, over several lines',
    candidates: [automatic(gift)],
    goods: [someGoods(300, 2), someGoods(500, 4), someGoods(100, 1)],
    taken: [['prm_gift', 400]],
  },
  {
    what: 'no gift for two of three',
    candidates: [automatic(gift)],
    goods: [someGoods(300, 2)],
    taken: [],
  },
  {
    what: 'half of the second, rounded up to the cent',
    candidates: [
      automatic(aPromotion({ id: 'prm_half', benefit: { kind: 'BUY_X_GET_Y', buy: 1, get: 1, percentBps: 5000 } })),
    ],
    goods: [someGoods(333, 2)],
    taken: [['prm_half', 167]],
  },
]

describe('promotions', () => {
  it.each(cases)('apply: $what', ({ candidates, goods, taken }) => {
    const { applied } = apply(candidates, goods)

    expect(applied.map((each) => [each.promotion.id, amountOf(each).minor])).toEqual(taken)
  })

  it('are spread by worth to the last cent', () => {
    const goods = [someGoods(1000), someGoods(1000), someGoods(1000)]

    const { applied } = apply([automatic(aPromotion({ benefit: amount(100) }))], goods)

    expect(applied[0]?.goods.map(({ minor }) => minor)).toEqual([34, 33, 33])
  })

  it('say why they give nothing', () => {
    const reasons = (candidates: Candidate[], goods = [someGoods(1000)]) =>
      apply(candidates, goods).idle.map(({ because }) => because)

    expect(reasons([withCode(alone), automatic(aPromotion({ id: 'prm_big', benefit: amount(900) }))])).toEqual([
      'NOT_COMBINABLE',
    ])
    expect(reasons([automatic(alone), withCode(tens)])).toEqual(['NOT_COMBINABLE'])
    expect(reasons([withCode(tens, 'ONE'), withCode(tens, 'TWO')])).toEqual(['NOT_COMBINABLE'])
    expect(reasons([withCode(gift)])).toEqual(['NOTHING_TO_TAKE_OFF'])
    expect(reasons([withCode(aPromotion({ isExclusive: true, benefit: threeForTwo }))])).toEqual([
      'NOTHING_TO_TAKE_OFF',
    ])
  })

  it('name free shipping while nobody knows what shipping costs', () => {
    const before = aBasket([someGoods(1000)], { shipping: null })

    for (const isExclusive of [true, false]) {
      const { applied } = applyPromotions([withCode({ ...carriage, isExclusive })], before, aBuyer(), noon)
      expect(applied.map((each) => amountOf(each).minor)).toEqual([0])
    }
  })

  it('never take more than there is, whatever they are and in whatever order they come', () => {
    const anyBenefit: fc.Arbitrary<Benefit> = fc.oneof(
      fc.record({ kind: fc.constant('PERCENT_OFF' as const), percentBps: fc.integer({ min: 1, max: 10_000 }) }),
      fc.integer({ min: 1, max: 5_000 }).map(amount),
      fc.constant(freeShipping),
      fc.record({
        kind: fc.constant('BUY_X_GET_Y' as const),
        buy: fc.integer({ min: 1, max: 4 }),
        get: fc.integer({ min: 1, max: 4 }),
        percentBps: fc.integer({ min: 1, max: 10_000 }),
      }),
    )
    const anyPromotion = fc.record({
      benefit: anyBenefit,
      isExclusive: fc.boolean(),
      priority: fc.integer({ min: 0, max: 3 }),
      isForFew: fc.boolean(),
    })
    const anyGoods = fc
      .record({ minor: fc.nat({ max: 4_000 }), quantity: fc.integer({ min: 1, max: 9 }), isOfFew: fc.boolean() })
      .map(({ minor, quantity, isOfFew }) => someGoods(minor, quantity, { categoryIds: isOfFew ? ['cat_few'] : [] }))

    fc.assert(
      fc.property(
        fc.array(anyPromotion, { maxLength: 6 }),
        fc.array(anyGoods, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        (drawn, goods, seed) => {
          const candidates = drawn.map(({ isForFew, ...each }, at) =>
            automatic(
              aPromotion({ id: `prm_${at}`, ...each, conditions: { categoryIds: isForFew ? ['cat_few'] : [] } }),
            ),
          )
          const outcome = apply(candidates, goods)

          goods.forEach(({ unitPrice, quantity }, at) => {
            const taken = outcome.applied.map((cut) => cut.goods[at]?.minor ?? 0)
            expect(Math.min(0, ...taken)).toBe(0)
            expect(taken.reduce((sum, minor) => sum + minor, 0)).toBeLessThanOrEqual(unitPrice.minor * quantity)
          })
          expect(outcome.applied.reduce((sum, { shipping }) => sum + shipping.minor, 0)).toBeLessThanOrEqual(490)
          expect(outcome.applied.length + outcome.idle.length).toBe(candidates.length)
          const turned = [
            ...candidates.slice(seed % (candidates.length + 1)),
            ...candidates.slice(0, seed % (candidates.length + 1)),
          ]
          expect(apply(turned, goods).applied).toEqual(outcome.applied)
        },
      ),
    )
  })
})
