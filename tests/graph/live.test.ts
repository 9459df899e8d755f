import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import type { Shopper } from '@shop/stack/journey/shopper'
import type { Shelved } from '@shop/stack/journey/stock-up'
import { z } from 'zod'
import { buyersAt } from '../support/buyers.ts'
import type { Buyers } from '../support/buyers.ts'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'
import { openRawSocket } from './raw-socket.ts'
import { allMine, codeOf, oneOrder, socketTo, versionsOf, watch } from './watching.ts'

let shop: TestShop
let endpoint: string
let admin: Shopper
let mug: Shelved
/** Nobody buys it: what is told of it is what its test does. */
let vase: Shelved
let buyers: Buyers
const open: { dispose: () => unknown }[] = []

beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off', SOCKETS_PER_ADDRESS: '60' })
  endpoint = `${shop.url}/graphql`
  admin = await theAdmin(endpoint)
  const [first, second] = await stockUp(endpoint, [
    { title: 'Enamel mug', stock: 50 },
    { title: 'Vase', stock: 50 },
  ])
  if (!first || !second) throw new Error('the shelf is empty')
  mug = first
  vase = second
  await admin.ask(
    z.object({ productUpdate: z.object({ __typename: z.literal('ProductUpdated') }) }),
    'mutation ($input: ProductUpdateInput!) { productUpdate(input: $input) { __typename } }',
    { input: { id: mug.productId, description: 'It keeps tea warm. '.repeat(100) } },
  )
  buyers = buyersAt(endpoint, mug.variantId)
})
afterEach(async () => {
  for (const each of open.splice(0)) await each.dispose()
  await until(() => shop.watchers() === 0 && shop.listeners() === 0, { what: 'the end of all watching' })
})
afterAll(() => shop.stop())

const clientOf = (headers?: Record<string, string>) => {
  const client = socketTo(endpoint, headers)
  open.push(client)
  return client
}
const rawSocket = async () => {
  const socket = await openRawSocket(endpoint)
  open.push(socket)
  return socket
}
const executionsOf = async (field: string): Promise<number> => {
  const text = await (await fetch(`${shop.url}/metrics`)).text()
  return Number(
    new RegExp(`shop_router_live_executions_total\\{field="${field}",cause="event"\\} (\\d+)`).exec(text)?.[1] ?? 0,
  )
}
const livePage = `subscription ($id: ID!) {
  variantUpdated(variantId: $id) { id price { minorUnits } availability { available isCapped status } }
}`
const seen = z.object({
  data: z.object({
    variantUpdated: z.object({
      price: z.object({ minorUnits: z.coerce.number() }),
      availability: z.object({ available: z.number(), status: z.string() }),
    }),
  }),
})
const lastOf = (got: unknown[]) => seen.parse(got.at(-1)).data.variantUpdated
const setPrice = ({ variantId }: Shelved, minorUnits: number) =>
  admin.ask(
    z.object({ variantPricesSet: z.object({ __typename: z.string() }) }),
    'mutation ($input: VariantPricesSetInput!) { variantPricesSet(input: $input) { __typename } }',
    { input: { variantId, prices: [{ currency: 'EUR', minorUnits }] } },
  )

describe('watching a variant', () => {
  it('tells anybody its price and availability, as they are and as they change', async () => {
    const { got } = watch(clientOf(), { query: livePage, variables: { id: mug.variantId } })
    await until(() => got.length === 1)
    expect(lastOf(got).price.minorUnits).toBe(1_290)
    const { available } = lastOf(got).availability
    await setPrice(mug, 990)
    await until(() => lastOf(got).price.minorUnits === 990)
    await buyers.buys(await buyers.aGuest(), 3)
    await until(() => lastOf(got).availability.available === available - 3)

    expect(new Set(got.map((each) => JSON.stringify(each))).size).toBe(got.length)
  })

  it('costs one execution an event, however many watch, wherever they come from', async () => {
    const nobody = Array.from({ length: 10 }, () => clientOf())
    const somebody = await Promise.all(
      Array.from({ length: 10 }, async () => clientOf((await buyers.aGuest()).headers)),
    )
    const watching = [...nobody, ...somebody].map((client) =>
      watch(client, { query: livePage, variables: { id: vase.variantId } }),
    )
    await until(() => watching.every(({ got }) => got.length === 1))
    const before = await executionsOf('variantUpdated')
    await setPrice(vase, 1_490)
    await until(() => watching.every(({ got }) => lastOf(got).price.minorUnits === 1_490))

    expect((await executionsOf('variantUpdated')) - before).toBe(1)
  })

  it('is refused for what is not there', async () => {
    const watching = watch(clientOf(), { query: livePage, variables: { id: 'var_01jd00000000000000000000aa' } })

    expect(await codeOf(watching)).toBe('NOT_FOUND')
    await until(() => watching.isOver())
  })
})

describe('one buyer on many sockets', () => {
  it('costs one execution an event', async () => {
    const guest = await buyers.aGuest()
    const id = await buyers.buys(guest)
    const watching = Array.from({ length: 15 }, () =>
      watch(clientOf(guest.headers), { query: oneOrder, variables: { id, after: 0 } }),
    )
    await until(() => watching.every((each) => versionsOf(each).at(-1) === 6))
    const before = await executionsOf('orderUpdated')
    const late = watch(clientOf(guest.headers), { query: oneOrder, variables: { id, after: 6 } })
    await until(() => shop.watchers() === 16)

    for (const each of watching) expect(versionsOf(each)).toEqual([1, 2, 3, 4, 5, 6])
    expect(late.got).toEqual([])
    expect((await executionsOf('orderUpdated')) - before).toBeLessThanOrEqual(1)
  })

  it('has twenty, and is told so at the next', async () => {
    const guest = await buyers.aGuest()
    for (let each = 0; each < 20; each += 1) await (await rawSocket()).greet(guest.headers)
    const surplus = await rawSocket()
    surplus.send({ type: 'connection_init', payload: guest.headers })

    expect(await surplus.closed).toBe(4429)
    const other = await rawSocket()
    await other.greet((await buyers.aGuest()).headers)
    expect(other.heard).toMatchObject([{ type: 'connection_ack' }])
  })
})

describe('the door for sockets', () => {
  it('lets in so many from one address, and others when they have left', async () => {
    const crowd = await Promise.all(Array.from({ length: 60 }, rawSocket))
    await expect(rawSocket()).rejects.toThrow('429')
    crowd[0]?.dispose()

    await until(() => rawSocket().catch(() => null))
  })

  it('keeps nothing of those who came and went', async () => {
    const guest = await buyers.aGuest()
    for (let round = 0; round < 10; round += 1) {
      const sockets = await Promise.all(Array.from({ length: 20 }, () => openRawSocket(endpoint)))
      await Promise.all(sockets.map(({ greet }) => greet(guest.headers)))
      for (const { send } of sockets) {
        send({ id: '1', type: 'subscribe', payload: { query: allMine } })
        send({ id: '2', type: 'subscribe', payload: { query: livePage, variables: { id: mug.variantId } } })
      }
      await until(() => shop.watchers() === 40)
      for (const { dispose } of sockets) dispose()
      await until(() => shop.watchers() === 0)
    }

    expect(shop.listeners()).toBe(0)
  })
})

describe('who does not read', () => {
  it('is let go when a megabyte waits for him, and nobody else is', async () => {
    const everything = `subscription ($id: ID!) { variantUpdated(variantId: $id) { id price { minorUnits } product { ${Array.from(
      { length: 60 },
      (_, at) => `d${at}: description`,
    ).join(' ')} } } }`
    const reader = watch(clientOf(), { query: livePage, variables: { id: mug.variantId } })
    const lazy = await rawSocket()
    await lazy.greet({})
    for (let id = 0; id < 10; id += 1)
      lazy.send({ id: String(id), type: 'subscribe', payload: { query: everything, variables: { id: mug.variantId } } })
    await until(() => lazy.heard.filter(({ type }) => type === 'next').length === 10)
    lazy.pause()
    let price = 2_000
    await until(
      async () => {
        await setPrice(mug, (price += 1))
        return shop.watchers() === 1
      },
      { what: 'the end of the one who does not read', timeoutMs: 50_000 },
    )

    await until(() => lastOf(reader.got).price.minorUnits === price)
  })

  it('is forgotten as soon as a stream breaks off', async () => {
    const body = JSON.stringify({ query: livePage, variables: { id: mug.variantId } })
    const { hostname, port } = new URL(endpoint)
    const socket = connect(Number(port), hostname)
    open.push({ dispose: () => socket.destroy() })
    const head = ['POST /graphql/stream HTTP/1.1', 'host: shop', 'content-type: application/json']
    socket.write([...head, `content-length: ${body.length}`, '', body].join('\r\n'))
    await until(() => shop.watchers() === 1)
    socket.destroy()

    await until(() => shop.watchers() === 0)
  })
})
