import { describe, expect, it } from 'vitest'
import { wrongPrices } from './price-calculator.ts'
import type { Priced } from './price-calculator.ts'

const of = (minor: number) => ({ minor })
const taxed = (net: number, tax: number, rateBps: number) => ({
  net: of(net),
  tax: of(tax),
  gross: of(net + tax),
  rateBps,
})

/** Two mugs of 11.90 with 19 % in it, 5.00 to send them. */
const german: Priced = {
  lines: [
    { lineId: 'l1', quantity: 2, unitPrice: taxed(1000, 190, 1900), total: taxed(2000, 380, 1900), promotions: [] },
  ],
  shipping: { price: taxed(420, 80, 1900) },
  totals: { lines: of(2380), shipping: of(500), discount: of(0), tax: of(460), total: of(2880) },
  promotions: [],
  giftCards: [],
}

/** Three of 3.33 without tax, 8.25 % on top, 1.00 taken off the goods and all of the shipping. */
const texan: Priced = {
  lines: [
    {
      lineId: 'l1',
      quantity: 3,
      unitPrice: taxed(333, 27, 825),
      total: taxed(899, 74, 825),
      promotions: [{ amount: of(108) }],
    },
  ],
  shipping: { price: taxed(400, 33, 825) },
  totals: { lines: of(1081), shipping: of(433), discount: of(541), tax: of(74), total: of(973) },
  promotions: [{ amount: of(108) }, { amount: of(433) }],
  giftCards: [{ amount: of(973) }],
}

describe('reckoning an order anew', () => {
  it('finds nothing where prices are shown with tax', () => expect(wrongPrices(german)).toEqual([]))
  it('finds nothing where tax comes on top', () => expect(wrongPrices(texan)).toEqual([]))

  it('takes half a cent away from zero', () => {
    const half: Priced = {
      lines: [{ lineId: 'l1', quantity: 1, unitPrice: taxed(50, 1, 100), total: taxed(50, 1, 100), promotions: [] }],
      shipping: { price: taxed(0, 0, 0) },
      totals: { lines: of(51), shipping: of(0), discount: of(0), tax: of(1), total: of(51) },
      promotions: [],
      giftCards: [],
    }

    expect(wrongPrices(half)).toEqual([])
  })

  it('takes half a cent of what is left without tax away from zero, where tax is inside', () => {
    const three: Priced = {
      ...german,
      lines: [{ lineId: 'l1', quantity: 1, unitPrice: taxed(3, 0, 2000), total: taxed(3, 0, 2000), promotions: [] }],
      totals: { lines: of(3), shipping: of(500), discount: of(0), tax: of(80), total: of(503) },
    }

    expect(wrongPrices(three)).toEqual([])
  })

  it.each<[string, Priced, RegExp]>([
    ['a cent is missing in the total', { ...german, totals: { ...german.totals, total: of(2879) } }, /total is not/],
    ['a cent of tax is missing', { ...german, totals: { ...german.totals, tax: of(459) } }, /tax does not add up/],
    ['an amount is half a cent', { ...german, totals: { ...german.totals, tax: of(460.5) } }, /whole number/],
    ['a line costs what two do', { ...german, lines: german.lines.map((line) => ({ ...line, quantity: 1 })) }, /l1/],
    ['a discount is nobody’s', { ...german, totals: { ...german.totals, discount: of(1) } }, /discount/],
    [
      'net and tax are not gross',
      { ...german, shipping: { price: { ...taxed(420, 80, 1900), gross: of(501) } } },
      /gross/,
    ],
    ['gift cards pay more than it costs', { ...german, giftCards: [{ amount: of(2881) }] }, /gift cards/],
    ['shipping is taken off twice', { ...texan, promotions: [{ amount: of(108) }, { amount: of(866) }] }, /./],
  ])('says so when %s', (_, order, says) => expect(wrongPrices(order).join('; ')).toMatch(says))
})
