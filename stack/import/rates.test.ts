import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pricesIn, ratedCurrencies } from './rates.ts'

describe('a price in other currencies', () => {
  it('follows the demo rates and minds that the yen has no cents', () => {
    const prices = Object.fromEntries(pricesIn(10_000, 'EUR').map(({ currency, minorUnits }) => [currency, minorUnits]))

    expect(prices).toEqual({ EUR: 10_000, USD: 11_400, GBP: 8_700, JPY: 16_400 })
  })

  it('is whole, above nothing, and the same in its own currency', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000_000_000 }),
        fc.constantFrom(...ratedCurrencies),
        (minorUnits, currency) => {
          const prices = pricesIn(minorUnits, currency)

          expect(prices.find((price) => price.currency === currency)?.minorUnits).toBe(minorUnits)
          expect(prices.every((price) => Number.isSafeInteger(price.minorUnits) && price.minorUnits >= 1)).toBe(true)
        },
      ),
    )
  })
})
