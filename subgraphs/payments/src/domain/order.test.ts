import { describe, expect, it } from 'vitest'
import { isMethodToken } from './order.ts'

describe('card numbers', () => {
  it('are no tokens', () => {
    expect(['pm_card_visa', 'on_delivery', '4242424242424242', 'pm_', 'tok_visa'].filter(isMethodToken)).toEqual([
      'pm_card_visa',
      'on_delivery',
    ])
  })
})
