import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { anonymous } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { Problem } from '../problem.ts'
import { trustedOperations } from './trusted-operations.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const ours = '{ products { nodes { title } } }'
const theirs = '{ brands { nodes { name } } }'
const webOnly = '{ me { id } }'
const document = (body: string) => ({ [hashOf(body)]: { name: 'it', body } })
const manifest = {
  version: 1 as const,
  clients: { web: document(webOnly), 'partner-demo': document(ours), 'partner-other': document(theirs) },
}
const demo: Viewer = { kind: 'partner', partnerId: 'ptn_demo', scopes: [] }

const attempt = (
  viewer: Viewer,
  query: string | null,
  hash: string | null,
  operations = trustedOperations(manifest, { isRegisteredOnly: false }),
) => {
  try {
    return operations.resolve(viewer, { query, hash })
  } catch (error) {
    return error instanceof Problem ? `${error.status} ${error.code}` : 'fault'
  }
}

describe('a partner', () => {
  it.each([
    ['a registered operation', null, hashOf(ours), ours],
    ['text', ours, null, '403 PERSISTED_QUERY_REQUIRED'],
    ['text with its hash', ours, hashOf(ours), '403 PERSISTED_QUERY_REQUIRED'],
    ["another partner's operation", null, hashOf(theirs), '403 FORBIDDEN'],
    ["the storefront's operation", null, hashOf(webOnly), '403 FORBIDDEN'],
    ['an unknown id', null, hashOf('{ x }'), '404 PERSISTED_QUERY_NOT_FOUND'],
  ])('who sends %s gets %s', (_, query, hash, expected) => {
    expect(attempt(demo, query, hash)).toBe(expected)
  })
})

describe('anybody else', () => {
  it('may send text, or the id of an operation registered for first parties', () => {
    expect(attempt(anonymous, ours, null)).toBe(ours)
    expect(attempt(anonymous, null, hashOf(webOnly))).toBe(webOnly)
  })

  it('registers nothing by sending it, and may not send a text under the hash of another', () => {
    const operations = trustedOperations(manifest, { isRegisteredOnly: false })
    const query = '{ trending { score } }'

    expect(attempt(anonymous, ours, hashOf(query), operations)).toBe('400 PERSISTED_QUERY_HASH_MISMATCH')
    expect(attempt(anonymous, ours, hashOf(webOnly), operations)).toBe('400 PERSISTED_QUERY_HASH_MISMATCH')
    expect(attempt(anonymous, query, hashOf(query), operations)).toBe(query)
    expect(attempt(anonymous, null, hashOf(query), operations)).toBe('404 PERSISTED_QUERY_NOT_FOUND')
  })

  it("gets no partner's operation by its id", () => {
    expect(attempt(anonymous, null, hashOf(theirs))).toBe('404 PERSISTED_QUERY_NOT_FOUND')
  })
})

describe('where only registered operations run', () => {
  const operations = trustedOperations(manifest, { isRegisteredOnly: true })
  const support: Viewer = { kind: 'user', userId: 'usr_1', sessionId: 'ses_1', roles: ['customer', 'staff'] }

  it.each([
    ['a registered id', null, hashOf(webOnly), webOnly],
    ['a registered text', webOnly, null, webOnly],
    ['a registered text with its hash', webOnly, hashOf(webOnly), webOnly],
    ['another text', ours, null, '403 PERSISTED_QUERY_REQUIRED'],
    ['another text with its hash', ours, hashOf(ours), '403 PERSISTED_QUERY_REQUIRED'],
    ['another text with the hash of a registered one', ours, hashOf(webOnly), '400 PERSISTED_QUERY_HASH_MISMATCH'],
    ['nothing', null, null, '403 PERSISTED_QUERY_REQUIRED'],
  ])('who sends %s gets %s', (_, query, hash, expected) => {
    expect(attempt(anonymous, query, hash, operations)).toBe(expected)
  })

  it('staff may send any text', () => {
    expect(attempt(support, ours, null, operations)).toBe(ours)
  })
})
