import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { priceQuote } from './price-quote.ts'
import type { PricedInput } from './price-quote.ts'
import type { TaxCategory } from './sellable.ts'
import type { TaxRule } from './tax-rates.ts'

const germany: TaxRule = { pricesIncludeTax: true, rateBps: { STANDARD: 1900, REDUCED: 700, ZERO: 0 } }
const california: TaxRule = { pricesIncludeTax: false, rateBps: { STANDARD: 725, REDUCED: 725, ZERO: 0 } }
const japan: TaxRule = { pricesIncludeTax: true, rateBps: { STANDARD: 1000, REDUCED: 800, ZERO: 0 } }

type Case = {
  what: string
  currency: string
  tax: TaxRule
  lines: [minor: number, quantity: number, category: TaxCategory][]
  shipping: number
  discount?: number
  totals: [lines: number, shipping: number, discount: number, tax: number, total: number]
  lineTaxes: number[]
}

/** Reckoned by hand: tax inside is gross - gross / (1 + rate), on top it is net * rate; half a cent goes up. */
const golden: Case[] = [
  {
    what: 'tax inside, one rate',
    currency: 'EUR',
    tax: germany,
    lines: [[1190, 2, 'STANDARD']],
    shipping: 595,
    totals: [2380, 595, 0, 475, 2975],
    lineTaxes: [380],
  },
  {
    what: 'tax inside, mixed rates that do not divide',
    currency: 'EUR',
    tax: germany,
    lines: [
      [999, 3, 'STANDARD'],
      [1250, 1, 'REDUCED'],
      [500, 1, 'ZERO'],
    ],
    shipping: 490,
    totals: [4747, 490, 0, 639, 5237],
    lineTaxes: [479, 82, 0],
  },
  {
    what: 'tax on top',
    currency: 'USD',
    tax: california,
    lines: [
      [1000, 3, 'STANDARD'],
      [199, 1, 'ZERO'],
    ],
    shipping: 1000,
    totals: [3417, 1073, 0, 291, 4490],
    lineTaxes: [218, 0],
  },
  {
    what: 'a currency without decimals',
    currency: 'JPY',
    tax: japan,
    lines: [
      [1480, 3, 'STANDARD'],
      [216, 1, 'REDUCED'],
    ],
    shipping: 550,
    totals: [4656, 550, 0, 470, 5206],
    lineTaxes: [404, 16],
  },
  {
    what: 'a large quantity, taxed on the whole line and not on one',
    currency: 'EUR',
    tax: germany,
    lines: [[1, 999, 'STANDARD']],
    shipping: 0,
    totals: [999, 0, 0, 160, 999],
    lineTaxes: [160],
  },
  {
    what: 'a discount, spread by worth to the last cent',
    currency: 'EUR',
    tax: germany,
    lines: [
      [1000, 1, 'STANDARD'],
      [1000, 1, 'STANDARD'],
      [1000, 1, 'STANDARD'],
    ],
    shipping: 0,
    discount: 100,
    totals: [3000, 0, 100, 462, 2900],
    lineTaxes: [154, 154, 154],
  },
]

describe('pricing a quote', () => {
  it.each(golden)('is right for $what', ({ currency, tax, lines, shipping, discount = 0, totals, lineTaxes }) => {
    const money = (minor: number) => ({ minor, currency })

    const priced = priceQuote({
      currency,
      tax,
      shipping: money(shipping),
      discount: money(discount),
      lines: lines.map(([minor, quantity, taxCategory]) => ({ unitPrice: money(minor), quantity, taxCategory })),
    })

    const { lines: goods, ...rest } = priced.totals
    expect([goods, rest.shipping, rest.discount, rest.tax, rest.total].map((each) => each.minor)).toEqual(totals)
    expect(priced.lines.map((line) => line.total.tax.minor)).toEqual(lineTaxes)
  })

  it('always adds up: net and tax to gross, lines and shipping to the total', () => {
    const anyLine: fc.Arbitrary<PricedInput> = fc.record({
      unitPrice: fc.record({ minor: fc.nat({ max: 5_000_000 }), currency: fc.constant('EUR') }),
      quantity: fc.integer({ min: 1, max: 999 }),
      taxCategory: fc.constantFrom('STANDARD', 'REDUCED', 'ZERO'),
    })
    const anyRule: fc.Arbitrary<TaxRule> = fc.record({
      pricesIncludeTax: fc.boolean(),
      rateBps: fc.record({ STANDARD: fc.nat({ max: 3000 }), REDUCED: fc.nat({ max: 2000 }), ZERO: fc.constant(0) }),
    })
    const shares = fc.nat({ max: 100 })

    fc.assert(
      fc.property(
        fc.array(anyLine, { minLength: 1, maxLength: 30 }),
        anyRule,
        fc.nat({ max: 10_000 }),
        shares,
        (lines, tax, minor, share) => {
          const worth = lines.reduce((sum, line) => sum + line.unitPrice.minor * line.quantity, 0)
          const discount = { minor: Math.floor((worth * share) / 100), currency: 'EUR' }
          const priced = priceQuote({ currency: 'EUR', lines, tax, shipping: { minor, currency: 'EUR' }, discount })

          const parts = [...priced.lines.map((line) => line.total), priced.shipping]
          const sumOf = (pick: (part: (typeof parts)[number]) => number) =>
            parts.reduce((sum, part) => sum + pick(part), 0)
          const { totals } = priced
          expect(parts.every((part) => part.net.minor + part.tax.minor === part.gross.minor)).toBe(true)
          expect(totals.total.minor).toBe(sumOf((part) => part.gross.minor))
          expect(totals.tax.minor).toBe(sumOf((part) => part.tax.minor))
          expect(totals.total.minor).toBe(totals.lines.minor + totals.shipping.minor - totals.discount.minor)
          expect(Math.min(totals.discount.minor, totals.tax.minor, totals.total.minor)).toBeGreaterThanOrEqual(0)
          if (share === 0) expect(totals.discount.minor).toBe(0)
        },
      ),
    )
  })
})
