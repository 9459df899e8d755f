import { describe, expect, it } from 'vitest'
import { ratesFor } from './price-list.ts'
import type { Band, PriceList } from './price-list.ts'

const aBand = (more: Partial<Band> = {}): Band => ({
  currency: 'EUR',
  weightFrom: 0,
  weightTo: null,
  valueFrom: 0,
  valueTo: null,
  priceMinor: 500,
  ...more,
})
const aMethod = (id: string, bands: Band[], daysMax = 3) => ({ id, name: id, daysMin: 1, daysMax, bands })

const list: PriceList = [
  { countries: [], methods: [aMethod('world', [aBand({ priceMinor: 2_000 })])] },
  {
    countries: ['DE'],
    methods: [
      aMethod('express', [aBand({ priceMinor: 900 })], 1),
      aMethod('slow', [aBand({ valueTo: 5_000 }), aBand({ valueFrom: 5_000, priceMinor: 0 })]),
      aMethod('light', [aBand({ weightTo: 100 })], 1),
    ],
  },
  { countries: ['CH'], methods: [] },
]
const quote = (country: string, weightGrams: number, minor: number, currency = 'EUR') =>
  ratesFor(list, { country, weightGrams, value: { minor, currency } }).map(
    ({ methodId, price }) => `${methodId} ${price.minor} ${price.currency}`,
  )

describe('what sending costs by a price list', () => {
  it.each([
    ['cheapest first, then fastest', ['DE', 99, 1], ['light 500 EUR', 'slow 500 EUR', 'express 900 EUR']],
    ['without a band that ends right here', ['DE', 100, 4_999], ['slow 500 EUR', 'express 900 EUR']],
    ['with the band that begins right here', ['DE', 100, 5_000], ['slow 0 EUR', 'express 900 EUR']],
    ['by the zone for all others', ['JP', 100, 1], ['world 2000 EUR']],
    ['nothing where a zone has no methods', ['CH', 100, 1], []],
    ['nothing in a currency without prices', ['DE', 100, 1, 'CHF'], []],
  ] as const)('is told %s', (_, [country, grams, minor, currency], expected) => {
    expect(quote(country, grams, minor, currency)).toEqual(expected)
  })
})
