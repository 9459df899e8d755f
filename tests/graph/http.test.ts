import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'
import { door } from '../support/door.ts'
import type { Answered, Door } from '../support/door.ts'

let shop: TestShop
let router: Door
beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off' })
  router = door(shop.url)
  await stockUp(`${shop.url}/graphql`, [{ title: 'Enamel mug', stock: 20 }])
})
afterAll(() => shop.stop())

const json = { 'content-type': 'application/json' }
const aQuery = '{ products(first: 1) { nodes { slug } } }'

/** Nothing of what runs inside is told to whoever asks wrongly. */
const expectRefusal = (answer: Answered, status: number, code: string | null) => {
  expect({ status: answer.status, code: answer.code }).toEqual({ status, code })
  expect(answer.type).toMatch(/^application\/json/)
  expect(answer.text).not.toMatch(/<html|<pre|\bat .*\.(ts|js):\d+|node_modules|127\.0\.0\.1|serviceName|Did you mean/i)
}

describe('the door', () => {
  const cases: [what: string, body: string, headers: Record<string, string>, status: number, code: string][] = [
    ['cut JSON', '{"query":', json, 400, 'BAD_REQUEST'],
    ['null', 'null', json, 400, 'BAD_REQUEST'],
    ['a number', '5', json, 400, 'BAD_REQUEST'],
    ['nothing', '', json, 400, 'BAD_REQUEST'],
    ['an empty list', '[]', json, 400, 'BATCHING_DISABLED'],
    [
      'two operations in a list',
      JSON.stringify([{ query: aQuery }, { query: aQuery }]),
      json,
      400,
      'BATCHING_DISABLED',
    ],
    ['an object without a query', '{}', json, 400, 'BAD_REQUEST'],
    ['text/plain', JSON.stringify({ query: aQuery }), { 'content-type': 'text/plain' }, 400, 'CSRF_BLOCKED'],
    ['a form', 'query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }, 400, 'CSRF_BLOCKED'],
    ['an upload', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['charset=ibm500', '{}', { 'content-type': 'application/json; charset=ibm500' }, 415, 'UNSUPPORTED_MEDIA_TYPE'],
    ['variables that are text', JSON.stringify({ query: aQuery, variables: 'x' }), json, 400, 'BAD_REQUEST'],
    [
      'an operation name that is a number',
      JSON.stringify({ query: aQuery, operationName: 7 }),
      json,
      400,
      'BAD_REQUEST',
    ],
    ['extensions that are a list', JSON.stringify({ query: aQuery, extensions: [] }), json, 400, 'BAD_REQUEST'],
    [
      'an unknown operation name',
      JSON.stringify({ query: 'query A { __typename }', operationName: 'B' }),
      json,
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'two operations and no name',
      JSON.stringify({ query: 'query A { __typename } query B { __typename }' }),
      json,
      400,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    [
      'a subscription',
      JSON.stringify({ query: 'subscription { myOrdersUpdated { version } }' }),
      json,
      400,
      'SUBSCRIPTIONS_USE_WEBSOCKET',
    ],
    ['an id that is no hash', JSON.stringify({ documentId: 'x' }), json, 400, 'BAD_REQUEST'],
  ]
  it.each(cases)('answers %s in JSON', async (_, body, headers, status, code) => {
    expectRefusal(await router.send('/graphql', { method: 'POST', headers, body }), status, code)
  })

  it.each([
    ['GET without a client name', { query: aQuery }, {}, 400, 'CSRF_BLOCKED'],
    [
      'GET with a mutation',
      { query: 'mutation { guestSessionCreate { __typename } }' },
      undefined,
      405,
      'METHOD_NOT_ALLOWED',
    ],
    ['GET with variables that are no JSON', { query: aQuery, variables: '{' }, undefined, 400, 'BAD_REQUEST'],
  ])('answers %s in JSON', async (_, parameters, headers, status, code) => {
    expectRefusal(await router.get(parameters, headers), status, code)
  })

  it.each(['DELETE', 'PUT', 'PATCH'])('takes no %s', async (method) => {
    const answer = await router.send('/graphql', { method })

    expectRefusal(answer, 405, 'METHOD_NOT_ALLOWED')
    expect(answer.headers.get('allow')).toBe('GET, POST')
  })

  it('knows no other address', async () => {
    expectRefusal(await router.send('/admin'), 404, 'NOT_FOUND')
  })

  it('shows no explorer page when it is off', async () => {
    expectRefusal(await router.send('/', { headers: { accept: 'text/html' } }), 404, 'NOT_FOUND')
    expectRefusal(await router.send('/explorer', { headers: { accept: 'text/html' } }), 404, 'NOT_FOUND')
  })

  it('answers under the request id that the client gave, when it is a sane one', async () => {
    const sane = await router.ask(aQuery, {}, { 'x-request-id': 'from-the-phone-1' })
    const silly = await router.ask(aQuery, {}, { 'x-request-id': '<script>' })

    expect(sane.headers.get('x-request-id')).toBe('from-the-phone-1')
    expect(silly.headers.get('x-request-id')).toMatch(/^req_/)
  })
})

describe('a body', () => {
  const ofBytes = (bytes: number) => JSON.stringify({ query: aQuery, variables: { padding: 'x'.repeat(bytes) } })

  it('of 256 kB passes, and a larger one is refused', async () => {
    expect((await router.post(ofBytes(250 * 1024))).status).toBe(200)
    expectRefusal(await router.post(ofBytes(260 * 1024)), 413, 'PAYLOAD_TOO_LARGE')
  })

  it('of unknown length is refused where it becomes too large', async () => {
    const chunk = new TextEncoder().encode('x'.repeat(64 * 1024))
    let sent = 0
    const body = new ReadableStream({
      pull: (controller) => (sent++ < 16 ? controller.enqueue(chunk) : controller.close()),
    })
    const init = { method: 'POST', headers: json, body, duplex: 'half' }

    expectRefusal(await router.send('/graphql', init), 413, 'PAYLOAD_TOO_LARGE')
  })

  it('of 4 MB passes for staff, who import catalogs, and for nobody who only says so', async () => {
    const { headers } = await theAdmin(`${shop.url}/graphql`)
    const forged = { authorization: `${headers['authorization']?.slice(0, -10)}AAAAAAAAAA` }

    expect((await router.post(ofBytes(3_900_000), headers)).status).toBe(200)
    expectRefusal(await router.post(ofBytes(4_300_000), headers), 413, 'PAYLOAD_TOO_LARGE')
    expectRefusal(await router.post(ofBytes(3_900_000), forged), 413, 'PAYLOAD_TOO_LARGE')
  })
})

describe('a document', () => {
  const repeated = (count: number, text: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => text(index)).join(' ')
  const nested = (levels: number) => `{ categories { ${'ancestors { '.repeat(levels)} id ${'} '.repeat(levels)} } }`
  const doubling = (levels: number, spread: (next: number) => string) =>
    `{ categories { ...f0 } } ${repeated(levels, (index) => `fragment f${index} on Category { ${spread(index + 1)} }`)} fragment f${levels} on Category { id }`
  const inFragments = (levels: number) =>
    `{ categories { ...f0 } } ${repeated(levels, (index) => `fragment f${index} on Category { ancestors { ...f${index + 1} } }`)} fragment f${levels} on Category { id }`
  const inInline = (levels: number) =>
    `{ categories { ${'... on Category { ancestors { '.repeat(levels)} id ${'} } '.repeat(levels)} } }`

  const refused: [what: string, query: string, code: string][] = [
    ['40,000 nested braces', `${'{ a '.repeat(40_000)}${'}'.repeat(40_000)}`, 'QUERY_TOO_LARGE'],
    ['50,000 nested lists', `{ products(first: ${'['.repeat(50_000)}) { totalCount } }`, 'QUERY_TOO_LARGE'],
    ['15,000 tokens', `{ ${'__typename '.repeat(15_000)} }`, 'QUERY_TOO_LARGE'],
    ['101 aliases', `{ categories { ${repeated(101, (at) => `a${at}: id`)} } }`, 'TOO_MANY_ALIASES'],
    ['21 root fields', `{ ${repeated(21, (at) => `a${at}: __typename`)} }`, 'TOO_MANY_ROOT_FIELDS'],
    ['16 levels', nested(15), 'TOO_DEEP'],
    ['16 levels in fragments', inFragments(15), 'TOO_DEEP'],
    ['16 levels in inline fragments', inInline(15), 'TOO_DEEP'],
    [
      'fragments that double under two names',
      doubling(12, (next) => `a: parent { ...f${next} } b: parent { ...f${next} }`),
      'TOO_MANY_ALIASES',
    ],
    ['22 fragments that are each spread twice', doubling(22, (next) => `...f${next} ...f${next}`), 'QUERY_TOO_COMPLEX'],
    ['1,001 times the same field', `{ categories { ${'id '.repeat(1_001)} } }`, 'QUERY_TOO_COMPLEX'],
    [
      'circular fragments',
      '{ categories { ...a } } fragment a on Category { ...b } fragment b on Category { ...a }',
      'VALIDATION_FAILED',
    ],
    ['half of it', '{ products {', 'PARSE_FAILED'],
    ['an alias __proto__', '{ __proto__: __typename }', 'NAME_NOT_ALLOWED'],
    [
      'a variable constructor',
      'query ($constructor: Int) { products(first: $constructor) { totalCount } }',
      'NAME_NOT_ALLOWED',
    ],
    [
      'two logins',
      `mutation { ${repeated(2, (at) => `a${at}: login(input: { email: "a@example.com", password: "guess ${at}" }) { __typename }`)} }`,
      'ONE_SIGN_IN_PER_OPERATION',
    ],
    ['the schema', '{ __schema { types { name } } }', 'INTROSPECTION_DISABLED'],
    ['one type', '{ __type(name: "User") { fields { name } } }', 'INTROSPECTION_DISABLED'],
    [
      'circles in the schema',
      '{ __schema { types { fields { type { fields { type { name } } } } } } }',
      'INTROSPECTION_DISABLED',
    ],
    ['the federation service', '{ _service { sdl } }', 'VALIDATION_FAILED'],
    ['federation entities', '{ _entities(representations: []) { __typename } }', 'VALIDATION_FAILED'],
    ['a typo in a field', '{ product(slug: "x") { titel } }', 'VALIDATION_FAILED'],
    ['a typo in an argument', '{ product(slgu: "x") { title } }', 'VALIDATION_FAILED'],
    ['a typo in an input field', '{ products(filter: { inStok: true }) { totalCount } }', 'VALIDATION_FAILED'],
    ['a typo in an enum value', '{ products(sort: NEWST) { totalCount } }', 'VALIDATION_FAILED'],
    ['a typo in a type', '{ node: product(slug: "x") { ... on Produkt { title } } }', 'VALIDATION_FAILED'],
  ]
  it.each(refused)('with %s is refused', async (_, query, code) => {
    expectRefusal(await router.ask(query), 400, code)
  })

  it('whose variables have typos is refused without a guess either', async () => {
    const query =
      'query ($filter: ProductFilter, $sort: ProductSort) { products(filter: $filter, sort: $sort) { totalCount } }'

    expectRefusal(await router.ask(query, { filter: { inStok: true } }), 400, 'BAD_USER_INPUT')
    expectRefusal(await router.ask(query, { sort: 'NEWST' }), 400, 'BAD_USER_INPUT')
  })

  it.each([999_999, 0, -1])('that asks for a page of %i is refused with the field', async (first) => {
    const answer = await router.ask('query ($first: Int) { products(first: $first) { nodes { id } } }', { first })

    expectRefusal(answer, 200, 'BAD_USER_INPUT')
    expect(answer.message).toContain('first')
  })

  it('that would double for ever is refused in no time', async () => {
    const query = doubling(30, (next) => `a: parent { ...f${next} } b: parent { ...f${next} }`)
    const startedAt = performance.now()
    await router.ask(query)

    expect(performance.now() - startedAt).toBeLessThan(1_000)
  })

  it('cannot reach what every object inherits', async () => {
    const body = `{"query":"{ __typename }","__proto__":{"x":1},"variables":{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}}`
    const answer = await router.post(body)

    expect(answer.status).toBe(200)
    expect(({} as { x?: number }).x).toBeUndefined()
  })
})
