import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newId } from '@shop/kit/id'
import { metrics } from '@shop/kit/telemetry/metrics'
import { subgraphNames } from '@shop/schema/subgraphs'
import { accepted, shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import { buyersAt } from '../support/buyers.ts'
import { stockUp, theAdmin } from '../support/catalog.ts'
import type { Shelved } from '@shop/stack/journey/stock-up'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

const few = 2
const many = 40

let shop: TestShop
let endpoint: string
let mugs: Shelved[]

beforeAll(async () => {
  // Parcels stay where they are, so that nothing but the operations moves; and parts are asked for everything.
  shop = await startTestShop({ EXPLORER: 'off', COURIER_STEP_MS: '600000', ENTITY_CACHE_BYTES: '0' })
  endpoint = `${shop.url}/graphql`
  // More of them than lie in any cart, so that there is something left to suggest.
  mugs = await stockUp(
    endpoint,
    Array.from({ length: many + 10 }, (_, index) => ({
      title: `Mug number ${index}`,
      stock: 100,
      category: [index < few ? 'Tea' : 'Coffee'],
    })),
  )
  for (const count of [few, many]) await importTeapot(count)
})
afterAll(() => shop.stop())

/** One product with so many variants. */
const importTeapot = async (count: number) => {
  const admin = await theAdmin(endpoint)
  const row = {
    title: `Teapot in ${count} colours`,
    description: 'For the table.',
    slug: `teapot-${count}`,
    category: ['Teapots'],
    brand: 'Havn',
    status: 'ACTIVE',
    variants: Array.from({ length: count }, (_, index) => ({
      sku: `POT-${count}-${index}`,
      options: [{ name: 'Colour', value: `Colour ${index}` }],
      weightGrams: 900,
      prices: [{ currency: 'EUR', minorUnits: 4_900 }],
    })),
  }
  const answer = z.object({
    catalogImportRows: z.object({ outcomes: z.array(z.object({ outcome: z.literal('CREATED') })).length(1) }),
  })
  await admin.ask(
    answer,
    'mutation ($input: CatalogImportRowsInput!) { catalogImportRows(input: $input) { ... on CatalogRowsImported { outcomes { outcome } } } }',
    { input: { importKey: newId('imp'), fromLine: 1, rows: [row] } },
  )
}

const documentOf = (name: string) =>
  readFile(new URL(`../../schema/operations/web/${name}.graphql`, import.meta.url), 'utf8')

type PartCost = { statements: number; requests: number }
type Cost = Record<string, PartCost>
const countsNow = async (): Promise<Cost> => {
  const statements = (await metrics.statements.get()).values
  const requests = (await metrics.requests.get()).values.filter(({ metricName }) => metricName?.endsWith('_count'))
  const asks = (await metrics.asks.get()).values.filter(({ metricName }) => metricName?.endsWith('_count'))
  const sumOf = (values: { labels: { part?: string | number }; value: number }[], part: string) =>
    values.filter(({ labels }) => labels.part === part).reduce((total, { value }) => total + value, 0)
  const costs = subgraphNames.map((part): [string, PartCost] => [
    part,
    { statements: sumOf(statements, part), requests: sumOf(requests, part) },
  ])
  // Of all parts only the cart asks while it answers; the others ask in their own time.
  return Object.fromEntries([...costs, ['questions of the cart', { statements: 0, requests: sumOf(asks, 'cart') }]])
}
const minus = (after: Cost, before: Cost): Cost =>
  Object.fromEntries(
    Object.entries(after).map(([part, { statements, requests }]) => [
      part,
      {
        statements: statements - (before[part]?.statements ?? 0),
        requests: requests - (before[part]?.requests ?? 0),
      },
    ]),
  )

const least = (costs: Cost[]): Cost =>
  Object.fromEntries(
    Object.keys(costs[0] ?? {}).map((part) => [
      part,
      {
        statements: Math.min(...costs.map((cost) => cost[part]?.statements ?? 0)),
        requests: Math.min(...costs.map((cost) => cost[part]?.requests ?? 0)),
      },
    ]),
  )

/**
 * What an operation costs each part, once what may be kept is kept: the least of three runs, because two loads that
 * could share a statement miss each other when the machine is busy.
 */
const costOf = async (who: Shopper, query: string, variables: Record<string, unknown> = {}) => {
  let { data, errors } = await who.raw(query, variables)
  const costs: Cost[] = []
  for (let run = 0; run < 3; run += 1) {
    const before = await countsNow()
    ;({ data, errors } = await who.raw(query, variables))
    costs.push(minus(await countsNow(), before))
  }
  const cost = least(costs)
  expect(errors).toBeUndefined()
  expect(Object.values(cost).some(({ statements }) => statements > 0)).toBe(true)
  return { cost, data }
}
const asked = (cost: Cost) => Object.keys(cost).filter((part) => (cost[part]?.requests ?? 0) > 0)

const aGuest = () => buyersAt(endpoint, '').aGuest()

describe('the product page of somebody signed in', () => {
  it('is one operation that five parts or more answer', async () => {
    const ada = shopper(endpoint)
    await ada.register({ email: 'ada@example.com', password: 'a long password for tests' })
    const before = await countsNow()
    await ada.productPage(`teapot-${few}`)

    const parts = asked(minus(await countsNow(), before)).filter((part) => part !== 'questions of the cart')
    expect(parts.length).toBeGreaterThanOrEqual(5)
  })
})

describe('the same number of statements and requests answer two things and forty', () => {
  it('on the product page', async () => {
    const [guest, query] = [await aGuest(), await documentOf('ProductPage')]
    const page = z.object({ product: z.object({ variants: z.object({ nodes: z.array(z.unknown()) }) }) })
    const small = await costOf(guest, query, { slug: `teapot-${few}` })
    const large = await costOf(guest, query, { slug: `teapot-${many}` })

    expect([small, large].map(({ data }) => page.parse(data).product.variants.nodes.length)).toEqual([few, many])
    expect(large.cost).toEqual(small.cost)
    expect(asked(large.cost)).toEqual(expect.arrayContaining(['products', 'inventory', 'cart', 'recommendations']))
  })

  it('in the cart', async () => {
    const query = await documentOf('CartView')
    const cart = z.object({ cart: z.object({ lines: z.array(z.unknown()) }) })
    const costWith = async (count: number) => {
      const guest = await aGuest()
      for (const { variantId } of mugs.slice(0, count)) accepted(await guest.puts(variantId, 1))
      return costOf(guest, query)
    }
    const [small, large] = [await costWith(few), await costWith(many)]

    expect([small, large].map(({ data }) => cart.parse(data).cart.lines.length)).toEqual([few, many])
    expect(large.cost).toEqual(small.cost)
    expect(asked(large.cost)).toEqual(
      expect.arrayContaining(['cart', 'products', 'recommendations', 'questions of the cart']),
    )
  })

  it('in the list of orders', async () => {
    const query = await documentOf('OrderList')
    const list = z.object({ orders: z.object({ nodes: z.array(z.unknown()) }) })
    const buyers = buyersAt(endpoint, mugs[0]?.variantId ?? '')
    const costWith = async (count: number) => {
      const guest = await buyers.aGuest()
      for (let order = 0; order < count; order += 1) {
        const id = await buyers.buys(guest)
        if (order === count - 1) await buyers.reaches(guest, id, 'CONFIRMED')
      }
      return costOf(guest, query, { first: many })
    }
    const [small, large] = [await costWith(few), await costWith(many)]

    expect([small, large].map(({ data }) => list.parse(data).orders.nodes.length)).toEqual([few, many])
    expect(large.cost).toEqual(small.cost)
    expect(asked(large.cost)).toEqual(expect.arrayContaining(['orders', 'shipping']))
  })

  it('in the list of products', async () => {
    const query = `query ($first: Int) {
      products(first: $first) { nodes { slug title category { name } brand { name } images { url }
        priceRange { min { amount } } rating { average } variants(first: 3) { nodes { sku availability { status } } }
        related(first: 2) { reason product { slug } } } }
    }`
    const list = z.object({ products: z.object({ nodes: z.array(z.unknown()) }) })
    const guest = shopper(endpoint)
    const small = await costOf(guest, query, { first: few })
    const large = await costOf(guest, query, { first: many })

    expect([small, large].map(({ data }) => list.parse(data).products.nodes.length)).toEqual([few, many])
    expect(large.cost).toEqual(small.cost)
    expect(asked(large.cost)).toEqual(expect.arrayContaining(['products', 'inventory', 'recommendations']))
  })
})
