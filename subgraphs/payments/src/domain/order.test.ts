import { describe, expect, it } from 'vitest'
import { hasCardNumber, isMethodToken } from './order.ts'

describe('card numbers', () => {
  it.each(['4242424242424242', 'my card is 4242 4242 4242 4242 ok', '3782-822463-10005'])('are seen in %s', (text) => {
    expect(hasCardNumber(text)).toBe(true)
  })

  it.each(['4242424242424241', 'order A-10024 of 2026-01-01', '+49 30 123456'])('are not seen in %s', (text) => {
    expect(hasCardNumber(text)).toBe(false)
  })

  it('are no tokens', () => {
    expect(['pm_card_visa', 'on_delivery', '4242424242424242', 'pm_', 'tok_visa'].filter(isMethodToken)).toEqual([
      'pm_card_visa',
      'on_delivery',
    ])
  })
})
