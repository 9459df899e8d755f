import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { toHeaders } from '@shop/kit/http'
import { readSunset } from '@shop/kit/sunset'
import { quietLog } from '@shop/kit/telemetry/log'
import { anonymous } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import type { RouterContext } from '../context.ts'
import { draw } from '../policies/rate/bucket.ts'
import type { Bucket } from '../policies/rate/bucket.ts'
import { rateLimit, ratesFrom } from '../policies/rate-limit.ts'
import { operationSunset } from '../policies/sunset.ts'
import { createCounts } from '../usage/counts.ts'
import { createDenials } from '../usage/denials.ts'
import { watchUsage } from '../usage/watch.ts'
import type { KeptAnswer } from './answers.ts'
import { createQuick } from './quick.ts'

const path = '/graphql?documentId=a'
const ada: Viewer = { kind: 'user', userId: 'usr_ada', sessionId: 'ses_1', roles: ['customer'] }
const partner: Viewer = { kind: 'partner', partnerId: 'ptn_demo', scopes: [] }
const contextOf = (viewer: Viewer, some: Partial<RouterContext> = {}): RouterContext => ({
  ...{ claims: { viewer, market: 'DE', currency: 'EUR', language: 'en' }, callerHash: '', requestId: 'req_1' },
  ...{ client: viewer.kind, address: '127.0.0.1', usageClient: 'web', expiresAt: null },
  ...some,
})
const body = Buffer.from('{"data":{"a":1}}')
const at = Date.parse('2026-03-01T12:00:00Z')
const anAnswer = (): KeptAnswer => ({
  ...{ key: 'page', body, etag: '"e"', madeAt: at, since: 0, tags: [], bytes: body.length },
  ...{ expiresAt: at + 60_000, staleUntil: at + 60_000, isStale: false },
})
const facts = { id: 'a', name: 'A', kind: 'query', uses: [], sunsets: [], carriable: [] }
const artefact = { facts, keep: null, label: 'query A' }

let stop = async () => {}
afterEach(() => stop())

/** A server that answers by the short way alone, or not at all: 599. */
const start = async (perSecond = 1_000) => {
  const now = () => new Date(world.at)
  const world = { at, kept: anAnswer() as KeptAnswer | undefined, over: new Set<string>() }
  const buckets = new Map<string, Bucket>()
  const rate = rateLimit({
    buckets: {
      draw: async (name, shape, wanted) => {
        const { bucket, ...drawn } = draw(buckets.get(name), shape, wanted, 0)
        buckets.set(name, bucket)
        return drawn
      },
    },
    ...{ rates: ratesFrom(perSecond), now },
  })
  const quick = createQuick({
    answers: { known: () => world.kept },
    ...{ rate, usage: watchUsage(createCounts(), createDenials(now), new Set(), now), log: quietLog('router') },
    now: () => world.at,
    isOver: ({ claims: { viewer }, keyHash }) =>
      world.over.has(viewer.kind === 'user' ? viewer.sessionId : (keyHash ?? '')),
  })
  let learnt: Parameters<typeof quick.learn>[1] | undefined
  const server = createServer((request, response) => {
    if (quick.serve(request, response)) return
    const { pathname, search } = new URL(request.url ?? '', 'http://localhost')
    const { method = '', headers, socket } = request
    const asked = { method, path: pathname, search, headers: toHeaders(headers), body: Buffer.from('') }
    if (learnt) quick.learn({ ...asked, remoteAddress: socket.remoteAddress ?? '' }, learnt)
    response.writeHead(599).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stop = () => new Promise((resolve) => server.close(() => resolve()))
  const ask = async (headers: Record<string, string> = {}, url = path) => {
    const { port } = server.address() as AddressInfo
    const response = await fetch(`http://127.0.0.1:${port}${url}`, { headers: { connection: 'close', ...headers } })
    await response.arrayBuffer()
    return response.status
  }
  /** Asks the usual way, from which the short one is learnt; what is bought of the bucket is at hand from then on. */
  const learn = async (context: RouterContext, headers: Record<string, string> = {}, sunset = operationSunset([])) => {
    learnt = { kept: { key: 'page' }, context, artefact, sunset, isPublic: false, headers: {} }
    expect(await ask(headers)).toBe(599)
    await rate.payer(context)(1)
  }
  return { world, ask, learn }
}

describe('the short way', () => {
  it('answers what was answered a moment ago, also with nothing but a head', async () => {
    const { ask, learn } = await start()
    await learn(contextOf(anonymous))

    expect(await ask()).toBe(200)
    expect(await ask({ 'if-none-match': '"e"' })).toBe(304)
  })

  it.each([
    ['another token', { authorization: 'Bearer other' }],
    ['another key', { 'x-api-key': 'other' }],
    ['another market', { 'x-market': 'GB' }],
    ['another language', { 'accept-language': 'de' }],
    ['a page of some origin', { origin: 'https://shop.example' }],
  ])('is not taken for %s', async (_, headers) => {
    const { ask, learn } = await start()
    await learn(contextOf(anonymous))

    expect(await ask(headers)).toBe(599)
  })

  it('is not taken for another address, or when nothing is kept any more', async () => {
    const { world, ask, learn } = await start()
    await learn(contextOf(anonymous))

    expect(await ask({}, `${path}b`)).toBe(599)
    world.kept = undefined
    expect(await ask()).toBe(599)
  })

  it('is believed for a second, and no longer', async () => {
    const { world, ask, learn } = await start()
    await learn(contextOf(anonymous))

    world.at += 999
    expect(await ask()).toBe(200)
    world.at += 1
    expect(await ask()).toBe(599)
  })

  it('is over when the rate is spent', async () => {
    const { ask, learn } = await start(1)
    await learn(contextOf(anonymous))
    const statuses: number[] = []
    for (let count = 0; count < 15; count += 1) statuses.push(await ask())

    expect(statuses[0]).toBe(200)
    expect(statuses.slice(10)).toEqual([599, 599, 599, 599, 599])
  })

  it('is over at once when the session is ended', async () => {
    const { world, ask, learn } = await start()
    const shown = { authorization: 'Bearer a' }
    await learn(contextOf(ada), shown)
    expect(await ask(shown)).toBe(200)

    world.over.add('ses_1')

    expect(await ask(shown)).toBe(599)
  })

  it('is over when the token is', async () => {
    const { ask, learn } = await start()
    const shown = { authorization: 'Bearer a' }
    await learn(contextOf(ada, { expiresAt: new Date(at) }), shown)

    expect(await ask(shown)).toBe(599)
  })

  it("is over at once when a partner's key is revoked", async () => {
    const { world, ask, learn } = await start()
    const shown = { 'x-api-key': 'secret' }
    await learn(contextOf(partner, { keyHash: 'hash of it' }), shown)
    expect(await ask(shown)).toBe(200)

    world.over.add('hash of it')

    expect(await ask(shown)).toBe(599)
  })

  it('is over when something that the operation uses is', async () => {
    const { ask, learn } = await start()
    const reason = 'Use B.b instead; deprecated on 2020-01-01, removed after 2020-12-31'
    const sunset = readSunset('A.a', reason)
    await learn(contextOf(anonymous), {}, operationSunset(sunset ? [sunset] : []))

    expect(await ask()).toBe(599)
  })
})
