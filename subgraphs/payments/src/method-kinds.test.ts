import { describe, expect, it } from 'vitest'
import { isReturnUrl, kindOf, kindsOffered, outcomeBy } from './domain/method-kinds.ts'
import { methodKinds } from './method-kinds.ts'

const usual = methodKinds.parse(undefined)
const typesIn = (country: string, currency: string, kinds = usual) =>
  kindsOffered(kinds, country, currency).map(({ type }) => type)

describe('kinds of payment methods', () => {
  it('are offered where they exist', () => {
    expect(typesIn('DE', 'EUR')).toEqual(
      expect.arrayContaining(['card', 'apple_pay', 'google_pay', 'paypal', 'klarna', 'sepa_debit', 'bank_transfer']),
    )
    expect(typesIn('NL', 'EUR')).toContain('ideal')
    expect(typesIn('DE', 'EUR')).not.toContain('ideal')
    expect(typesIn('IN', 'INR')).toEqual(['card', 'apple_pay', 'google_pay', 'upi', 'on_delivery'])
    expect(typesIn('US', 'USD')).toContain('us_bank_account')
    expect(typesIn('GB', 'GBP')).toContain('bacs_debit')
  })

  it('can be changed and switched off by configuration, and by nothing else', () => {
    const kinds = methodKinds.parse('{"klarna":{"isOffered":false},"ideal":{"countries":["nl","be"]}}')

    expect(typesIn('DE', 'EUR', kinds)).not.toContain('klarna')
    expect(typesIn('BE', 'EUR', kinds)).toContain('ideal')
    expect(methodKinds.safeParse('{"seashells":{}}').success).toBe(false)
    expect(methodKinds.safeParse('{"ideal":{"countries":["Holland"]}}').success).toBe(false)
    expect(methodKinds.safeParse('not json').success).toBe(false)
  })

  it('are cards when only a token was given', () => {
    expect(kindOf(usual, 'stripe', null)?.type).toBe('card')
    expect(kindOf(usual, 'offline', null)?.type).toBe('on_delivery')
    expect(kindOf(usual, 'stripe', 'on_delivery')).toBeNull()
  })

  it('that are slow have a last day', () => {
    const noon = new Date('2026-01-01T12:00:00.000Z')

    expect(outcomeBy(kindOf(usual, 'stripe', 'sepa_debit'), noon)).toEqual(new Date('2026-01-15T12:00:00.000Z'))
    expect(outcomeBy(kindOf(usual, 'stripe', 'card'), noon)).toBeNull()
  })
})

describe('the page to come back to', () => {
  const origins = ['https://shop.example', 'http://localhost:4000']

  it.each(['https://shop.example/checkout?order=1', 'http://localhost:4000/'])('may be %s', (url) => {
    expect(isReturnUrl(url, origins)).toBe(true)
  })

  it.each([
    'https://evil.example/',
    'https://shop.example.evil.example/',
    'https://shop.example@evil.example/',
    'https://a:b@shop.example/',
    'http://shop.example/',
    'https://shop.example:8443/',
    '//evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    '/checkout',
    '',
  ])('may not be %j', (url) => {
    expect(isReturnUrl(url, origins)).toBe(false)
  })
})
