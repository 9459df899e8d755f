import { describe, expect, it } from 'vitest'
import { feeOf } from './balance-transaction.ts'

describe('the fee of a capture', () => {
  it.each([
    [50, 31],
    [1000, 59],
    [1999, 88],
    [100_000, 2930],
  ])('of %i is %i', (amount, fee) => {
    expect(feeOf(amount)).toBe(fee)
  })
})
