import { describe, expect, it } from 'vitest'
import { localeOf } from './locale.ts'

describe('market, currency and language', () => {
  it.each([
    [{}, { market: 'DE', currency: 'EUR', language: 'en' }],
    [
      { 'x-market': 'gb', 'accept-language': 'en-GB,en;q=0.8' },
      { market: 'GB', currency: 'GBP', language: 'en-GB' },
    ],
    [
      { 'x-market': 'JP', 'accept-language': 'ja' },
      { market: 'JP', currency: 'JPY', language: 'ja' },
    ],
    [
      { 'x-market': 'ATLANTIS', 'accept-language': '<script>' },
      { market: 'DE', currency: 'EUR', language: 'en' },
    ],
  ])('of %o are %o', (headers, expected) => {
    expect(localeOf(new Headers(headers as Record<string, string>))).toEqual(expected)
  })
})
