import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { door } from '../../support/door.ts'
import type { Door } from '../../support/door.ts'
import { startTestShop } from '../../support/shop.ts'
import type { TestShop } from '../../support/shop.ts'
import { rawConnection, readRaw } from './raw.ts'
import { expectRefusal } from './refusals.ts'

let shop: TestShop
let router: Door
beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off', ALLOWED_ORIGINS: 'https://shop.example' })
  router = door(shop.url)
})
afterAll(() => shop.stop())

const aQuery = '{ __typename }'
const body = (value: object) => JSON.stringify({ query: aQuery, ...value })
const json = { 'content-type': 'application/json' }
const mutation = 'mutation { guestSessionCreate { __typename } }'

type Row = {
  id: string
  what: string
  body: string | Buffer
  headers?: Record<string, string>
  status: number
  code: string
}

const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024, ' ')

const rows: Row[] = [
  { id: 'D1', what: 'cut JSON', body: '{"query":', status: 400, code: 'BAD_REQUEST' },
  { id: 'D2', what: 'null', body: 'null', status: 400, code: 'BAD_REQUEST' },
  { id: 'D2', what: 'a number', body: '5', status: 400, code: 'BAD_REQUEST' },
  { id: 'D2', what: 'nothing', body: '', status: 400, code: 'BAD_REQUEST' },
  { id: 'D2', what: 'an empty list', body: '[]', status: 400, code: 'BATCHING_DISABLED' },
  { id: 'D2', what: 'an object without a query', body: '{}', status: 400, code: 'BAD_REQUEST' },
  { id: 'D3', what: 'two operations', body: `[${body({})},${body({})}]`, status: 400, code: 'BATCHING_DISABLED' },
  {
    id: 'D6',
    what: 'text',
    body: body({}),
    headers: { 'content-type': 'text/plain' },
    status: 400,
    code: 'CSRF_BLOCKED',
  },
  {
    id: 'D6',
    what: 'a form',
    body: 'query={__typename}',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    status: 400,
    code: 'CSRF_BLOCKED',
  },
  {
    id: 'D7',
    what: 'an upload',
    body: '--x--',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  { id: 'D8', what: '1.1 MB', body: megabytes(1.1), status: 413, code: 'PAYLOAD_TOO_LARGE' },
  {
    id: 'D9',
    what: 'charset=ibm500',
    body: '{}',
    headers: { 'content-type': 'application/json; charset=ibm500' },
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  {
    id: 'D10',
    what: '100 MB in 100 kB of gzip',
    body: gzipSync(megabytes(100)),
    headers: { ...json, 'content-encoding': 'gzip' },
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
  },
  {
    id: 'D10',
    what: '100 MB in less of brotli',
    body: brotliCompressSync(megabytes(100)),
    headers: { ...json, 'content-encoding': 'br' },
    status: 413,
    code: 'PAYLOAD_TOO_LARGE',
  },
  {
    id: 'D10',
    what: 'what says it is gzip',
    body: body({}),
    headers: { ...json, 'content-encoding': 'gzip' },
    status: 400,
    code: 'BAD_REQUEST',
  },
  {
    id: 'D10',
    what: 'what is packed twice',
    body: gzipSync(gzipSync(body({}))),
    headers: { ...json, 'content-encoding': 'gzip, gzip' },
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
  },
  { id: 'D12', what: 'variables of text', body: body({ variables: 'x' }), status: 400, code: 'BAD_REQUEST' },
  { id: 'D12', what: 'a name of 7', body: body({ operationName: 7 }), status: 400, code: 'BAD_REQUEST' },
  { id: 'D12', what: 'a list of extensions', body: body({ extensions: [] }), status: 400, code: 'BAD_REQUEST' },
  {
    id: 'D13',
    what: 'an unknown name',
    body: body({ query: 'query A { __typename }', operationName: 'B' }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    id: 'D13',
    what: 'two operations without a name',
    body: body({ query: 'query A { __typename } query B { __typename }' }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  {
    id: 'D14',
    what: 'a subscription',
    body: body({ query: 'subscription { myOrdersUpdated { version } }' }),
    status: 400,
    code: 'SUBSCRIPTIONS_USE_WEBSOCKET',
  },
  {
    id: 'D15',
    what: 'a page of another origin, with a cookie',
    body: body({ query: mutation }),
    headers: { ...json, origin: 'https://elsewhere.example', cookie: 'session=1' },
    status: 403,
    code: 'FORBIDDEN',
  },
]

describe('a body', () => {
  it.each(rows)('$id of $what is refused with $status $code', async ({ body: sent, headers = json, status, code }) => {
    const answer = await router.send('/graphql', { method: 'POST', headers, body: new Uint8Array(Buffer.from(sent)) })

    expectRefusal(answer, status, code)
    expect(answer.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('that is packed and small is unpacked', async () => {
    const init = { method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(body({})) }

    expect((await router.send('/graphql', init)).data).toEqual({ __typename: 'Query' })
  })

  it('D10 of 1 GB in 1 MB leaves the memory as it was', async () => {
    const bomb = gzipSync(megabytes(256))
    const before = process.memoryUsage().rss
    const init = { method: 'POST', headers: { ...json, 'content-encoding': 'gzip' }, body: bomb }
    const answers = await Promise.all(Array.from({ length: 20 }, () => router.send('/graphql', init)))

    for (const answer of answers) expectRefusal(answer, 413, 'PAYLOAD_TOO_LARGE')
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
  })
})

describe('a GET', () => {
  it.each([
    ['D4', 'with a mutation', { query: mutation }, undefined, 405, 'METHOD_NOT_ALLOWED'],
    ['D5', 'without the name of a client', { query: aQuery }, {}, 400, 'CSRF_BLOCKED'],
    ['D1', 'with cut variables', { query: aQuery, variables: '{' }, undefined, 400, 'BAD_REQUEST'],
  ])('%s %s is refused', async (_id, _what, parameters, headers, status, code) => {
    expectRefusal(await router.get(parameters, headers), status, code)
  })

  it('D15 of a page on the list may be read by it, of another not', async () => {
    const asked = (origin: string) => router.get({ query: aQuery }, { 'x-shop-client': 'web', origin })
    const [ours, other] = [await asked('https://shop.example'), await asked('https://elsewhere.example')]

    expect(ours.headers.get('access-control-allow-origin')).toBe('https://shop.example')
    expect(ours.headers.get('access-control-expose-headers')).toContain('x-request-id')
    expect(other.headers.get('access-control-allow-origin')).toBeNull()
    expect(other.headers.get('access-control-expose-headers')).toBeNull()
  })
})

describe('what is no request at all', () => {
  const head = 'POST /graphql HTTP/1.1\r\nhost: shop\r\ncontent-type: application/json\r\n'
  const raw = async (text: string) => {
    const connection = rawConnection(shop.url)
    connection.write(text)
    return readRaw(await connection.ended)
  }
  const withCode = (code: string) => ({ errors: [{ extensions: { code } }] })

  it.each([
    ['noise', 'hello\r\n\r\n', 400, 'BAD_REQUEST'],
    ['a head of 20 kB', `${head}x: ${'x'.repeat(20_000)}\r\n\r\n`, 431, 'HEADERS_TOO_LARGE'],
    ['two lengths', `${head}content-length: 2\r\ncontent-length: 3\r\n\r\n{}`, 400, 'BAD_REQUEST'],
    ['a length and pieces', `${head}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n`, 400, 'BAD_REQUEST'],
    ['no host', 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n', 400, 'BAD_REQUEST'],
    ['an expectation', `${head}expect: wonders\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`, 417, 'BAD_REQUEST'],
  ])('as %s is refused in JSON', async (_, text, status, code) => {
    expect(await raw(text)).toMatchObject({ status, body: withCode(code) })
  })

  it('D11 and dribbles in is cut at 10 s, while others are served', { timeout: 60_000 }, async () => {
    const startedAt = performance.now()
    const slow = Array.from({ length: 100 }, () => {
      const connection = rawConnection(shop.url)
      connection.write(`${head}content-length: 1000\r\n\r\n`)
      return connection
    })
    const dribble = setInterval(() => slow.forEach(({ write }) => write(' ')), 1_000)
    const served = await router.ask(aQuery)
    const answers = (await Promise.all(slow.map(({ ended }) => ended))).map(readRaw)
    clearInterval(dribble)

    expect(served.status).toBe(200)
    expect(answers).toEqual(Array.from(answers, () => expect.objectContaining({ status: 408 })))
    expect(answers[0]).toMatchObject({ body: withCode('REQUEST_TIMEOUT') })
    expect(performance.now() - startedAt).toBeLessThan(20_000)
  })
})
