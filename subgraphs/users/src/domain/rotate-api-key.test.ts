import { describe, expect, it } from 'vitest'
import { accept } from '@shop/kit/decision'
import { rotateApiKey } from './rotate-api-key.ts'
import type { RotatableKey, RotationWish } from './rotate-api-key.ts'

const noon = new Date('2026-03-01T12:00:00Z')
const inDays = (days: number) => new Date(noon.getTime() + days * 24 * 3600 * 1000)
const aKey = (some: Partial<RotatableKey> = {}): RotatableKey => ({
  createdAt: inDays(-100),
  expiresAt: null,
  revokedAt: null,
  replacedById: null,
  ...some,
})
const plain: RotationWish = { worksUntil: null, expiresAt: null }

describe('rotating an API key', () => {
  it('lets both keys work for a week, or until the time that was asked for', () => {
    expect(rotateApiKey(aKey(), plain, noon)).toEqual(accept({ previousEndsAt: inDays(7), nextEndsAt: null }))
    expect(rotateApiKey(aKey(), { ...plain, worksUntil: inDays(2) }, noon)).toEqual(
      accept({ previousEndsAt: inDays(2), nextEndsAt: null }),
    )
  })

  it('gives the new key as long a life as the old one had, unless told otherwise', () => {
    const key = aKey({ expiresAt: inDays(265) })

    expect(rotateApiKey(key, plain, noon)).toEqual(accept({ previousEndsAt: inDays(7), nextEndsAt: inDays(365) }))
    expect(rotateApiKey(key, { ...plain, expiresAt: inDays(10) }, noon)).toMatchObject({
      state: { nextEndsAt: inDays(10) },
    })
  })

  it('never lets the old key outlive its own end', () => {
    expect(rotateApiKey(aKey({ expiresAt: inDays(1) }), plain, noon)).toMatchObject({
      state: { previousEndsAt: inDays(1) },
    })
  })

  it.each<[string, Partial<RotatableKey>]>([
    ['revoked', { revokedAt: inDays(-1) }],
    ['expired', { expiresAt: noon }],
    ['rotated', { replacedById: 'key_2' }],
  ])('is refused for a key that was %s', (_, some) => {
    expect(rotateApiKey(aKey(some), plain, noon)).toMatchObject({ because: { code: 'ApiKeyNotCurrent' } })
  })

  it.each<[string, Partial<RotationWish>]>([
    ['worksUntil', { worksUntil: inDays(-1) }],
    ['worksUntil', { worksUntil: inDays(91) }],
    ['expiresAt', { expiresAt: noon }],
  ])('is refused for its %s', (field, some) => {
    expect(rotateApiKey(aKey(), { ...plain, ...some }, noon)).toMatchObject({
      because: { code: 'ApiKeyInvalid', path: [field] },
    })
  })
})
