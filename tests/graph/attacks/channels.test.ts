import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shopper } from '@shop/stack/journey/shopper'
import { z } from 'zod'
import { door, sha256 } from '../../support/door.ts'
import type { Door } from '../../support/door.ts'
import { startTestShop, testPartnerKey } from '../../support/shop.ts'
import type { TestShop } from '../../support/shop.ts'
import { codeOf, socketTo, watch } from '../watching.ts'
import { expectRefusal, repeated } from './refusals.ts'

const manifestSchema = z.object({
  clients: z.record(z.string(), z.record(z.string(), z.object({ name: z.string() }))),
})

let shop: TestShop
let router: Door
let headers: Record<string, string>
let idOf: (client: string, name: string) => string
beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off' })
  router = door(shop.url)
  const guest = shopper(`${shop.url}/graphql`)
  await guest.becomeGuest()
  headers = guest.headers
  const manifest = manifestSchema.parse(
    JSON.parse(await readFile(new URL('../../../schema/operations/manifest.json', import.meta.url), 'utf8')),
  )
  idOf = (client, name) =>
    Object.entries(manifest.clients[client] ?? {}).find(([, document]) => document.name === name)?.[0] ?? name
})
afterAll(() => shop.stop())

const key = { 'x-api-key': testPartnerKey }
const text = '{ me { id } }'
const hashOf = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(query) } })

describe('a persisted operation', () => {
  type Row = { id: string; what: string; body: () => object; as?: object; status: number; code: string }
  const rows: Row[] = [
    {
      id: 'D32',
      what: 'text by a partner',
      body: () => ({ query: text }),
      as: key,
      status: 403,
      code: 'PERSISTED_QUERY_REQUIRED',
    },
    {
      id: 'D33',
      what: 'an unknown id',
      body: () => ({ documentId: sha256('{ nothing }') }),
      as: key,
      status: 404,
      code: 'PERSISTED_QUERY_NOT_FOUND',
    },
    {
      id: 'D33',
      what: 'an unknown hash',
      body: () => ({ extensions: hashOf('{ nothing }') }),
      status: 404,
      code: 'PERSISTED_QUERY_NOT_FOUND',
    },
    {
      id: 'D34',
      what: 'the hash of another',
      body: () => ({ query: text, extensions: hashOf('{ other }') }),
      status: 400,
      code: 'PERSISTED_QUERY_HASH_MISMATCH',
    },
    {
      id: 'D35',
      what: "another client's id",
      body: () => ({ documentId: idOf('web', 'ProductPage') }),
      as: key,
      status: 403,
      code: 'FORBIDDEN',
    },
    {
      id: 'D35',
      what: "a partner's id by nobody",
      body: () => ({ documentId: idOf('partner-demo', 'Categories') }),
      status: 404,
      code: 'PERSISTED_QUERY_NOT_FOUND',
    },
    {
      id: 'D36',
      what: 'variables that raise its cost',
      body: () => ({ documentId: idOf('partner-demo', 'CatalogPage'), variables: { first: 100 } }),
      as: key,
      status: 400,
      code: 'COST_LIMIT',
    },
  ]
  it.each(rows)('$id with $what is refused: $status $code', async ({ body, as = {}, status, code }) => {
    expectRefusal(await router.post(JSON.stringify(body()), { ...as }), status, code)
  })

  it('D36 runs with variables that do not', async () => {
    const body = { documentId: idOf('partner-demo', 'CatalogPage'), variables: { first: 10 } }

    expect((await router.post(JSON.stringify(body), key)).status).toBe(200)
  })
})

const order = (selection: string) => `subscription { myOrdersUpdated { ${selection} } }`

describe('D37 the same document over a socket and over a stream', () => {
  const documents: { what: string; query: string; code: string }[] = [
    { what: 'half of it', query: 'subscription {', code: 'PARSE_FAILED' },
    { what: '15,000 tokens', query: order('version '.repeat(15_000).slice(0, 60_000)), code: 'QUERY_TOO_LARGE' },
    { what: '101 aliases', query: order(repeated(101, (at) => `a${at}: version`)), code: 'TOO_MANY_ALIASES' },
    { what: '500 repeats', query: order('version '.repeat(500)), code: 'TOO_MANY_REPEATS' },
    {
      what: '11 levels',
      query: order(`order { ${'lines { order { '.repeat(5)} id ${'} } '.repeat(5)} }`),
      code: 'TOO_DEEP',
    },
    { what: 'a typo', query: order('versoin'), code: 'VALIDATION_FAILED' },
    { what: 'an inherited name', query: order('constructor: version'), code: 'NAME_NOT_ALLOWED' },
    { what: 'a query', query: '{ me { id } }', code: 'SUBSCRIPTIONS_ONLY' },
    { what: 'a mutation', query: 'mutation { guestSessionCreate { __typename } }', code: 'SUBSCRIPTIONS_ONLY' },
    { what: 'introspection', query: '{ __schema { types { name } } }', code: 'INTROSPECTION_DISABLED' },
  ]
  it.each(documents)('with $what is refused with $code', async ({ query, code }) => {
    const client = socketTo(`${shop.url}/graphql`, headers)
    const overSocket = await codeOf(watch(client, { query }))
    await client.dispose()
    const overStream = await router.send('/graphql/stream', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', accept: 'text/event-stream' },
      body: JSON.stringify({ query }),
    })

    expect(overSocket).toBe(code)
    expectRefusal(overStream, 400, code)
  })
})
