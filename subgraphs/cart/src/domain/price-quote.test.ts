import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { off } from '../../test/promotions.ts'
import { priceQuote } from './price-quote.ts'
import type { PricedInput } from './price-quote.ts'
import type { TaxRule } from './tax-rates.ts'

const eur = (minor: number) => ({ minor, currency: 'EUR' })
const germany: TaxRule = {
  pricesIncludeTax: true,
  rateBps: { STANDARD: 1900, REDUCED: 700, ZERO: 0 },
  shipping: 'GOODS',
}
const texas: TaxRule = { pricesIncludeTax: false, rateBps: { STANDARD: 625, REDUCED: 625, ZERO: 0 }, shipping: 'GOODS' }

describe('pricing a quote', () => {
  it('says what each promotion took off, with its tax, by line and in all', () => {
    const { lines, promotions, totals, shipping } = priceQuote({
      currency: 'USD',
      tax: texas,
      lines: [
        { unitPrice: { minor: 1000, currency: 'USD' }, quantity: 3, taxCategory: 'STANDARD' },
        { unitPrice: { minor: 500, currency: 'USD' }, quantity: 1, taxCategory: 'ZERO' },
      ],
      shipping: { minor: 700, currency: 'USD' },
      applied: [off('USD', [100, 0], 0, 'prm_a'), off('USD', [290, 50], 700, 'prm_b')],
    })

    expect(lines.map((line) => line.promotions.map(({ promotionId, amount }) => [promotionId, amount.minor]))).toEqual([
      [
        ['prm_a', 106],
        ['prm_b', 309],
      ],
      [['prm_b', 50]],
    ])
    expect(promotions.map(({ promotionId, amount }) => [promotionId, amount.minor])).toEqual([
      ['prm_a', 106],
      ['prm_b', 309 + 50 + shipping.gross.minor],
    ])
    expect(totals.discount.minor).toBe(106 + 309 + 50 + shipping.gross.minor)
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
      shipping: fc.constantFrom('GOODS', 'STANDARD', 'NONE'),
    })
    const anyShare = fc.nat({ max: 50 })

    fc.assert(
      fc.property(
        fc.array(anyLine, { minLength: 1, maxLength: 30 }),
        fc.constantFrom(germany, texas).chain((known) => fc.oneof(fc.constant(known), anyRule)),
        fc.nat({ max: 10_000 }),
        fc.array(anyShare, { maxLength: 2 }),
        (lines, tax, minor, shares) => {
          const applied = shares.map((share, at) => {
            const goods = lines.map((line) => Math.floor((line.unitPrice.minor * line.quantity * share) / 100))
            return off('EUR', goods, Math.floor((minor * share) / 100), `prm_${at}`)
          })
          const priced = priceQuote({ currency: 'EUR', lines, tax, shipping: eur(minor), applied })

          const { totals } = priced
          const goods = priced.lines.reduce((sum, line) => sum + line.total.gross.minor, 0)
          const offLines = priced.lines
            .flatMap((line) => line.promotions)
            .reduce((sum, { amount }) => sum + amount.minor, 0)
          const offShipping = totals.discount.minor - offLines
          expect(priced.lines.every(({ total }) => total.net.minor + total.tax.minor === total.gross.minor)).toBe(true)
          expect(totals.total.minor).toBe(goods + priced.shipping.gross.minor - offShipping)
          expect(totals.total.minor).toBe(totals.lines.minor + totals.shipping.minor - totals.discount.minor)
          expect(priced.promotions.reduce((sum, { amount }) => sum + amount.minor, 0)).toBe(totals.discount.minor)
          expect(
            Math.min(totals.discount.minor, offShipping, totals.tax.minor, totals.total.minor),
          ).toBeGreaterThanOrEqual(0)
          if (shares.length === 0) expect(totals.discount.minor).toBe(0)
        },
      ),
    )
  })
})
