import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { until } from '@shop/kit/testing/until'
import type { RunningRouter } from '@shop/router/router'
import { shopper } from '@shop/stack/journey/shopper'
import type { Shopper } from '@shop/stack/journey/shopper'
import type { Shelved } from '@shop/stack/journey/stock-up'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { door } from '../support/door.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'
import { anotherRouter, countedFrom, readerAt, stockIsHeard } from './caching.ts'
import type { Read } from './caching.ts'

let shop: TestShop
let second: RunningRouter
let read: Read
let readSecond: Read
let admin: Shopper
let mug: Shelved
let bowl: Shelved

beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off' })
  second = await anotherRouter(shop)
  read = readerAt(shop.url)
  readSecond = readerAt(second.url)
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
})
afterAll(async () => {
  await second.stop()
  await shop.stop()
})

const page = 'query Page($slug: String!) { product(slug: $slug) { title priceRange { min { minorUnits } } } }'
const list = 'query List { products(first: 5) { nodes { slug priceRange { min { minorUnits } } } } }'
const priceIn = (text: string) => /"minorUnits":"(\d+)"/.exec(text)?.[1]

const accepted = z.looseObject({ variantPricesSet: z.object({ __typename: z.literal('VariantPricesReplaced') }) })
const setPrice = (by: Shopper, { variantId }: Shelved, minor: number) =>
  by.ask(
    accepted,
    'mutation ($input: VariantPricesSetInput!) { variantPricesSet(input: $input) { __typename ... on VariantPricesReplaced { variant { product { title } } } } }',
    {
      input: { variantId, prices: [{ currency: 'EUR', minorUnits: String(minor) }] },
    },
  )

describe('a page that everybody sees alike', () => {
  it('is kept, and says so to the caches on its way', async () => {
    const made = await read(page, { slug: bowl.slug })
    const before = await countedFrom('memory')
    const kept = await read(page, { slug: bowl.slug })

    expect(kept.text).toBe(made.text)
    expect(await countedFrom('memory')).toBe(before + 1)
    expect(kept.headers.get('cache-control')).toBe('public, max-age=60, stale-if-error=600')
    expect(kept.headers.get('vary')).toMatch(/authorization.*x-api-key.*x-market/)
    expect(Number(kept.headers.get('age'))).toBeLessThan(60)
  })

  it('is not sent again to who has it', async () => {
    const etag = (await read(page, { slug: bowl.slug })).headers.get('etag') ?? ''
    const answer = await read(page, { slug: bowl.slug }, { 'if-none-match': `"other", ${etag}` })

    expect(etag).toMatch(/^"[\w-]{27}"$/)
    expect({ status: answer.status, text: answer.text }).toEqual({ status: 304, text: '' })
  })

  it('is made once for those who ask at the same time', async () => {
    const search = 'query Find($query: String!) { search(query: $query) { nodes { title } } }'
    await read(search, { query: 'anything else' })
    const before = await countedFrom('made')
    await Promise.all(Array.from({ length: 10 }, () => read(search, { query: 'mug' })))

    expect(await countedFrom('made')).toBe(before + 1)
  })

  it('is shared by the routers of a shop', async () => {
    const product = 'query Shared($slug: String!) { product(slug: $slug) { description } }'
    const made = await read(product, { slug: mug.slug })
    const before = await countedFrom('redis')
    const shared = await until(async () => {
      const answer = await readSecond(product, { slug: mug.slug })
      return (await countedFrom('redis')) > before && answer
    })

    expect(shared.text).toBe(made.text)
    expect(shared.headers.get('etag')).toBe(made.headers.get('etag'))
  })
})

describe('what is not kept', () => {
  const kept = (headers: { get: (name: string) => string | null }) => headers.get('cache-control')

  it('is what is sent by POST, what is about the viewer, and what went wrong', async () => {
    const { post } = door(shop.url)
    expect(kept((await post(JSON.stringify({ query: '{ categories { name } }' }))).headers)).toBe('no-store')
    expect(kept((await read('{ me { id } }')).headers)).toBe('no-store')
    expect(kept((await read('{ product(slug: "nothing-of-that-name") { id } }')).headers)).toBe('no-store')
    expect(kept((await read('{ product { id } }')).headers)).toBe('no-store')
    expect(kept((await read('{ products(first: 1000) { totalCount } }')).headers)).toBe('no-store')
  })

  it('is what staff do not want kept', async () => {
    const before = await countedFrom('memory')
    const headers = { authorization: admin.headers['authorization'] ?? '', 'x-shop-cache': 'off' }
    const answer = await read(page, { slug: mug.slug }, headers)
    await read(page, { slug: mug.slug }, headers)

    expect(answer.status).toBe(200)
    expect(await countedFrom('memory')).toBe(before)
  })

  it('cannot be told by others', async () => {
    await read(page, { slug: mug.slug })
    const before = await countedFrom('memory')
    await read(page, { slug: mug.slug }, { 'x-shop-cache': 'off' })

    expect(await countedFrom('memory')).toBe(before + 1)
  })
})

describe('a change', () => {
  it.each([
    ['a page', page, () => ({ slug: mug.slug })],
    ['a list', list, () => ({})],
  ] as const)(
    'shows in %s at once to who asks the router that made it, and soon in all routers',
    async (_, query, variables) => {
      await setPrice(admin, bowl, 1_290)
      for (const minor of [2_000, 2_100, 2_200, 2_300]) {
        await setPrice(admin, mug, minor)
        const mine = priceOfMug((await read(query, variables())).text)
        expect(mine).toBe(String(minor))
        await until(async () => priceOfMug((await readSecond(query, variables())).text) === String(minor), {
          what: `the price ${minor} in the other router`,
        })
        expect(priceOfMug((await readSecond(query, variables())).text)).toBe(String(minor))
      }
    },
  )

  it('is never taken back by an answer that was being made when it came', async () => {
    const other = shopper(`${second.url}/graphql`)
    Object.assign(other.headers, admin.headers)
    let isOver = false
    const crowd = Array.from({ length: 8 }, async (_, index) => {
      const seen: number[] = []
      while (!isOver)
        seen.push(Number(priceOfMug((await (index % 2 ? read : readSecond)(page, { slug: mug.slug })).text)))
      return seen
    })
    try {
      for (let minor = 3_000; minor < 3_010; minor += 1) await setPrice(other, mug, minor)
      await until(async () => priceOfMug((await read(page, { slug: mug.slug })).text) === '3009')
    } finally {
      isOver = true
    }
    const all = await Promise.all(crowd)
    for (const seen of all) expect(seen).toEqual(seen.toSorted((one, next) => one - next))
    expect(priceOfMug((await read(page, { slug: mug.slug })).text)).toBe('3009')
    expect(priceOfMug((await readSecond(page, { slug: mug.slug })).text)).toBe('3009')
  })
})

/** Of the mug, which has no price like that of the bowl. */
const priceOfMug = (text: string) => priceIn(text.replaceAll('"minorUnits":"1290"', ''))
