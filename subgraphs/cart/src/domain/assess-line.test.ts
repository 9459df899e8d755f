import { describe, expect, it } from 'vitest'
import { aLine, aSellable } from '../../test/carts.ts'
import { assessLine } from './assess-line.ts'
import type { Heard } from './assess-line.ts'
import type { Level } from './sellable.ts'

const level = (available: number, expectedAt?: string): Level => ({
  available,
  backorder: expectedAt === undefined ? null : { expectedAt },
})

const heard = (some: Partial<Heard> = {}): Heard => ({
  variant: aSellable('var_a'),
  level: level(50),
  currency: 'EUR',
  ...some,
})

describe('assessing a line', () => {
  it.each<[string, Partial<Heard>, object]>([
    ['all is well', {}, { availability: 'AVAILABLE', available: 50, problems: [], lineTotal: { minor: 3000 } }],
    ['the stock is large', { level: level(5_000) }, { available: 100 }],
    [
      'there are fewer',
      { level: level(2) },
      { availability: 'INSUFFICIENT', available: 2, problems: ['INSUFFICIENT_STOCK'] },
    ],
    ['there is none', { level: level(0) }, { availability: 'OUT_OF_STOCK', available: 0, problems: ['OUT_OF_STOCK'] }],
    [
      'the rest comes later',
      { level: level(2, '2026-04-01T00:00:00.000Z') },
      { availability: 'BACKORDER', available: 2, expectedAt: '2026-04-01T00:00:00.000Z', problems: [] },
    ],
    [
      'the stock is unknown',
      { level: 'unanswered' },
      { availability: 'UNKNOWN', available: null, problems: ['STOCK_UNVERIFIED'] },
    ],
    [
      'the variant is gone',
      { variant: null },
      { availability: 'NOT_FOR_SALE', unitPrice: null, problems: ['NOT_FOR_SALE'] },
    ],
    [
      'it is retired',
      { variant: aSellable('var_a', { onSale: false }) },
      { unitPrice: null, problems: ['NOT_FOR_SALE'] },
    ],
    [
      'it has no price here',
      { variant: aSellable('var_a', { unitPrice: null }) },
      { problems: ['NO_PRICE_IN_CURRENCY'] },
    ],
    [
      'the price rose',
      { variant: aSellable('var_a', { unitPrice: { minor: 1100, currency: 'EUR' } }) },
      { lineTotal: { minor: 3300 }, problems: ['PRICE_CHANGED'] },
    ],
    ['the limit sank', { variant: aSellable('var_a', { quantityMax: 2 }) }, { problems: ['QUANTITY_TOO_HIGH'] }],
    ['the catalog is away', { variant: 'unanswered' }, { unitPrice: { minor: 1000 }, problems: ['PRICE_UNVERIFIED'] }],
    [
      'the catalog is away and the currency another',
      { variant: 'unanswered', currency: 'USD' },
      { unitPrice: null, problems: ['PRICE_UNVERIFIED'] },
    ],
  ])('says so when %s', (_, given, expected) => {
    expect(assessLine(aLine('var_a', 3), heard(given))).toMatchObject(expected)
  })
})
