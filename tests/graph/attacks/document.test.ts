import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stockUp, theAdmin } from '../../support/catalog.ts'
import { door } from '../../support/door.ts'
import type { Answered, Door } from '../../support/door.ts'
import { startTestShop } from '../../support/shop.ts'
import type { TestShop } from '../../support/shop.ts'
import { expectRefusal, repeated } from './refusals.ts'

let shop: TestShop
let router: Door
beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off' })
  router = door(shop.url)
  await stockUp(`${shop.url}/graphql`, [{ title: 'Enamel mug', stock: 20 }])
  // Whatever is compiled on first use.
  await router.ask('{ categories { id } products(first: 1) { nodes { id } } }')
})
afterAll(() => shop.stop())

const nested = (levels: number) => `{ categories { ${'ancestors { '.repeat(levels)} id ${'} '.repeat(levels)} } }`
const doubling = (levels: number, spread: (next: number) => string) =>
  `{ categories { ...f0 } } ${repeated(levels, (at) => `fragment f${at} on Category { ${spread(at + 1)} }`)} fragment f${levels} on Category { id }`
const inFragments = (levels: number) => doubling(levels, (next) => `ancestors { ...f${next} }`)
const inInline = (levels: number) =>
  `{ categories { ${'... on Category { ancestors { '.repeat(levels)} id ${'} } '.repeat(levels)} } }`
const aliases = (count: number) => `{ ${repeated(count, (at) => `a${at}: __typename`)} }`
const logins = (count: number) =>
  `mutation { ${repeated(count, (at) => `a${at}: login(input: { email: "a@example.com", password: "guess ${at}" }) { __typename }`)} }`
const pages = (first: number) =>
  `{ products(first: ${first}) { nodes { variants(first: ${first}) { nodes { product { reviews(first: ${first}) { nodes { id } } } } } } } }`

type Row = { id: string; what: string; query: string; code: string; ms?: number }

const rows: Row[] = [
  {
    id: 'D16',
    what: '40,000 nested braces',
    query: `${'{ a '.repeat(40_000)}${'}'.repeat(40_000)}`,
    code: 'PARSE_FAILED',
  },
  { id: 'D16', what: '40,000 braces', query: '{'.repeat(40_000), code: 'PARSE_FAILED' },
  {
    id: 'D16',
    what: '100,000 nested lists',
    query: `{ products(first: ${'['.repeat(100_000)}) }`,
    code: 'PARSE_FAILED',
  },
  { id: 'D17', what: '15,000 tokens', query: `{ ${'__typename '.repeat(15_000)} }`, code: 'QUERY_TOO_LARGE' },
  { id: 'D18', what: '101 aliases', query: aliases(101), code: 'TOO_MANY_ALIASES' },
  { id: 'D18', what: '1,000 aliases', query: aliases(1_000), code: 'TOO_MANY_ALIASES' },
  { id: 'D18', what: '10,000 aliases', query: aliases(10_000), code: 'TOO_MANY_ALIASES' },
  { id: 'D18', what: '21 root fields', query: aliases(21), code: 'TOO_MANY_ROOT_FIELDS' },
  { id: 'D19', what: '11 levels', query: nested(10), code: 'TOO_DEEP' },
  { id: 'D19', what: '11 levels in fragments', query: inFragments(10), code: 'TOO_DEEP' },
  { id: 'D19', what: '11 levels in inline fragments', query: inInline(10), code: 'TOO_DEEP' },
  {
    id: 'D20',
    what: 'twelve fragments of two aliases',
    query: doubling(12, (next) => `a: parent { ...f${next} } b: parent { ...f${next} }`),
    code: 'QUERY_TOO_COMPLEX',
    ms: 20,
  },
  {
    id: 'D21',
    what: '22 fragments that are each spread twice',
    query: doubling(22, (next) => `...f${next} ...f${next}`),
    code: 'QUERY_TOO_COMPLEX',
  },
  {
    id: 'D22',
    what: 'circular fragments',
    query: '{ categories { ...a } } fragment a on Category { ...b } fragment b on Category { ...a }',
    code: 'VALIDATION_FAILED',
  },
  {
    id: 'D23',
    what: '500 repeated fields',
    query: `{ categories { ${'id '.repeat(500)} } }`,
    code: 'TOO_MANY_REPEATS',
  },
  {
    id: 'D23',
    what: '5,000 repeated fields',
    query: `{ categories { ${'id '.repeat(5_000)} } }`,
    code: 'QUERY_TOO_LARGE',
  },
  {
    id: 'D24',
    what: '100 x 40 inline fragments',
    query: `{ ${repeated(100, () => `... on Query { ${'... on Query { __typename } '.repeat(40)} }`)} }`,
    code: 'QUERY_TOO_LARGE',
    ms: 50,
  },
  {
    id: 'D24',
    what: 'as many inline fragments as tokens allow',
    query: `{ ${'... on Query { __typename } '.repeat(330)} }`,
    code: 'TOO_MANY_REPEATS',
    ms: 50,
  },
  {
    id: 'D25',
    what: '10 unknown directives',
    query: `{ __typename ${repeated(10, (at) => `@x${at}`)} }`,
    code: 'VALIDATION_FAILED',
  },
  {
    id: 'D25',
    what: '200 @skip',
    query: `{ __typename ${'@skip(if: false) '.repeat(200)} }`,
    code: 'TOO_MANY_DIRECTIVES',
  },
  { id: 'D27', what: 'lists of 100 in lists of 100 in lists of 100', query: pages(100), code: 'COST_LIMIT' },
  { id: 'D29', what: 'the schema', query: '{ __schema { types { name } } }', code: 'INTROSPECTION_DISABLED' },
  { id: 'D29', what: 'one type', query: '{ __type(name: "User") { name } }', code: 'INTROSPECTION_DISABLED' },
  {
    id: 'D29',
    what: 'circles in the schema',
    query: '{ __schema { types { fields { type { fields { type { name } } } } } } }',
    code: 'INTROSPECTION_DISABLED',
  },
  {
    id: 'D29',
    what: 'the schema in a fragment',
    query: '{ ...f } fragment f on Query { a: __schema { description } }',
    code: 'INTROSPECTION_DISABLED',
  },
  { id: 'D30', what: 'a typo in a field', query: '{ product(slug: "x") { titel } }', code: 'VALIDATION_FAILED' },
  { id: 'D30', what: 'a typo in an argument', query: '{ product(slgu: "x") { title } }', code: 'VALIDATION_FAILED' },
  {
    id: 'D30',
    what: 'a typo in an input field',
    query: '{ products(filter: { inStok: true }) { totalCount } }',
    code: 'VALIDATION_FAILED',
  },
  {
    id: 'D30',
    what: 'a typo in an enum value',
    query: '{ products(sort: NEWST) { totalCount } }',
    code: 'VALIDATION_FAILED',
  },
  {
    id: 'D30',
    what: 'a typo in a type',
    query: '{ product(slug: "x") { ... on Produkt { title } } }',
    code: 'VALIDATION_FAILED',
  },
  { id: 'D31', what: 'an alias __proto__', query: '{ __proto__: __typename }', code: 'NAME_NOT_ALLOWED' },
  {
    id: 'D31',
    what: 'a variable constructor',
    query: 'query ($constructor: Int) { products(first: $constructor) { totalCount } }',
    code: 'NAME_NOT_ALLOWED',
  },
  { id: 'D48', what: '1,000 logins', query: logins(1_000), code: 'TOO_MANY_ALIASES' },
  { id: 'D48', what: 'two logins', query: logins(2), code: 'ONE_SIGN_IN_PER_OPERATION' },
  { id: 'D38', what: 'the federation service', query: '{ _service { sdl } }', code: 'VALIDATION_FAILED' },
  {
    id: 'D38',
    what: 'federation entities',
    query: '{ _entities(representations: []) { __typename } }',
    code: 'VALIDATION_FAILED',
  },
  { id: 'D16', what: 'half a document', query: '{ products {', code: 'PARSE_FAILED' },
]

/** CPU of this process while something ran, in ms, and what was left on its heap, in MB. */
const priced = async <T>(run: () => Promise<T>) => {
  const cpu = process.cpuUsage()
  const memory = process.memoryUsage().rss
  const answer = await run()
  const { user, system } = process.cpuUsage(cpu)
  return { answer, ms: (user + system) / 1_000, mb: (process.memoryUsage().rss - memory) / 1024 ** 2 }
}

const errorsOf = ({ text }: Answered) => (JSON.parse(text) as { errors: unknown[] }).errors

describe('a document', () => {
  it.each(rows)('$id with $what is refused: $code', async ({ query, code }) => {
    const { answer, ms, mb } = await priced(() => router.ask(query))

    expectRefusal(answer, 400, code)
    expect(errorsOf(answer).length).toBeLessThanOrEqual(5)
    // The whole shop runs in this process beside it.
    expect(ms).toBeLessThan(250)
    expect(mb).toBeLessThan(50)
  })

  it.each(rows.filter(({ ms }) => ms !== undefined))('$id with $what is refused in $ms ms', async ({ query, ms }) => {
    const times: number[] = []
    for (let round = 0; round < 5; round += 1) times.push((await priced(() => router.ask(query))).ms)

    expect(Math.min(...times)).toBeLessThan(ms ?? 0)
  })

  it('D27 that costs too much says how much, and how much it may', async () => {
    const { text } = await router.ask(pages(100))

    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { cost: { requested: expect.any(Number), limit: 15_000 } } }],
    })
  })

  it.each([999_999, 0, -1])('D26 that asks for a page of %i is refused with the field', async (first) => {
    const answer = await router.ask('query ($first: Int) { products(first: $first) { nodes { id } } }', { first })

    expectRefusal(answer, 200, 'BAD_USER_INPUT')
    expect(answer.message).toContain('first')
  })

  it('D29 asks for the schema where an admin sends it', async () => {
    const { headers } = await theAdmin(`${shop.url}/graphql`)

    expect((await router.ask('{ __schema { queryType { name } } }', {}, headers)).data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    })
  })

  it('D30 whose variables have typos is refused without a guess either', async () => {
    const query =
      'query ($filter: ProductFilter, $sort: ProductSort) { products(filter: $filter, sort: $sort) { totalCount } }'

    expectRefusal(await router.ask(query, { filter: { inStok: true } }), 400, 'BAD_USER_INPUT')
    expectRefusal(await router.ask(query, { sort: 'NEWST' }), 400, 'BAD_USER_INPUT')
  })

  it('D31 cannot reach what every object inherits', async () => {
    const body = `{"query":"{ __typename }","__proto__":{"x":1},"variables":{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}}`
    const answer = await router.post(body)

    expectRefusal(answer, 400, 'NAME_NOT_ALLOWED')
    expect(({} as { x?: number }).x).toBeUndefined()
  })
})

describe('the cost of an operation', () => {
  const query = '{ products(first: 5) { nodes { id } } }'

  it('is told to who asks, and to nobody else', async () => {
    const asked = await router.ask(query, {}, { 'x-shop-cost': 'on' })
    const plain = await router.ask(query)

    expect(JSON.parse(asked.text)).toMatchObject({
      extensions: { cost: { requested: 6, limit: 15_000, remaining: expect.any(Number) } },
    })
    expect(plain.text).not.toContain('extensions')
  })
})
