import { describe, expect, it } from 'vitest'
import { leakIn } from './leak.ts'

describe('what must stand in no event and no log', () => {
  it.each([
    ['an e-mail address', '{"note":"write to ada.l+x@example.co.uk"}'],
    ['a card number', 'card 4242 4242 4242 4242 declined'],
    ['a token', 'Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ1c3JfMSJ9.c2lnbmF0dXJlIG9mIGl0'],
    ['a secret key', 'sk_test_abcdefghijklmnopqrstuvwx'],
    ['a client secret', '{"clientSecret":"pi_3Nabc_secret_xyz"}'],
    ['an address or a password', '{"shipTo":{"line1": "Elm Street 5"}}'],
  ])('is seen: %s', (what, text) => expect(leakIn(text)).toBe(what))

  it.each([
    '{"level":30,"time":"2026-11-21T17:44:58.422Z","part":"orders","requestId":"req_01m7zkc57hf208c67kx7t358mb","msg":"heard"}',
    '{"screening":{"caller":"5f1c","address":"9b02","email":"c7d4"}}',
    '{"path":"node_modules/.pnpm/graphql@16.15.0/node_modules/graphql/index.js:42:13"}',
    '{"authorization":"[redacted]","password":"[redacted]"}',
  ])('is not seen in %s', (text) => expect(leakIn(text)).toBeNull())
})
