import { describe, expect, it } from 'vitest'
import { crossings, statusOf } from './crossings.ts'

const told = (before: number, after: number) =>
  crossings('var_mug', { available: before, threshold: 5 }, { available: after, threshold: 5 }).map(
    (event) => event.type,
  )

describe('crossing a line', () => {
  it.each([
    [9, 6, []],
    [6, 5, ['inventory.low']],
    [5, 3, []],
    [3, 0, ['inventory.out']],
    [9, 0, ['inventory.low', 'inventory.out']],
    [0, 4, ['inventory.back']],
    [0, 9, ['inventory.back']],
  ])('from %i to %i tells %j', (before, after, types) => {
    expect(told(before, after)).toEqual(types)
  })

  it('is told when the threshold moves instead of the stock', () => {
    expect(crossings('var_mug', { available: 8, threshold: 5 }, { available: 8, threshold: 10 })).toEqual([
      { type: 'inventory.low', aggregateId: 'var_mug', data: { variantId: 'var_mug', available: 8, threshold: 10 } },
    ])
  })

  it('gives a variant its word for the shop window', () => {
    expect([0, 5, 6].map((available) => statusOf({ available, threshold: 5 }))).toEqual([
      'OUT_OF_STOCK',
      'LOW',
      'IN_STOCK',
    ])
  })
})
