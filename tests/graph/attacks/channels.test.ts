import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { shopper } from '@shop/stack/journey/shopper'
import { z } from 'zod'
import { door, sha256 } from '../../support/door.ts'
import type { Answered, Door } from '../../support/door.ts'
import { startTestShop, testPartnerKey } from '../../support/shop.ts'
import type { TestShop } from '../../support/shop.ts'
import { openRawSocket } from '../raw-socket.ts'
import { allMine, codeOf, socketTo, watch } from '../watching.ts'
import { expectRefusal, repeated } from './refusals.ts'

const manifestSchema = z.object({
  clients: z.record(z.string(), z.record(z.string(), z.object({ name: z.string() }))),
})

let shop: TestShop
let router: Door
let headers: Record<string, string>
let idOf: (client: string, name: string) => string
beforeAll(async () => {
  shop = await startTestShop({
    ...{ EXPLORER: 'off', RATE_PER_PARTNER: '3000', ALLOWED_ORIGINS: 'https://shop.example' },
  })
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
const sentBefore = '{ categories { id name } }'
const hashOf = (query: string) => ({ persistedQuery: { version: 1, sha256Hash: sha256(query) } })

describe('a persisted operation', () => {
  type Row = {
    id: string
    what: string
    body: () => object
    before?: () => Promise<Answered>
    as?: object
    status: number
    code: string
  }
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
      id: 'D34',
      what: 'the hash of a text that somebody sent with it before',
      before: () => router.post(JSON.stringify({ query: sentBefore, extensions: hashOf(sentBefore) })),
      body: () => ({ extensions: hashOf(sentBefore) }),
      status: 404,
      code: 'PERSISTED_QUERY_NOT_FOUND',
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
  it.each(rows)('$id with $what is refused: $status $code', async ({ before, body, as = {}, status, code }) => {
    if (before) expect((await before()).status).toBe(200)

    expectRefusal(await router.post(JSON.stringify(body()), { ...as }), status, code)
  })

  it('D36 runs with variables that do not', async () => {
    const body = { documentId: idOf('partner-demo', 'CatalogPage'), variables: { first: 10 } }

    expect((await router.post(JSON.stringify(body), key)).status).toBe(200)
  })
})

const order = (selection: string) => `subscription { myOrdersUpdated { ${selection} } }`

describe('D37, D77 the same document over a socket and over a stream', () => {
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

describe('a socket', () => {
  const open: { dispose: () => unknown }[] = []
  afterEach(async () => {
    for (const socket of open.splice(0)) socket.dispose()
    await until(() => shop.watchers() === 0, { what: 'the end of all watching' })
  })
  type Socket = Awaited<ReturnType<typeof openRawSocket>>
  const socketWith = async (upgrade: Record<string, string> = {}): Promise<Socket> => {
    const socket = await openRawSocket(`${shop.url}/graphql`, upgrade)
    open.push(socket)
    return socket
  }
  const subscribing = (id: string) => ({ id, type: 'subscribe', payload: { query: allMine } })

  const wrong: { id: string; what: string; does: (socket: Socket) => Promise<void> | void; code: number }[] = [
    { id: 'D72', what: 'says nothing', does: () => {}, code: 4408 },
    { id: 'D72', what: 'subscribes before it was greeted', does: ({ send }) => send(subscribing('1')), code: 4401 },
    {
      ...{ id: 'D72', what: 'greets twice', code: 4429 },
      does: async ({ greet, send }) => {
        await greet({})
        send({ type: 'connection_init' })
      },
    },
    {
      ...{ id: 'D72', what: 'uses an id twice', code: 4409 },
      does: async ({ greet, send }) => {
        await greet(headers)
        send(subscribing('1'))
        send(subscribing('1'))
      },
    },
    {
      ...{ id: 'D72', what: 'sends a message that there is not', code: 4400 },
      does: async ({ greet, send }) => {
        await greet({})
        send({ type: 'hello' })
      },
    },
    { id: 'D72', what: 'sends what is no message', does: ({ send }) => send('hello'), code: 4400 },
    {
      ...{ id: 'D73', what: 'greets with 20 MB', code: 1009 },
      does: ({ send }) => send({ type: 'connection_init', payload: { padding: 'x'.repeat(20 * 1024 ** 2) } }),
    },
    {
      ...{ id: 'D74', what: 'subscribes 20,000 times', code: 4429 },
      does: async ({ greet, send }) => {
        await greet(headers)
        for (let id = 0; id < 20_000; id += 1) send(subscribing(String(id)))
      },
    },
  ]
  it.each(wrong)('$id that $what is closed with $code', async ({ does, code }) => {
    const socket = await socketWith()
    await does(socket)

    expect(await socket.closed).toBe(code)
  })

  it('D74 is one of twenty that somebody has', async () => {
    const sockets = await Promise.all(Array.from({ length: 20 }, () => socketWith()))
    await Promise.all(sockets.map(({ greet }) => greet(headers)))
    const surplus = await socketWith()
    surplus.send({ type: 'connection_init', payload: headers })

    expect(await surplus.closed).toBe(4429)
    expect(sockets.every(({ heard }) => heard.some(({ type }) => type === 'connection_ack'))).toBe(true)
  })

  it('D75 opens for no page of another origin, and no cookie says who it is', async () => {
    const cookie = `session=1; authorization=${headers['authorization'] ?? ''}`
    await expect(socketWith({ origin: 'https://elsewhere.example', cookie })).rejects.toThrow('403')
    const socket = await socketWith({ cookie, authorization: headers['authorization'] ?? '' })
    await socket.greet({})
    socket.send(subscribing('1'))
    await until(() => socket.heard.some(({ type }) => type === 'error'))

    expect(JSON.stringify(socket.heard)).toContain('UNAUTHENTICATED')
  })
})

describe('D28 requests until nothing is left to pay them with', () => {
  it('are refused with the time until there is, and others are served', async () => {
    const body = JSON.stringify({ documentId: idOf('partner-demo', 'CatalogPage'), variables: { first: 10 } })
    let last = await router.post(body, key)
    for (let sent = 0; sent < 200 && last.status === 200; sent += 1) last = await router.post(body, key)

    expectRefusal(last, 429, 'RATE_LIMITED')
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(JSON.parse(last.text)).toMatchObject({
      errors: [{ extensions: { limit: 30_000, restoredPerSecond: 3_000, retryAfterSeconds: expect.any(Number) } }],
    })
    expect((await router.ask('{ __typename }')).status).toBe(200)
  })
})
