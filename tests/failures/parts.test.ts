import { connect } from 'node:net'
import { once } from 'node:events'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { until } from '@shop/kit/testing/until'
import { subgraphNames } from '@shop/schema/subgraphs'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { accepted, shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import { startBreakableShop } from '../support/breakable-shop.ts'
import type { BreakableShop } from '../support/breakable-shop.ts'
import { buyersAt } from '../support/buyers.ts'
import type { Buyers } from '../support/buyers.ts'
import { stockUp } from '../support/catalog.ts'
import { differences } from './differences.ts'

/** All that a page can show at once: a product, what is around it, the cart, and an order. */
const everything = `query ($slug: String!, $orderId: ID!) {
  product(slug: $slug) {
    title
    variants(first: 1) { nodes { price { amount } availability { status } } }
    related(first: 1) { product { title } }
  }
  products(first: 1) { nodes { title } }
  categories { name }
  trending(first: 1) { product { title } }
  shippingRates(input: { country: "DE", weightGrams: 500, valueMinorUnits: "2500", currency: "EUR" }) { name }
  context { currency }
  me { name orders(first: 1) { nodes { id } } }
  cart {
    itemCount
    lines { title availability unitPrice { amount } variant { images { url } } }
    suggestions(first: 1) { product { title } }
    problems { code }
  }
  orders(first: 1) { nodes { id } }
  order(id: $orderId) {
    status
    lines { title variant { product { title } } }
    payments { status }
    shipments { status }
  }
}`

type Without = { shows: Record<string, unknown>; quote: string; submit: string }

/** What differs while a part is away; everything else goes on as if nothing were. */
const without: Record<SubgraphName, Without> = {
  users: { shows: { me: null, context: null }, quote: 'AddressUnavailable', submit: 'accepted' },
  products: {
    shows: {
      product: null,
      products: null,
      categories: null,
      trending: null,
      'cart.lines.0.variant': null,
      'cart.problems.0': { code: 'PRICE_UNVERIFIED' },
      'cart.suggestions': null,
      'order.lines.0.variant': null,
    },
    quote: 'PriceUnavailable',
    submit: 'accepted',
  },
  inventory: {
    shows: {
      'product.variants.nodes.0.availability': null,
      'cart.lines.0.availability': 'UNKNOWN',
      'cart.problems.0': { code: 'STOCK_UNVERIFIED' },
    },
    quote: 'StockUnverified',
    submit: 'accepted',
  },
  shipping: {
    shows: { shippingRates: null, 'order.shipments': null },
    quote: 'ShippingUnavailable',
    submit: 'accepted',
  },
  cart: { shows: { cart: null }, quote: 'SERVICE_UNAVAILABLE', submit: 'CheckoutUnavailable' },
  payments: { shows: { 'order.payments': null }, quote: 'quoted', submit: 'accepted' },
  orders: { shows: { 'me.orders': null, orders: null, order: null }, quote: 'quoted', submit: 'SERVICE_UNAVAILABLE' },
  // What was trending stands in for it, also what lies in the cart already.
  recommendations: {
    shows: { 'cart.suggestions.0.product.title': 'Enamel mug' },
    quote: 'quoted',
    submit: 'accepted',
  },
}

let shop: BreakableShop
let endpoint: string
let buyers: Buyers
let ada: Shopper
let orderId: string

beforeAll(async () => {
  // What is kept would hide for a while that a part is away.
  shop = await startBreakableShop({ ENTITY_CACHE_BYTES: '0', TRENDING_HEARD_EVERY_MS: '200' })
  endpoint = `${shop.url}/graphql`
  const [mug] = await stockUp(endpoint, [
    { title: 'Enamel mug', stock: 500 },
    { title: 'Stoneware mug', stock: 500 },
  ])
  buyers = buyersAt(endpoint, mug?.variantId ?? '')
  ada = shopper(endpoint)
  await ada.register({ email: 'ada@example.com', password: 'a long password for ada' })
  orderId = await buyers.buys(ada)
  await buyers.reaches(ada, orderId, 'DELIVERED')
  accepted(await ada.puts(mug?.variantId ?? '', 2))
  await until(async () => (await ada.order(orderId))?.payments?.[0]?.status === 'CAPTURED')
  // What is in the cart is not suggested any more once recommendations has heard of it.
  await until(async () => (await suggested()) === 'Stoneware mug', { what: 'the other mug as a suggestion' })
  await until(async () => (await trending()) === 'Enamel mug', { what: 'what was bought as what is trending' })
})
afterEach(async () => {
  for (const name of subgraphNames) if (!shop.parts.has(name)) await shop.startPart(name)
})
afterAll(() => shop.stop())

const look = () => ada.raw(everything, { slug: 'enamel-mug', orderId })

const suggestions = z.object({
  cart: z.object({ suggestions: z.array(z.object({ product: z.object({ title: z.string() }) })) }).nullable(),
})
const best = z.object({ trending: z.array(z.object({ product: z.object({ title: z.string() }) })) })
const trending = async () => best.parse((await look()).data).trending[0]?.product.title
const suggested = async () => suggestions.parse((await look()).data).cart?.suggestions[0]?.product.title

/** Once everything can be seen: a router that met a wall waits two seconds before it tries again. */
const lookAtAll = () =>
  until(async () => {
    const seen = await look()
    return !seen.errors && !seen.extensions?.degraded && seen
  })

/** The name of what was answered: the success, the refusal, or the code of a fault. */
const nameOf = async (answering: Promise<object>, success: string): Promise<string> => {
  try {
    const answer = await answering
    return '__typename' in answer ? String(answer.__typename) : success
  } catch (error) {
    return String(error).match(/[A-Z]+_[A-Z_]+/)?.[0] ?? String(error)
  }
}

describe('while a part is away', () => {
  it.each(subgraphNames)(
    'only what %s owns is missing, nothing breaks, and all is there again with it',
    async (name) => {
      const whole = await lookAtAll()
      const buyer = await buyers.aGuest()
      const quoteId = await buyers.quotes(buyer)

      await shop.stopPart(name)
      const partial = await look()
      const shows = differences(whole.data, partial.data)
      const quote = await nameOf(ada.quote(), 'quoted')
      const submit = await nameOf(buyer.submit(quoteId, 'pm_card_visa', 'the same key'), 'accepted')
      expect({ shows, quote, submit }).toEqual(without[name])
      expect(partial.status).toBe(200)
      const codes = partial.errors?.map(({ extensions }) => extensions?.code)
      const told = name === 'recommendations' ? partial.extensions?.degraded : codes
      expect(new Set(told)).toEqual(new Set([name === 'recommendations' ? name : 'SERVICE_UNAVAILABLE']))

      await shop.startPart(name)
      expect(differences(whole.data, (await lookAtAll()).data)).toEqual({})
      const { order } = await until(async () => {
        const answer = await buyer.submit(quoteId, 'pm_card_visa', 'the same key').catch(() => null)
        return answer && 'order' in answer && answer
      })
      await buyers.reaches(buyer, order.id, 'DELIVERED')
    },
  )
})

describe('an emptied Redis', () => {
  it('changes nothing for whoever is in the middle of a purchase', async () => {
    const empty = async () => {
      const { hostname, port } = new URL(inject('redisUrl'))
      const socket = connect(Number(port), hostname)
      socket.write('FLUSHALL\r\n')
      const [answer] = await once(socket, 'data')
      socket.destroy()
      expect(String(answer)).toBe('+OK\r\n')
    }
    const before = await lookAtAll()
    const buyer = await buyers.aGuest()
    await empty()
    const quoteId = await buyers.quotes(buyer)
    await empty()
    const { order } = accepted(await buyer.submit(quoteId))
    await empty()
    await buyers.reaches(buyer, order.id, 'DELIVERED')

    expect(differences(before.data, (await look()).data)).toEqual({})
  })
})
