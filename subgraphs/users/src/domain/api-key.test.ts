import { describe, expect, it } from 'vitest'
import { wrongApiKey } from './api-key.ts'
import type { ApiKeyWish } from './api-key.ts'

const noon = new Date('2026-03-01T12:00:00Z')
const aWish = (some: Partial<ApiKeyWish> = {}): ApiKeyWish => ({
  partnerName: 'Feeds Ltd',
  partnerId: null,
  scopes: ['catalog:read'],
  expiresAt: null,
  ...some,
})

describe('an API key', () => {
  it('may be made without end, or until a time to come', () => {
    expect(wrongApiKey(aWish(), noon)).toBeNull()
    expect(wrongApiKey(aWish({ partnerId: 'ptn_demo', expiresAt: new Date('2027-01-01') }), noon)).toBeNull()
  })

  it.each<[string, Partial<ApiKeyWish>]>([
    ['partnerName', { partnerName: '' }],
    ['partnerId', { partnerId: 'usr_1' }],
    ['scopes', { scopes: [] }],
    ['scopes', { scopes: ['everything'] }],
    ['expiresAt', { expiresAt: noon }],
  ])('is refused for its %s', (field, some) => {
    expect(wrongApiKey(aWish(some), noon)).toMatchObject({ code: 'ApiKeyInvalid', path: [field] })
  })
})
