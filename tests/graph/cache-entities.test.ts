import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { until } from '@shop/kit/testing/until'
import type { RunningRouter } from '@shop/router/router'
import { shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import type { Shelved } from '@shop/stack/journey/stock-up'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'
import { anotherRouter, entitiesFrom, requestsByPart, stockIsHeard } from './caching.ts'

const away = new Set<string>()
let shop: TestShop
let router: RunningRouter
let page: string
let ada: Shopper
let ben: Shopper
let admin: Shopper
let mug: Shelved
let bowl: Shelved

beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off' })
  // What is changed through the shop's own router this one learns by the event of it.
  router = await anotherRouter(shop, {}, away)
  page = await readFile(new URL('../../schema/operations/web/ProductPage.graphql', import.meta.url), 'utf8')
  const shelved = await stockUp(`${shop.url}/graphql`, [
    { title: 'Enamel mug', stock: 20 },
    { title: 'Bowl', stock: 20 },
  ])
  await stockIsHeard(shop, shelved)
  const [first, other] = shelved
  if (!first || !other) throw new Error('nothing on the shelves')
  mug = first
  bowl = other
  admin = await theAdmin(`${shop.url}/graphql`)
  ada = await aCustomer('ada')
  ben = await aCustomer('ben')
})
afterAll(async () => {
  await router.stop()
  await shop.stop()
})

const aCustomer = async (name: string) => {
  const person = shopper(`${router.url}/graphql`)
  await person.register({ email: `${name}@example.com`, password: 'a long password for tests' }, name)
  return person
}

const money = z.object({ minorUnits: z.string(), currency: z.string() })
const seen = z.object({
  product: z
    .object({ title: z.string(), priceRange: z.object({ min: money }).nullable(), variants: z.unknown() })
    .nullable(),
  cart: z.object({ itemCount: z.number() }).nullable(),
  me: z.object({ name: z.string() }).nullable(),
})

type Asked = { who: Shopper; query: string; slug: string; headers?: Record<string, string> }

/** What somebody gets, and which parts were asked for it. */
const ask = async ({ who, query, slug, headers = {} }: Asked) => {
  const visitor = shopper(`${router.url}/graphql`)
  Object.assign(visitor.headers, who.headers, headers)
  const before = await requestsByPart()
  const { data, errors = [] } = await visitor.raw(query, { slug })
  const after = await requestsByPart()
  const asked = [...after].filter(([part, count]) => part !== 'router' && count > (before.get(part) ?? 0))
  return { data, errors, asked: asked.map(([part]) => part).toSorted() }
}

const look = async (who: Shopper, { slug }: Shelved = mug, headers: Record<string, string> = {}) => {
  const { data, ...rest } = await ask({ who, query: page, slug, headers })
  return { page: seen.parse(data), ...rest }
}

const priceOf = ({ page: { product } }: Awaited<ReturnType<typeof look>>) => product?.priceRange?.min

const setPrice = (minor: number, { variantId }: Shelved = mug) =>
  admin.ask(
    z.looseObject({ variantPricesSet: z.object({ __typename: z.literal('VariantPricesReplaced') }) }),
    'mutation ($input: VariantPricesSetInput!) { variantPricesSet(input: $input) { __typename } }',
    { input: { variantId, prices: ['EUR', 'USD'].map((currency) => ({ currency, minorUnits: String(minor) })) } },
  )

describe('the product page of somebody signed in', () => {
  it('asks anew only for what is theirs', async () => {
    const first = await look(ada)
    // What was put on the shelves is news for a moment.
    const second = await until(async () => {
      const looked = await look(ada)
      return !looked.asked.includes('products') && looked
    })

    expect(first.asked).toEqual(expect.arrayContaining(['cart', 'products', 'recommendations', 'users']))
    expect(second.asked).toEqual(expect.arrayContaining(['cart', 'orders', 'users']))
    expect(second.asked).not.toContain('recommendations')
    expect(second.page).toEqual(first.page)
  })

  it('is another’s in what is another’s, and the same in the rest', async () => {
    await ada.puts(mug.variantId, 2)
    const hers = await look(ada)
    const his = await look(ben)

    expect(his.asked).not.toContain('products')
    expect([hers.page.me?.name, hers.page.cart?.itemCount]).toEqual(['ada', 2])
    expect(his.page.me?.name).toBe('ben')
    expect(his.page.cart?.itemCount ?? 0).toBe(0)
    expect(his.page.product).toEqual(hers.page.product)
  })

  it('has the prices of its market, whoever looked before', async () => {
    await setPrice(1_290)
    const german = await until(async () => {
      const looked = await look(ada)
      return priceOf(looked)?.minorUnits === '1290' && looked
    })
    const american = await look(ada, mug, { 'x-market': 'US' })

    expect(priceOf(german)?.currency).toBe('EUR')
    expect(priceOf(american)?.currency).toBe('USD')
    expect(american.asked).toContain('products')
    expect(priceOf(await look(ben, mug, { 'x-market': 'US' }))?.currency).toBe('USD')
    expect(priceOf(await look(ben))?.currency).toBe('EUR')
  })
})

describe('a price that was changed elsewhere', () => {
  it('shows as soon as its event was heard, and the one before never again', async () => {
    for (const minor of [2_000, 2_100, 2_200, 2_300]) {
      await look(ada)
      await setPrice(minor)
      await until(async () => priceOf(await look(ada))?.minorUnits === String(minor), { what: `the price ${minor}` })
      expect(priceOf(await look(ben))?.minorUnits).toBe(String(minor))
    }
  })

  it('leaves what is known of other things', async () => {
    const query = 'query ($slug: String!) { product(slug: $slug) { title } me { name } }'
    await ask({ who: ada, query, slug: bowl.slug })
    await setPrice(2_400)
    await until(async () => priceOf(await look(ada))?.minorUnits === '2400')

    expect((await ask({ who: ada, query, slug: bowl.slug })).asked).toEqual(['users'])
    expect((await ask({ who: ada, query, slug: mug.slug })).asked).toEqual(['products', 'users'])
  })
})

describe('staff', () => {
  it('are told by the parts, and leave nothing for others', async () => {
    const before = await entitiesFrom('made')
    const fromMemory = await entitiesFrom('memory')
    await look(admin, bowl)
    const { asked } = await look(admin, bowl)

    expect(asked).toEqual(expect.arrayContaining(['products', 'recommendations']))
    expect(await entitiesFrom('made')).toBe(before)
    expect(await entitiesFrom('memory')).toBe(fromMemory)
  })
})

describe('while a part is away', () => {
  it('what is known of it is still shown, and nothing else', async () => {
    const whole = await look(ada)
    away.add('products')
    try {
      const known = await look(ada)
      const unknown = await look(ada, mug, { 'accept-language': 'de-DE' })

      expect(known.page.product).toEqual(whole.page.product)
      expect(known.errors).toEqual([])
      expect(unknown.page.product).toBeNull()
      expect(unknown.page.me?.name).toBe('ada')
    } finally {
      away.clear()
    }
  })
})
