import { createClient as createStreamClient } from 'graphql-sse'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { shopper } from '@shop/stack/journey/shopper'
import { buyersAt } from '../support/buyers.ts'
import type { Buyers } from '../support/buyers.ts'
import { stockUp } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'
import { door } from '../support/door.ts'
import { openRawSocket } from './raw-socket.ts'
import { changed, endsIn, shopSigner } from './tokens.ts'
import { allMine, kindsOf, oneOrder, socketTo, versionsOf, watch } from './watching.ts'

let shop: TestShop
let endpoint: string
let buyers: Buyers
const open: { dispose: () => unknown }[] = []

beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off', ALLOWED_ORIGINS: 'https://shop.example' })
  endpoint = `${shop.url}/graphql`
  const [mug] = await stockUp(endpoint, [{ title: 'Enamel mug', stock: 500 }])
  buyers = buyersAt(endpoint, mug?.variantId ?? '')
})
afterEach(async () => {
  for (const client of open.splice(0)) await client.dispose()
  await until(() => shop.watchers() === 0, { what: 'the end of all watching' })
})
afterAll(() => shop.stop())

const rawSocket = async (headers: Record<string, string> = {}) => {
  const socket = await openRawSocket(endpoint, headers)
  open.push(socket)
  return socket
}
const subscribing = (id: string) => ({ id, type: 'subscribe', payload: { query: allMine } })

/** Ada's token, made to end in so many seconds. */
const endingToken = async (seconds: number) => {
  const ada = shopper(endpoint)
  await ada.register({ email: `ada${seconds}.${Date.now()}@example.com`, password: 'a long password for ada' })
  const token = ada.headers['authorization']?.replace('Bearer ', '') ?? ''
  return { authorization: `Bearer ${changed(token, { claims: endsIn(seconds) }, await shopSigner(shop))}` }
}

describe('a socket', () => {
  it.each([
    ['a wrong token', { authorization: 'Bearer hello' }],
    ['a wrong API key', { 'x-api-key': 'hello' }],
    ['an empty token', { authorization: '' }],
  ])('closes on %s', async (_, payload) => {
    const socket = await rawSocket()
    socket.send({ type: 'connection_init', payload })

    expect(await socket.closed).toBe(4403)
  })

  it('closes on more than 64 kB', async () => {
    const socket = await rawSocket()
    socket.send({ type: 'connection_init', payload: { padding: 'x'.repeat(65 * 1024) } })

    expect(await socket.closed).toBe(1009)
  })

  it('carries ten subscriptions and no more', async () => {
    const { headers } = await buyers.aGuest()
    const socket = await rawSocket()
    await socket.greet(headers)
    for (let id = 1; id <= 10; id += 1) socket.send(subscribing(String(id)))
    await until(() => shop.watchers() === 10)
    socket.send(subscribing('11'))

    expect(await socket.closed).toBe(4429)
    await until(() => shop.watchers() === 0)
  })

  it('takes its identity from the greeting, not from headers that a page could not set or a proxy could keep', async () => {
    const { headers } = await buyers.aGuest()
    const socket = await rawSocket({ authorization: headers['authorization'] ?? '' })
    await socket.greet({})
    socket.send(subscribing('1'))
    await until(() => socket.heard.some(({ type }) => type === 'error'))

    expect(JSON.stringify(socket.heard)).toContain('UNAUTHENTICATED')
  })

  it('opens for pages of our own origin only', async () => {
    await expect(rawSocket({ origin: 'https://elsewhere.example' })).rejects.toThrow('403')
    await expect(rawSocket({ origin: 'https://shop.example' })).resolves.toBeDefined()
  })

  it('closes when the token is over', async () => {
    const socket = await rawSocket()
    await socket.greet(await endingToken(2))
    socket.send(subscribing('1'))
    await until(() => shop.watchers() === 1)

    expect(await socket.closed).toBe(4403)
    await until(() => shop.watchers() === 0)
  })
})

describe('a stream of events', () => {
  const streamAs = (headers: Record<string, string>) => {
    const client = createStreamClient({ url: `${endpoint}/stream`, headers, retryAttempts: 0 })
    open.push(client)
    return client
  }

  it('tells the same as a socket', async () => {
    const guest = await buyers.aGuest()
    const request = { query: oneOrder, variables: { id: await buyers.buys(guest), after: 0 } }
    const [stream, socket] = [streamAs(guest.headers), socketTo(endpoint, guest.headers)]
    open.push(socket)
    const watching = [stream, socket].map((client) => watch(client, request))
    await until(() => watching.every((each) => kindsOf(each).includes('DELIVERED')))

    expect(watching.map(versionsOf)).toEqual([
      [1, 2, 3, 4, 5, 6],
      [1, 2, 3, 4, 5, 6],
    ])
  })

  it('is refused with the status and code of HTTP', async () => {
    const { headers } = await buyers.aGuest()
    const refused = async (query: string, as: Record<string, string>) => {
      const { status, code, text } = await door(shop.url).send('/graphql/stream', {
        method: 'POST',
        headers: { ...as, 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query }),
      })
      expect(text).not.toContain('Did you mean')
      return [status, code]
    }

    expect(await refused('{ me { id } }', headers)).toEqual([400, 'SUBSCRIPTIONS_ONLY'])
    expect(await refused('subscription { myOrdersUpdated { versoin } }', headers)).toEqual([400, 'VALIDATION_FAILED'])
    expect(await refused('subscription {', headers)).toEqual([400, 'PARSE_FAILED'])
    expect(await refused(allMine, {})).toEqual([401, 'UNAUTHENTICATED'])
    expect(await refused(allMine, { authorization: 'Bearer hello' })).toEqual([401, 'UNAUTHENTICATED'])
  })

  it('takes 64 kB, announced', async () => {
    const send = (init: RequestInit) =>
      fetch(`${endpoint}/stream`, { method: 'POST', headers: { 'content-type': 'application/json' }, ...init })
    const large = await send({
      body: JSON.stringify({ query: allMine, variables: { padding: 'x'.repeat(65 * 1024) } }),
    })
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode(JSON.stringify({ query: allMine })))
        controller.close()
      },
    })
    const unannounced = { body, duplex: 'half' }
    const unknown = await send(unannounced)

    expect([large.status, unknown.status]).toEqual([413, 413])
    expect(await large.json()).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] })
  })

  it('ends when the token is over', async () => {
    const watching = watch(streamAs(await endingToken(2)), { query: allMine })
    await until(() => shop.watchers() === 1)
    await until(() => shop.watchers() === 0)

    await until(() => watching.failed() !== undefined || watching.isOver())
  })
})
