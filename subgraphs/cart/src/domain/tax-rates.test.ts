import { describe, expect, it } from 'vitest'
import { ruleOf } from './tax-rates.ts'
import type { TaxRow } from './tax-rates.ts'

const row = (region: string, rateBps: number, validFrom: string): TaxRow => ({
  region,
  category: 'STANDARD',
  rateBps,
  validFrom,
})
const rows = [
  row('', 2400, '2024-01-01'),
  row('', 2550, '2024-09-01'),
  row('AX', 500, '2024-01-01'),
  row('', 2600, '2099-01-01'),
]

describe('the tax rule of a day', () => {
  it.each([
    ['', '2024-08-31', 2400],
    ['', '2024-09-01', 2550],
    ['AX', '2026-01-01', 500],
    ['BY', '2026-01-01', 2550],
    ['', '2023-12-31', 0],
  ])('is, in region "%s" on %s, %i basis points', (region, day, rateBps) => {
    const shipping = [{ region: '', rule: 'GOODS' as const, validFrom: '2020-01-01' }]

    expect(ruleOf({ pricesIncludeTax: true, rates: rows, shipping }, region, day)).toEqual({
      pricesIncludeTax: true,
      shipping: 'GOODS',
      rateBps: { STANDARD: rateBps, REDUCED: 0, ZERO: 0 },
    })
  })

  it.each([
    ['', '2026-01-01', 'GOODS'],
    ['AX', '2026-01-01', 'NONE'],
    ['BY', '2026-01-01', 'GOODS'],
    ['AX', '2024-12-31', 'GOODS'],
    ['', '2023-12-31', 'STANDARD'],
  ])('taxes shipping, in region "%s" on %s, by the rule %s', (region, day, rule) => {
    const shipping = [
      { region: 'AX', rule: 'NONE' as const, validFrom: '2025-01-01' },
      { region: '', rule: 'STANDARD' as const, validFrom: '2023-01-01' },
      { region: '', rule: 'GOODS' as const, validFrom: '2024-01-01' },
    ]

    expect(ruleOf({ pricesIncludeTax: true, rates: rows, shipping }, region, day).shipping).toBe(rule)
  })
})
