import * as fc from 'fast-check'
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql'
import type { GraphQLArgument, GraphQLField, GraphQLInputType, GraphQLOutputType } from 'graphql'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shopper } from '@shop/stack/journey/shopper'
import { door } from '../../support/door.ts'
import type { Door } from '../../support/door.ts'
import { startTestShop } from '../../support/shop.ts'
import type { TestShop } from '../../support/shop.ts'

let shop: TestShop
let router: Door
let headers: Record<string, string>
beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off', RATE_PER_SECOND: '1000000000' })
  router = door(shop.url)
  await signIn()
})
afterAll(() => shop.stop())

let people = 0
/** As somebody new: what is drawn also signs out, and ends sessions. */
const signIn = async () => {
  people += 1
  const somebody = shopper(`${shop.url}/graphql`)
  await somebody.register({ email: `somebody${people}@example.com`, password: 'a long password for somebody' })
  headers = somebody.headers
}

const documents = 10_000
const withinMs = 60_000
const atOnce = 8

const schema = buildSchema(await readFile(new URL('../../../schema/api.graphql', import.meta.url), 'utf8'))

const texts = fc.oneof(
  ...['', ' ', 'text', "' OR 1=1 --", '%_%', '*****', '__proto__', '../../etc/passwd', '-1', 'EUR', 'DE'].map(
    fc.constant,
  ),
  ...['\u0000', '\ud800', '\u202e\u{1f4a9}', '2026-02-30T25:61:61Z', '2026-01-01T00:00:00Z', '9'.repeat(40)].map(
    fc.constant,
  ),
  fc.constant('x'.repeat(10_000)),
  fc.string({ unit: 'binary', maxLength: 50 }),
)
const numbers = fc.constantFrom(0, 1, 2, 100, 101, -1, 2_147_483_647, -2_147_483_648)

/** What does not fit. */
const misfit = fc.constantFrom('null', '2147483648', '1e308', '1.5', 'true', '[]', '{}', '[[[]]]', 'NOBODY', '""', '0')

/** A value of a type: nobody means most of them, and now and then one does not fit. */
const valueOf = (type: GraphQLInputType, depth: number): fc.Arbitrary<string> =>
  fc.oneof({ arbitrary: misfit, weight: 1 }, { arbitrary: fittingOf(type, depth), weight: 30 })

const fittingOf = (type: GraphQLInputType, depth: number): fc.Arbitrary<string> => {
  if (isNonNullType(type)) return fittingOf(type.ofType, depth)
  if (isListType(type))
    return fc.array(valueOf(type.ofType, depth), { maxLength: 3 }).map((items) => `[${items.join(' ')}]`)
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name))
  if (isInputObjectType(type)) {
    if (depth > 3) return fc.constant('{}')
    const fields = Object.values(type.getFields()).map((field) =>
      valueOf(field.type, depth + 1).map((value) => `${field.name}: ${value}`),
    )
    return fc.tuple(...fields).map((given) => `{ ${given.join(' ')} }`)
  }
  if (type.name === 'Int' || type.name === 'Float') return numbers.map(String)
  if (type.name === 'Boolean') return fc.boolean().map(String)
  return texts.map((text) => JSON.stringify(text))
}

/** A few fields of what comes back. */
const selectionOf = (type: GraphQLOutputType, depth: number): string => {
  const named = getNamedType(type)
  if (!isCompositeType(named)) return ''
  const fields = 'getFields' in named && depth < 2 ? Object.values(named.getFields()).slice(0, 6) : []
  const plain = fields
    .filter(({ args }) => args.length === 0)
    .map((field) => `${field.name}${selectionOf(field.type, depth + 1)}`)
  return ` { ${['__typename', ...plain].join(' ')} }`
}

const callOf = ({ name, args, type }: GraphQLField<unknown, unknown>): fc.Arbitrary<string> => {
  const given = args.map((argument: GraphQLArgument) =>
    valueOf(argument.type, 0).map((value) => `${argument.name}: ${value}`),
  )
  const all = given.length === 0 ? fc.constant('') : fc.tuple(...given).map((each) => `(${each.join(', ')})`)
  return all.map((argumentsGiven) => `${name}${argumentsGiven}${selectionOf(type, 0)}`)
}

const rootsOf = (kind: 'query' | 'mutation') => {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType()
  return Object.values(root?.getFields() ?? {}).map((field) => callOf(field).map((call) => `${kind} { ${call} }`))
}
const calls = fc.oneof(...rootsOf('query'), ...rootsOf('mutation'))

describe('whatever is sent', () => {
  it('is answered in JSON and never as a fault of ours', { timeout: 2 * withinMs }, async () => {
    const seed = Number(process.env['FUZZ_SEED'] ?? 1)
    const sent = fc.sample(calls, { seed, numRuns: documents })
    const before = process.memoryUsage().rss
    const until = performance.now() + withinMs
    const odd: { query: string; status: number; text: string }[] = []
    let [answered, executed] = [0, 0]

    const sendSome = async () => {
      for (let query = sent.pop(); query !== undefined && performance.now() < until; query = sent.pop()) {
        const as = headers
        const { status, type, text } = await router.ask(query, {}, as)
        if (status === 401 && as === headers) await signIn()
        answered += 1
        if (text.includes('"data":')) executed += 1
        const isOurFault = status >= 500 || /"code":"(INTERNAL|SERVICE_UNAVAILABLE)"/.test(text)
        if (isOurFault || !type.includes('json')) odd.push({ query: query.slice(0, 2_000), status, text })
      }
    }
    await Promise.all(Array.from({ length: atOnce }, sendSome))

    expect(odd.slice(0, 5), `seed ${seed}`).toEqual([])
    expect(answered).toBeGreaterThan(500)
    // Many reach a part, which is where a fault would be.
    expect(executed / answered).toBeGreaterThan(0.2)
    expect((process.memoryUsage().rss - before) / 1024 ** 2).toBeLessThan(500)
    expect((await router.ask('{ __typename }')).data).toEqual({ __typename: 'Query' })
  })
})
