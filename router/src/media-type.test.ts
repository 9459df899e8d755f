import { describe, expect, it } from 'vitest'
import { labelled, mediaTypeFor } from './media-type.ts'

const newer = 'application/graphql-response+json'
const older = 'application/json'

describe('the type of an answer', () => {
  it.each([
    [null, older, false],
    ['*/*', older, false],
    ['text/html', older, false],
    [older, older, true],
    ['application/json, text/plain, */*', older, true],
    [newer, newer, false],
    [`${newer}, ${older};q=0.9`, newer, false],
    [`${newer};q=0.5, ${older}`, older, true],
    [`${newer};q=0, ${older};q=0.1`, older, true],
    ['Application/GraphQL-Response+JSON; charset=utf-8', newer, false],
  ])('for %s is %s', (accept, type, isOlder) => {
    expect(mediaTypeFor(accept)).toEqual({ type, isOlder })
  })
})

describe('an answer', () => {
  const refusal = {
    status: 400,
    headers: { 'content-type': 'application/json; charset=utf-8', 'x-request-id': 'r' },
    body: '',
  }

  it('keeps its status for who can read it', () => {
    expect(labelled(newer, refusal, true)).toEqual({
      ...refusal,
      headers: { ...refusal.headers, 'content-type': `${newer}; charset=utf-8` },
    })
    expect(labelled(null, refusal, true)).toBe(refusal)
  })

  it('to an older client is 200 when the document is at fault, and for no other reason', () => {
    expect(labelled(older, refusal, true).status).toBe(200)
    expect(labelled(older, { ...refusal, status: 401 }, false).status).toBe(401)
  })
})
