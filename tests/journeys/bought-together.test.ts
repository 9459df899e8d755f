import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { accepted, shopper } from '@shop/stack/journey/shopper'
import type { Shelved } from '@shop/stack/journey/stock-up'
import { z } from 'zod'
import { stockUp } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

let shop: TestShop
let endpoint: string
let shelf: Shelved[]

beforeAll(async () => {
  shop = await startTestShop()
  endpoint = `${shop.url}/graphql`
  shelf = await stockUp(endpoint, [
    { title: 'Tea pot', stock: 100 },
    { title: 'Tea cup', stock: 100 },
    { title: 'Hemp rope', stock: 100 },
  ])
})
afterAll(() => shop.stop())

const item = z.object({
  reason: z.string(),
  product: z.object({ title: z.string(), slug: z.string() }),
  because: z.object({ title: z.string() }).nullable(),
})
const page = z.object({ product: z.object({ frequentlyBoughtTogether: z.array(item), related: z.array(item) }) })

/** What a visitor sees beside a product. */
const beside = async (slug: string) => {
  const fields = '{ reason product { title slug } because { title } }'
  const { product } = await shopper(endpoint).ask(
    page,
    `query ($slug: String!) { product(slug: $slug) { frequentlyBoughtTogether ${fields} related(first: 3) ${fields} } }`,
    { slug },
  )
  return product
}

const buys = async (...variantIds: string[]) => {
  const guest = shopper(endpoint)
  await guest.becomeGuest()
  for (const variantId of variantIds) accepted(await guest.puts(variantId, 1))
  const { quote } = accepted(await guest.quote({ email: 'guest@example.com' }))
  accepted(await guest.submit(quote.id, 'pm_card_visa'))
}

describe('what is bought in one order a few times', () => {
  it('stands beside each other within a minute, with the reason, and nothing else does', async () => {
    const [pot, cup, rope] = shelf.map(({ variantId }) => variantId)
    for (let times = 0; times < 3; times += 1) await buys(pot ?? '', cup ?? '')
    await buys(rope ?? '')

    const besidePot = await until(
      async () => {
        const seen = await beside('tea-pot')
        return seen.frequentlyBoughtTogether.length > 0 && seen
      },
      { timeoutMs: 60_000, what: 'the cup beside the pot' },
    )
    const besideCup = await until(
      async () => {
        const seen = await beside('tea-cup')
        return seen.frequentlyBoughtTogether.length > 0 && seen
      },
      { timeoutMs: 60_000, what: 'the pot beside the cup' },
    )

    const pair = { reason: 'BOUGHT_TOGETHER', because: { title: 'Tea pot' }, product: { title: 'Tea cup' } }
    expect(besidePot.frequentlyBoughtTogether).toMatchObject([pair])
    expect(besidePot.related[0]).toMatchObject(pair)
    expect(besideCup.frequentlyBoughtTogether).toMatchObject([
      { reason: 'BOUGHT_TOGETHER', because: { title: 'Tea cup' }, product: { title: 'Tea pot' } },
    ])
    expect((await beside('hemp-rope')).frequentlyBoughtTogether).toEqual([])
  })
})
