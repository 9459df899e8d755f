import { describe, expect, it } from 'vitest'
import type { HttpAnswer, HttpRequest } from '@shop/kit/http'
import { keepHeaders, unkept } from './cache/headers.ts'
import { cors } from './cors.ts'
import { operationSunset } from './policies/sunset.ts'

const from = (origin: string): HttpRequest => ({
  ...{ method: 'POST', path: '/graphql', search: '', body: Buffer.from(''), remoteAddress: '' },
  headers: new Headers({ origin }),
})
const [ours, other] = [from('https://shop.example'), from('https://elsewhere.example')]

const kept = {
  key: '',
  body: Buffer.from(''),
  etag: '"a"',
  madeAt: 0,
  since: 0,
  expiresAt: 1_000,
  tags: [],
  bytes: 0,
  staleUntil: 2_000,
  isStale: true,
}
const nextYear = { coordinate: 'Pet.title', replacement: 'Pet.name', lastDay: '2027-03-01', endsAt: new Date(1) }
const answer: HttpAnswer = {
  status: 200,
  headers: {
    ...{ 'content-type': 'application/json', 'x-request-id': 'r', 'retry-after': '1', allow: 'POST' },
    ...unkept,
    ...keepHeaders(kept, { isPublic: true, now: 0 }),
    ...operationSunset([{ ...nextYear, deprecatedOn: new Date(0) }])?.headers,
  },
  body: '',
}

/** What any page may read by the Fetch standard, and what is meant for caches. */
const readableAnyway = ['cache-control', 'content-type', 'vary']

describe('a page of another origin', () => {
  it.each([
    ['any may ask', [], '*'],
    ['it is on the list', ['https://shop.example'], 'https://shop.example'],
  ])('can read every header that answers have, where %s', (_, origins, allowed) => {
    const { headers = {} } = cors(origins).allow(ours, answer)

    const exposed = headers['access-control-expose-headers']?.split(', ')
    expect(headers['access-control-allow-origin']).toBe(allowed)
    expect(exposed).toEqual(
      expect.arrayContaining(Object.keys(answer.headers ?? {}).filter((name) => !readableAnyway.includes(name))),
    )
  })

  it('is told apart by caches, also where nobody said from where they came', () => {
    const asked = cors(['https://shop.example'])

    expect(asked.allow(ours, { status: 200, body: '' }).headers).toMatchObject({ vary: 'origin' })
    expect(asked.allow(ours, answer).headers?.['vary']).toBe(answer.headers?.['vary'])
    expect(answer.headers?.['vary']?.split(', ')).toContain('origin')
  })

  it('can read nothing when it is not on the list', () => {
    expect(cors(['https://shop.example']).allow(other, answer).headers).toEqual(answer.headers)
  })
})
