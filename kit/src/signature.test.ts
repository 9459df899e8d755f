import { describe, expect, it } from 'vitest'
import { internalHeaders, signRequest, verifyRequest } from './signature.ts'
import type { Claims } from './viewer.ts'

const noon = new Date('2026-06-01T12:00:00Z')
const claims: Claims = { viewer: { kind: 'guest', guestId: 'gst_1' }, market: 'DE', currency: 'EUR', language: 'en' }
const secret = 'a secret of the router'
const body = '{"query":"{ me { id } }"}'
const later = (ms: number) => new Date(noon.getTime() + ms)

const verified = (headers: Record<string, string>, text = body, at = noon, key = secret) =>
  verifyRequest(key, { get: (name) => headers[name] }, text, at)

describe('a signed request', () => {
  const headers = signRequest(secret, claims, body, noon)

  it('gives its claims to whoever shares the secret', () => {
    expect(verified(headers)).toEqual(claims)
  })

  it.each([
    ['another body', () => verified(headers, `${body} `)],
    [
      'other claims',
      () =>
        verified({
          ...headers,
          [internalHeaders.claims]: Buffer.from(JSON.stringify({ ...claims, market: 'US' })).toString('base64url'),
        }),
    ],
    ['another instant', () => verified({ ...headers, [internalHeaders.at]: String(noon.getTime() + 1) })],
    ['another secret', () => verified(headers, body, noon, 'some other secret')],
    ['no signature', () => verified({})],
    ['an instant of nonsense', () => verified(signRequest(secret, claims, body, new Date(Number.NaN)))],
    ['a replay after half a minute', () => verified(headers, body, later(30_001))],
  ])('is refused with %s', (_, attempt) => {
    expect(attempt()).toBeNull()
  })
})
