import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { streamOf } from '@shop/kit/bus'
import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { subgraphNames } from '@shop/schema/subgraphs'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { checkBooks } from '@shop/stack/journey/books'
import { shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import { throwAwayFolder } from '@shop/stack/runtime-folder'
import { startNats } from '@shop/stack/servers/nats'
import type { RunningServer } from '@shop/stack/servers/running-server'
import { startBreakableShop } from '../support/breakable-shop.ts'
import type { BreakableShop } from '../support/breakable-shop.ts'
import { buyersAt } from '../support/buyers.ts'
import type { Buyers } from '../support/buyers.ts'
import { door } from '../support/door.ts'
import { stockUp, theAdmin } from '../support/catalog.ts'
import type { Shelved } from '@shop/stack/journey/stock-up'

const folder = throwAwayFolder()
let nats: RunningServer
let shop: BreakableShop
let endpoint: string
let mug: Shelved
let buyers: Buyers

const startBroker = async (port: number) => {
  nats = await startNats({ env: {}, folder, port, durable: false, onProgress: () => {} })
  return nats.url
}
beforeAll(async () => {
  shop = await startBreakableShop({}, await startBroker(0))
  endpoint = `${shop.url}/graphql`
  const [shelved] = await stockUp(endpoint, [{ title: 'Enamel mug', stock: 500 }])
  if (!shelved) throw new Error('the shelf is empty')
  mug = shelved
  buyers = buyersAt(endpoint, mug.variantId)
})
afterAll(async () => {
  await shop.stop()
  await nats.stop()
  rmSync(folder.all, { recursive: true, force: true })
})

const partOf = (name: SubgraphName) => {
  const part = shop.parts.get(name)
  if (!part) throw new Error(`${name} is away`)
  return part
}
const rowsOf = async <Row extends z.ZodType>(part: SubgraphName, row: Row, statement: string) =>
  z.array(row).parse([...(await partOf(part).db.execute(statement))])

const toldRow = z.object({
  id: z.string(),
  type: z.string(),
  envelope: z.looseObject({ aggregateversion: z.number().optional(), data: z.unknown() }),
})
const told = (part: SubgraphName) => rowsOf(part, toldRow, 'select id, type, envelope from outbox order by seq')
const publish = (type: string, aggregateId: string, payload: string) =>
  partOf('orders').bus.js.publish(`${shop.ground.namespace}.${type}.${aggregateId}`, payload)

/** Every part has answered everything that it was given. */
const silence = () =>
  until(
    async () => {
      const { jsm, namespace } = partOf('orders').bus
      const consumers = await jsm.consumers.list(streamOf(namespace)).next()
      return consumers.every(({ num_pending: waiting, num_ack_pending: open }) => waiting + open === 0)
    },
    { what: 'silence', timeoutMs: 60_000 },
  )

/** Accounts on which something of an order is booked. */
const booked = async (admin: Shopper, id: string) =>
  (await admin.ledgers(id)).ledgerEntries.nodes.map(({ account }) => account)

describe('what is told of an order', () => {
  it('is in the outbox, one event for each of its updates', async () => {
    const { guest, id } = await buyers.anOldOrder()
    const following = guest.follow(id)
    const { version } = await following.until(({ status }) => status === 'DELIVERED')
    await following.close()
    const versions = (await told('orders'))
      .filter(({ envelope }) => envelope['subject'] === id)
      .map(({ envelope }) => envelope.aggregateversion)

    expect(versions).toEqual(Array.from({ length: version }, (_, index) => index + 1))
  })

  it.each([
    ['twice', () => ({})],
    ['twice, backwards, as if it were new', () => ({ id: newId('evt') })],
  ])('and of all that follows from it changes nothing when it is told %s', async (what, change) => {
    const { guest, id } = await buyers.anOldOrder()
    const admin = await theAdmin(endpoint)
    await until(async () => (await guest.order(id))?.payments?.[0]?.status === 'CAPTURED')
    await until(async () => (await booked(admin, id)).includes('provider.fees'), { what: 'the fee in the books' })
    await silence()
    const stateOf = async () => ({
      order: await guest.order(id),
      books: await admin.ledgers(id),
      movements: (await admin.movements(mug.variantId)).filter(({ orderId }) => orderId === id),
    })
    const before = await stateOf()

    const all = (await Promise.all(subgraphNames.filter((name) => name !== 'recommendations').map(told))).flat()
    const about = all.filter(({ envelope }) => JSON.stringify(envelope).includes(id))
    for (const { type, envelope } of what.includes('backwards') ? about.toReversed() : about)
      for (let time = 0; time < 2; time += 1)
        await publish(type, String(envelope['subject']), JSON.stringify({ ...envelope, ...change() }))
    await silence()

    expect(about.length).toBeGreaterThan(10)
    expect(await stateOf()).toEqual(before)
    if (before.order) await checkBooks(admin, before.order)
  })
})

describe('a message that cannot be handled', () => {
  const letterRow = z.object({ subject: z.string(), reason: z.string(), deliveries: z.number() })
  const letters = () =>
    rowsOf(
      'products',
      letterRow,
      'select subject, reason, deliveries from dead_letters where replayed_at is null order by subject',
    )
  const popularity = async () => {
    const answer = z.object({ product: z.object({ popularity: z.number() }) })
    // Staff are told the figure of now, buyers one that may be half a minute old.
    const admin = await theAdmin(endpoint)
    const query = 'query ($id: ID!) { product(id: $id) { popularity } }'
    return (await admin.ask(answer, query, { id: mug.productId })).product.popularity
  }

  it('is laid aside with the reason while the others flow, and takes effect once it is mended', async () => {
    const good = {
      specversion: '1.0',
      id: newId('evt'),
      source: 'shop/orders',
      type: 'orders.delivered',
      subject: 'ord_b',
      time: '2026-01-01T00:00:00.000Z',
      dataversion: 1,
      data: {
        orderId: 'ord_b',
        buyerId: 'gst_b',
        lines: [{ variantId: mug.variantId, productId: mug.productId, quantity: 3 }],
      },
    }
    await publish('orders.delivered', 'ord_a', 'no JSON')
    await publish('orders.delivered', 'ord_b', JSON.stringify({ ...good, data: { ...good.data, lines: 'none' } }))
    await buyers.anOldOrder()
    await until(async () => (await letters()).length === 2, { timeoutMs: 40_000, what: 'two dead letters' })

    expect(await letters()).toMatchObject([
      {
        subject: `${shop.ground.namespace}.orders.delivered.ord_a`,
        reason: expect.stringContaining('JSON'),
        deliveries: 8,
      },
      {
        subject: `${shop.ground.namespace}.orders.delivered.ord_b`,
        reason: expect.stringContaining('lines'),
        deliveries: 8,
      },
    ])
    // The router heard both too; only by the broker can it tell that a key is wrong.
    expect((await door(shop.url).ask('{ __typename }', {}, { 'x-api-key': 'wrong' })).status).toBe(401)
    expect(await partOf('products').replayDeadLetters()).toBe(0)

    await silence()
    const before = await popularity()
    await partOf('products').db.execute(
      `update dead_letters set payload = '${JSON.stringify(good)}' where subject like '%ord_b'`,
    )
    expect(await partOf('products').replayDeadLetters()).toBe(1)
    expect(await partOf('products').replayDeadLetters()).toBe(0)
    expect(await popularity()).toBe(before + 3)
    expect(await letters()).toHaveLength(1)
  })
})

describe('a broker that is away', () => {
  it('gets what was committed meanwhile when it is back, and the shop goes on', async () => {
    const port = Number(new URL(nats.url).port)
    await nats.stop()
    const login = { email: `ada.${Date.now()}@example.com`, password: 'a long password for ada' }
    await shopper(endpoint).register(login)
    const unsent = z.object({ id: z.string(), stream_seq: z.coerce.number().nullable() })
    const waiting = await rowsOf('users', unsent, 'select id, stream_seq from outbox where sent_at is null')
    expect(waiting).toHaveLength(1)

    await startBroker(port)
    const [sent] = await until(
      async () => {
        const rows = await rowsOf(
          'users',
          unsent,
          `select id, stream_seq from outbox where id = '${waiting[0]?.id}' and sent_at is not null`,
        )
        return rows.length > 0 && rows
      },
      { timeoutMs: 60_000, what: 'the event at the broker' },
    )
    const { jsm, namespace } = partOf('users').bus
    const kept = await jsm.streams.getMessage(streamOf(namespace), { seq: sent?.stream_seq ?? 0 })
    expect(kept.json()).toMatchObject({ id: waiting[0]?.id, source: 'shop/users' })

    const buyer = await buyers.aGuest()
    const quoteId = await until(() => buyers.quotes(buyer).catch(() => false as const), { timeoutMs: 30_000 })
    const answer = await until(() => buyer.submit(quoteId, 'pm_card_visa', 'the same key').catch(() => false as const))
    if (!('order' in answer)) throw new Error(answer.message)
    await until(async () => (await buyer.order(answer.order.id))?.status === 'DELIVERED', { timeoutMs: 60_000 })
  })
})
