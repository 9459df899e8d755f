import { randomBytes, randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isAnonymousId } from './anonymous-id.ts'

describe('an id that a device made for itself', () => {
  it.each([randomUUID(), randomBytes(16).toString('hex'), randomBytes(16).toString('base64url')])('can be %s', (id) => {
    expect(isAnonymousId(id)).toBe(true)
  })

  it.each(['', 'device-1', '0'.repeat(32), 'abab'.repeat(8), 'x'.repeat(10_000), `${randomUUID()}\n`, '🦊'.repeat(22)])(
    'is no guess: %#',
    (id) => {
      expect(isAnonymousId(id)).toBe(false)
    },
  )
})
