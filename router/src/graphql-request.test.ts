import { describe, expect, it } from 'vitest'
import type { HttpRequest } from '@shop/kit/http'
import { readGraphqlRequest } from './graphql-request.ts'
import { Problem } from './problem.ts'

const json = { 'content-type': 'application/json' }
const request = (
  given: Partial<Omit<HttpRequest, 'headers' | 'body'>> & { headers?: Record<string, string>; body?: string },
): HttpRequest => ({
  method: 'POST',
  path: '/graphql',
  search: '',
  remoteAddress: '127.0.0.1',
  ...given,
  headers: new Headers(given.headers ?? json),
  body: Buffer.from(given.body ?? ''),
})

const outcome = (given: Parameters<typeof request>[0]) => {
  try {
    return readGraphqlRequest(request(given))
  } catch (error) {
    return error instanceof Problem ? `${error.status} ${error.code}` : 'fault'
  }
}

describe('a request', () => {
  it.each([
    ['half a body', { body: '{"query":' }, '400 BAD_REQUEST'],
    ['no body', {}, '400 BAD_REQUEST'],
    ['null', { body: 'null' }, '400 BAD_REQUEST'],
    ['a number', { body: '5' }, '400 BAD_REQUEST'],
    ['an array', { body: '[{"query":"{a}"}]' }, '400 BATCHING_DISABLED'],
    ['variables of text', { body: '{"query":"{a}","variables":"x"}' }, '400 BAD_REQUEST'],
    ['a numeric operationName', { body: '{"query":"{a}","operationName":7}' }, '400 BAD_REQUEST'],
    ['extensions of a list', { body: '{"query":"{a}","extensions":[]}' }, '400 BAD_REQUEST'],
    ['plain text', { headers: { 'content-type': 'text/plain' }, body: '{"query":"{a}"}' }, '400 CSRF_BLOCKED'],
    [
      'a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={a}' },
      '400 CSRF_BLOCKED',
    ],
    ['an upload', { headers: { 'content-type': 'multipart/form-data; boundary=x' } }, '415 UNSUPPORTED_MEDIA_TYPE'],
    [
      'another charset',
      { headers: { 'content-type': 'application/json; charset=ibm500' }, body: '{}' },
      '415 UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'NUL in a variable',
      { body: JSON.stringify({ query: '{a}', variables: { a: 'x\u0000' } }) },
      '400 BAD_USER_INPUT',
    ],
    ['NUL in the document', { body: JSON.stringify({ query: '{a(b: "\\u0000")}' }) }, '400 BAD_USER_INPUT'],
    ['an id that is no hash', { body: '{"documentId":"abc"}' }, '400 BAD_REQUEST'],
    ['a GET that any page could send', { method: 'GET', headers: {}, search: '?query={a}' }, '400 CSRF_BLOCKED'],
  ])('with %s is refused', (_, given, expected) => {
    expect(outcome(given)).toBe(expected)
  })

  it('may name a registered operation in either way', () => {
    const hash = 'a'.repeat(64)

    expect(outcome({ body: JSON.stringify({ documentId: `sha256:${hash}` }) })).toMatchObject({ query: null, hash })
    const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }))
    expect(
      outcome({
        method: 'GET',
        headers: { 'x-shop-client': 'web' },
        search: `?extensions=${extensions}&variables=%7B%22a%22%3A1%7D`,
      }),
    ).toMatchObject({ hash, variables: { a: 1 }, isGet: true })
  })
})
