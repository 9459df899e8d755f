import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate, money } from '@shop/kit/money'
import { aQuote } from '../../test/people.ts'
import { paidForShipping, paidForUnits } from './paid.ts'

const lineOf = (quantity: number, minor: number) => {
  const amount = money(minor, 'EUR')
  return { quantity, total: { net: amount, gross: amount, tax: money(0, 'EUR'), rateBps: 0 } }
}

describe('what is paid for some units of a line', () => {
  it('adds up to the line, however it is taken apart', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), fc.nat(1_000_000), (parts, minor) => {
        const line = lineOf(
          parts.reduce((sum, part) => sum + part, 0),
          minor,
        )
        let from = 0
        let paid = 0
        for (const part of parts) {
          paid += paidForUnits(line, from, part)
          from += part
        }
        expect(paid).toBe(minor)
      }),
    )
  })

  it('is the same as a split by largest remainder', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(1_000_000), (quantity, minor) => {
        const units = Array.from({ length: quantity }, (_, index) => paidForUnits(lineOf(quantity, minor), index, 1))

        expect(units).toEqual(
          allocate(
            money(minor, 'EUR'),
            units.map(() => 1),
          ).map((share) => share.minor),
        )
      }),
    )
  })

  it('leaves the rest of the total to shipping, also when a promotion took some off it', () => {
    const quote = aQuote()
    const { totals } = quote
    const total = money(totals.total.minor - 200, 'EUR')

    expect(paidForShipping(quote)).toBe(500)
    expect(paidForShipping({ ...quote, totals: { ...totals, discount: money(200, 'EUR'), total } })).toBe(300)
  })
})
