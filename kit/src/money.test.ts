import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  allocate,
  basisPointsOf,
  money,
  parseDecimal,
  subtract,
  sum,
  taxInside,
  taxOnTop,
  toDecimal,
} from './money.ts'

const minor = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 })
const currency = fc.constantFrom('EUR', 'JPY', 'KWD')

describe('splitting an amount', () => {
  it('gives parts that add up to the whole, each within one unit of its share', () => {
    fc.assert(
      fc.property(
        minor,
        currency,
        fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 50 }),
        (whole, code, weights) => {
          const parts = allocate(money(whole, code), weights)

          expect(sum(parts, code)).toEqual(money(whole, code))
          const total = weights.reduce((a, b) => a + b, 0)
          if (total > 0)
            parts.forEach((part, index) =>
              expect(Math.abs(part.minor - (whole * (weights[index] ?? 0)) / total)).toBeLessThanOrEqual(1),
            )
        },
      ),
    )
  })

  it('shares evenly where all weights are zero', () => {
    expect(allocate(money(10, 'EUR'), [0, 0, 0]).map((part) => part.minor)).toEqual([4, 3, 3])
  })
})

describe('tax', () => {
  it.each([
    [11_900, 1_900, 10_000],
    [100, 700, 93],
    [1, 1_900, 1],
    [0, 1_900, 0],
  ])('of %i with %i basis points inside leaves %i net', (gross, rate, net) => {
    expect(taxInside(money(gross, 'EUR'), rate).net.minor).toBe(net)
  })

  it('adds up from both sides', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), fc.nat(3_000), (amount, rate) => {
        for (const { net, tax, gross } of [taxInside(money(amount, 'EUR'), rate), taxOnTop(money(amount, 'EUR'), rate)])
          expect(add(net, tax)).toEqual(gross)
      }),
    )
  })

  it('rounds half away from zero', () => {
    expect(
      [basisPointsOf(money(50, 'EUR'), 100), basisPointsOf(money(-50, 'EUR'), 100)].map((part) => part.minor),
    ).toEqual([1, -1])
  })
})

describe('decimal text', () => {
  it('comes back as the same amount in every currency', () => {
    fc.assert(
      fc.property(minor, currency, (amount, code) => {
        expect(parseDecimal(toDecimal(money(amount, code)), code)).toEqual(money(amount, code))
      }),
    )
  })

  it.each([
    ['1999', 'EUR', null, '1999.00'],
    ['19.999', 'EUR', null, null],
    ['5', 'JPY', null, '5'],
    ['0.5', 'JPY', null, null],
    ['1e3', 'EUR', null, null],
  ])('%s %s is exact or nothing', (text, code, _, expected) => {
    const parsed = parseDecimal(text, code)
    expect(parsed && toDecimal(parsed)).toBe(expected)
  })
})

describe('amounts', () => {
  it('of two currencies are never mixed', () => {
    expect(() => subtract(money(1, 'EUR'), money(1, 'USD'))).toThrow('cannot mix')
  })

  it('beyond what is exact are refused', () => {
    expect(() => money(2 ** 53, 'EUR')).toThrow('not an exact amount')
  })
})
