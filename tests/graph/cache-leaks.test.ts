import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { RunningRouter } from '@shop/router/router'
import { shopper } from '@shop/stack/journey/shopper'
import type { Shelved } from '@shop/stack/journey/stock-up'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { door } from '../support/door.ts'
import type { Answered } from '../support/door.ts'
import { startTestShop, testPartnerKey } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'
import { anotherRouter, countedFrom, entitiesFrom, readerAt, stockIsHeard } from './caching.ts'
import type { Headers, Read } from './caching.ts'

const manifestSchema = z.object({
  clients: z.record(z.string(), z.record(z.string(), z.object({ name: z.string(), body: z.string() }))),
})

let shop: TestShop
let bare: RunningRouter
let read: Read
let readBare: Read
let mug: Shelved
let viewers: [who: string, headers: Headers][]
let registered: [id: string, client: string, body: string][]

beforeAll(async () => {
  shop = await startTestShop({ EXPLORER: 'off' })
  bare = await anotherRouter(shop, { CACHE_BYTES_MAX: '0', ENTITY_CACHE_BYTES: '0' })
  read = readerAt(shop.url)
  readBare = readerAt(bare.url)
  const endpoint = `${shop.url}/graphql`
  const shelved = await stockUp(endpoint, [
    { title: 'Enamel mug', stock: 500 },
    { title: 'Bowl', stock: 7 },
  ])
  await stockIsHeard(shop, shelved)
  const [first] = shelved
  if (!first) throw new Error('nothing on the shelves')
  mug = first
  const admin = await theAdmin(endpoint)
  await admin.ask(z.looseObject({}), 'mutation { productCreate(input: { title: "Secret draft" }) { __typename } }')
  const people = ['ada', 'ben'].map(() => shopper(endpoint))
  const guests = ['one', 'two'].map(() => shopper(endpoint))
  for (const [index, person] of people.entries())
    await person.register({ email: `person-${index}@example.com`, password: 'a long password for tests' }, `P ${index}`)
  for (const guest of guests) {
    await guest.becomeGuest()
    await guest.puts(mug.variantId, 1)
  }
  const bearer = ({ headers }: { headers: Headers }) => ({ authorization: headers['authorization'] ?? '' })
  viewers = [
    ['anybody', {}],
    ['anybody in the US', { 'x-market': 'US' }],
    ['anybody in Britain', { 'x-market': 'GB' }],
    ['anybody in French', { 'accept-language': 'fr-FR' }],
    ['a user', bearer(people[0] ?? admin)],
    ['another user', bearer(people[1] ?? admin)],
    ['a guest', bearer(guests[0] ?? admin)],
    ['another guest', bearer(guests[1] ?? admin)],
    ['staff', bearer(admin)],
    ['a partner', { 'x-api-key': testPartnerKey }],
  ]
  const file = await readFile(new URL('../../schema/operations/manifest.json', import.meta.url), 'utf8')
  registered = Object.entries(manifestSchema.parse(JSON.parse(file)).clients).flatMap(([client, documents]) =>
    Object.entries(documents).map(([id, { body }]) => [id, client, body] as [string, string, string]),
  )
})
afterAll(async () => {
  await bare.stop()
  await shop.stop()
})

/**
 * Without what differs by request, and by the moment in which somebody asked: scores change by the second, as words are
 * counted and things bought, and the cursor of a search holds one.
 */
const comparable = ({ status, text }: { status: number; text: string }) => ({
  status,
  text: text
    .replaceAll(/"requestId":"[^"]*"/g, '"requestId":""')
    .replaceAll(/"score":[\d.e-]+/g, '"score":0')
    .replace(/(?<="search":.*"endCursor":)"[^"]*"/, '""'),
})

const variables = () => ({
  slug: mug.slug,
  id: mug.productId,
  sku: mug.sku,
  query: 'mug',
  productIds: [mug.productId],
})

describe('an answer that was kept', () => {
  it('is, for every viewer and every registered query, what they get without', async () => {
    const before = await countedFrom('memory')
    const queries = registered.filter(([, , body]) => body.trimStart().startsWith('query'))
    const entitiesBefore = await entitiesFrom('memory')
    for (const [id, client] of queries) {
      const asked = { documentId: id, variables: variables() }
      const ways: [how: string, ask: (url: string, headers: Headers) => Promise<Answered>][] = [
        ['GET', (url, headers) => door(url).get({ ...asked, variables: JSON.stringify(asked.variables) }, headers)],
        ['POST', (url, headers) => door(url).post(JSON.stringify(asked), headers)],
      ]
      for (const [how, ask] of [...ways, ...ways])
        for (const [who, own] of viewers) {
          const headers = { 'x-shop-client': client, ...own }
          const [kept, plain] = [await ask(shop.url, headers), await ask(bare.url, headers)]
          expect(comparable(kept), `${client} ${id.slice(0, 8)} for ${who} by ${how}`).toEqual(comparable(plain))
        }
    }

    expect(await countedFrom('memory')).toBeGreaterThan(before)
    expect(await entitiesFrom('memory')).toBeGreaterThan(entitiesBefore)
  })

  it('is, for generated queries asked by viewers in any order, what they get without', async () => {
    const leaf = fc.constantFrom(
      'title',
      'slug',
      'status',
      'priceRange { min { amount currency } }',
      'rating { count }',
      'reviews { nodes { id } }',
      'reviews { nodes { isMine title } }',
      'variants { nodes { sku price { amount currency } } }',
      'variants { nodes { availability { available isCapped status } } }',
      'variants { nodes { stockLevels { onHand } } }',
      'category { name children { name } }',
      'related { reason product { title } }',
    )
    const product = fc.uniqueArray(leaf, { minLength: 1, maxLength: 4 }).map((fields) => fields.join(' '))
    const root = fc.oneof(
      fc.constantFrom(`product(slug: "${mug.slug}") { variants { nodes { availability { available } } } }`),
      product.map((fields) => `product(slug: "${mug.slug}") { ${fields} }`),
      product.map((fields) => `products(first: 5, sort: TITLE) { totalCount nodes { ${fields} } }`),
      product.map((fields) => `search(query: "draft") { nodes { ${fields} } }`),
      fc.constantFrom(
        'products(filter: { statuses: [DRAFT] }) { nodes { title } }',
        'context { market currency language }',
        'me { id name }',
        'cart { id itemCount }',
        'trending { product { title } }',
        'brands { nodes { name } }',
      ),
    )
    const query = fc
      .uniqueArray(root, { minLength: 1, maxLength: 2, selector: (text) => text.split(/\W/)[0] })
      .map((roots) => `query { ${roots.join(' ')} }`)
    // The partner, who comes last, has operations of their own.
    const others = fc.uniqueArray(fc.integer({ min: 0, max: viewers.length - 3 }), { minLength: 1, maxLength: 3 })
    const staff = viewers.length - 2
    const order = fc.tuple(others, fc.boolean()).map(([some, isLast]) => (isLast ? [...some, staff] : [staff, ...some]))

    await fc.assert(
      fc.asyncProperty(query, order, async (text, asked) => {
        for (const at of asked) {
          const [who, headers] = viewers[at] ?? ['nobody', {}]
          const [kept, plain] = [await read(text, {}, headers), await readBare(text, {}, headers)]
          expect(comparable(kept), who).toEqual(comparable(plain))
        }
      }),
      { numRuns: 100 },
    )
  })
})
