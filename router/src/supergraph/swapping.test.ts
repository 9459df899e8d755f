import { mkdtemp, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { quietLog } from '@shop/kit/telemetry/log'
import type { RouterContext } from '../context.ts'
import { createGateway } from '../gateway.ts'
import { serveSupergraph } from './serve.ts'
import type { ServedSupergraph } from './serve.ts'
import { readSupergraph } from './source.ts'

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key"])'

/** A shop of books that one part knows; `more` makes each version another one. */
const supergraphOf = (part: string, more: string): string => {
  const typeDefs = parse(
    `${link} type Query { books: [Book!] } type Book @key(fields: "id") { id: ID! title: String ${more} }`,
  )
  const { supergraphSdl, errors } = composeServices([{ name: part, typeDefs, url: '' }])
  if (!supergraphSdl) throw new Error(String(errors))
  return supergraphSdl
}

const books = JSON.stringify({ data: { books: [{ id: '1', title: 'One' }] } })
const broken = JSON.stringify({ data: { books: null }, errors: [{ message: 'broken', path: ['books'] }] })

const context: RouterContext = {
  claims: { viewer: { kind: 'anonymous' }, market: 'DE', currency: 'EUR', language: 'en' },
  requestId: 'req_1',
  callerHash: '',
  address: '127.0.0.1',
  usageClient: '',
  client: 'address:127.0.0.1',
  expiresAt: null,
}

let served: ServedSupergraph | undefined
afterEach(async () => {
  await served?.stopWatching()
  await served?.gateway.stop()
})

const serving = async (sdl: string) => {
  const file = join(await mkdtemp(join(tmpdir(), 'supergraph-')), 'supergraph.graphql')
  await writeFile(file, sdl)
  const url = pathToFileURL(file)
  served = await serveSupergraph({
    ...{ file: url, supergraph: await readSupergraph(url), log: quietLog('router'), watchMs: 10, trialMs: 60_000 },
    ...{ registered: [{ text: '{ books { title } }', operationName: undefined }], onSwap: () => {} },
    build: (supergraph) =>
      createGateway({
        ...{
          supergraph,
          secret: 'a secret',
          now: () => new Date(),
          timeoutMs: 1_000,
          isSharing: true,
          isJoining: true,
          isKeeping: true,
          introspection: false,
        },
        ...{ isOverridden: () => false, readDocument: (text: string) => parse(text), log: quietLog('router') },
        connect: (name) => async () => {
          await sleep(1)
          return { status: 200, headers: {}, body: name === 'wrong' ? broken : books }
        },
      }),
  })
  const { gateway, state } = served
  const ask = (text: string) => gateway.execute(gateway.artefact(text, undefined), {}, context)
  /** Puts another file in its place in one step, as a deployment does. */
  const put = async (text: string) => {
    await writeFile(`${file}.next`, text)
    await rename(`${file}.next`, file)
  }
  return { ask, put, state, has: (field: string) => field in (bookFields(gateway) ?? {}) }
}

const bookFields = ({ apiSchema }: ServedSupergraph['gateway']) => {
  const type = apiSchema().getType('Book')
  return type && 'getFields' in type ? type.getFields() : undefined
}

/** Asks without a pause until told to stop; gives what went wrong. */
const constantly = (ask: () => Promise<{ data: string | undefined; errors: readonly unknown[] }>) => {
  const wrong: unknown[] = []
  let [asked, isOver] = [0, false]
  const one = async () => {
    while (!isOver) {
      asked += 1
      const answer = await ask().catch((error: unknown) => ({ data: String(error), errors: [error] }))
      if (answer.data !== '{"books":[{"title":"One"}]}') wrong.push(answer)
    }
  }
  const all = Promise.all([one(), one(), one(), one()])
  return {
    asked: () => asked,
    end: async () => {
      isOver = true
      await all
      return wrong
    },
  }
}

const waits = { timeout: 20_000, interval: 10 }

describe('a supergraph that changes', () => {
  it('20 times under constant load drops no request', { timeout: 60_000 }, async () => {
    const { ask, put, has, state } = await serving(supergraphOf('books', ''))
    const load = constantly(() => ask('{ books { title } }'))
    for (let version = 1; version <= 20; version += 1) {
      const before = load.asked()
      await put(supergraphOf('books', `version${version}: Int`))
      await vi.waitUntil(() => has(`version${version}`) && load.asked() > before, waits)
    }

    expect(await load.end()).toEqual([])
    expect(state()).toBe('current')
    expect(load.asked()).toBeGreaterThan(100)
  })

  it.each(['type Query {', 'type Query { a: Int }', ''])('goes on as before when the new one is %j', async (text) => {
    const { ask, put, state } = await serving(supergraphOf('books', ''))
    await put(text)
    await vi.waitUntil(() => state() === 'refused', waits)

    expect((await ask('{ books { title } }')).data).toBe('{"books":[{"title":"One"}]}')
    await put(supergraphOf('books', 'pages: Int'))
    await vi.waitUntil(() => state() === 'current', waits)
  })

  it('goes back to the one before when the new one makes clearly more errors', async () => {
    const { ask, put, has, state } = await serving(supergraphOf('books', ''))
    for (let asked = 0; asked < 20; asked += 1) await ask('{ books { title } }')
    await put(supergraphOf('wrong', 'pages: Int'))
    await vi.waitUntil(() => has('pages'), waits)
    for (let asked = 0; asked < 20; asked += 1) await ask('{ books { title } }')

    expect([state(), has('pages')]).toEqual(['rolled back', false])
    expect((await ask('{ books { title } }')).errors).toEqual([])
  })

  it('ends on the old one what began on it', async () => {
    const { ask, put, has } = await serving(supergraphOf('books', 'pages: Int'))
    const text = '{ books { title } }'
    const gateway = served?.gateway
    const artefact = gateway?.artefact(text, undefined)
    await put(supergraphOf('wrong', 'weight: Int'))
    await vi.waitUntil(() => has('weight'), waits)

    expect(artefact && (await gateway?.execute(artefact, {}, context))?.errors).toEqual([])
    expect((await ask(text)).errors).toHaveLength(1)
  })
})
