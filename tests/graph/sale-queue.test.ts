import { randomUUID } from 'node:crypto'
import type { Client } from 'graphql-ws'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { until } from '@shop/kit/testing/until'
import type { Shopper } from '@shop/stack/journey/shopper'
import { buyersAt } from '../support/buyers.ts'
import type { Buyers } from '../support/buyers.ts'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'
import { codeOf, socketTo, watch } from './watching.ts'
import type { Watching } from './watching.ts'

let shop: TestShop
let admin: Shopper
let buyers: Buyers
let variantId: string
let saleId: string
const open: Client[] = []

const started = z.object({ flashSaleStart: z.object({ sale: z.object({ id: z.string() }) }) })
const joined = z.object({
  saleQueueJoin: z.object({ ticket: z.object({ id: z.string(), number: z.number(), status: z.string() }) }),
})
const anything = z.unknown()

const startSale =
  'mutation ($input: FlashSaleStartInput!) { flashSaleStart(input: $input) { ... on FlashSaleStarted { sale { id } } } }'
const join =
  'mutation ($input: SaleQueueJoinInput!) { saleQueueJoin(input: $input) { ... on SaleQueueJoined { ticket { id number status } } } }'
const place = `subscription ($ticketId: ID!) { saleQueueUpdated(ticketId: $ticketId) { ...Place } }
  fragment Place on SaleQueueUpdate { version status at: position isSoldOut }`

beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off' })
  const endpoint = `${shop.url}/graphql`
  const [shelved] = await stockUp(endpoint, [{ title: 'Gold mug', stock: 2 }])
  variantId = shelved?.variantId ?? ''
  admin = await theAdmin(endpoint)
  buyers = buyersAt(endpoint, variantId)
  const rules = { unitsPerBuyer: 1, admittedMax: 5, admissionSeconds: 600, waitingMax: 100 }
  const input = { variantId, ...rules, idempotencyKey: randomUUID() }
  saleId = (await admin.ask(started, startSale, { input })).flashSaleStart.sale.id
})
afterEach(async () => {
  for (const client of open.splice(0)) await client.dispose()
  await until(() => shop.watchers() === 0, { what: 'the end of all watching' })
})
afterAll(() => shop.stop())

const joinAs = async (who: Shopper) => (await who.ask(joined, join, { input: { variantId } })).saleQueueJoin.ticket
const watchAs = (who: Shopper, ticketId: string): Watching => {
  const client = socketTo(`${shop.url}/graphql`, who.headers)
  open.push(client)
  return watch(client, { query: place, variables: { ticketId } })
}
const update = z.object({
  data: z.object({
    saleQueueUpdated: z.object({
      version: z.number(),
      status: z.string(),
      at: z.number().nullable(),
      isSoldOut: z.boolean(),
    }),
  }),
})
const latest = ({ got }: Watching) => {
  const last = got.at(-1)
  return last ? update.parse(last).data.saleQueueUpdated : null
}

describe('the queue of a flash sale', () => {
  it('lets in who came first, shows the others their place, and moves them up live until the sale is over', async () => {
    const people = await Promise.all(Array.from({ length: 5 }, () => buyers.aGuest()))
    const tickets: Awaited<ReturnType<typeof joinAs>>[] = []
    for (const who of people) tickets.push(await joinAs(who))
    const watching = people.map((who, index) => watchAs(who, tickets[index]?.id ?? ''))
    await until(() => watching.every(({ got }) => got.length > 0))
    expect(watching.map((each) => latest(each)?.status)).toEqual([
      'ADMITTED',
      'ADMITTED',
      'WAITING',
      'WAITING',
      'WAITING',
    ])
    expect(watching.map((each) => latest(each)?.at)).toEqual([null, null, 1, 2, 3])

    const [first] = people
    if (!first) throw new Error('nobody came')
    await buyers.buys(first)
    await admin.ask(anything, 'mutation ($input: StockReceiveInput!) { stockReceive(input: $input) { __typename } }', {
      input: {
        lines: [{ variantId, warehouseId: 'whs_north', quantity: 1 }],
        reason: 'one more',
        idempotencyKey: randomUUID(),
      },
    })

    const [, , third, , last] = watching
    await until(() => third && latest(third)?.status === 'ADMITTED', { what: 'the third in line' })
    await until(() => last && latest(last)?.at === 2, { what: 'the last one moving up' })

    await admin.ask(anything, 'mutation ($input: FlashSaleEndInput!) { flashSaleEnd(input: $input) { __typename } }', {
      input: { saleId },
    })
    await until(() => watching.every((each) => each.isOver()), { what: 'the end of the sale' })
    expect(watching.map((each) => latest(each)?.status)).toEqual(Array(5).fill('OVER'))
    const versions = watching.map(({ got }) => got.map((each) => update.parse(each).data.saleQueueUpdated.version))
    for (const seen of versions) expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => a - b))
  })

  it("does not show somebody else's place", async () => {
    const [ada, ben] = await Promise.all([buyers.aGuest(), buyers.aGuest()])
    const rules = { unitsPerBuyer: 1, admittedMax: 5, admissionSeconds: 600, waitingMax: 100 }
    await admin.ask(started, startSale, { input: { variantId, ...rules, idempotencyKey: randomUUID() } })
    const ticket = await joinAs(ada)

    expect(await codeOf(watchAs(ben, ticket.id))).toBe('NOT_FOUND')
    expect(await codeOf(watchAs(ben, 'tkt_01jd00000000000000000000aa'))).toBe('NOT_FOUND')
  })
})
