import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseManifest } from '@shop/router/policies/trusted-operations'
import { until } from '@shop/kit/testing/until'
import type { Shopper } from '@shop/stack/journey/shopper'
import { recordedUse } from '@shop/stack/schema-check/recorded-use'
import { z } from 'zod'
import { stockUp, theAdmin } from '../support/catalog.ts'
import { door } from '../support/door.ts'
import type { Answered, Door } from '../support/door.ts'
import { startTestShop } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

const schema = (path: string) => readFile(new URL(`../../schema/${path}`, import.meta.url), 'utf8')
const deprecated = (last: string) =>
  ` @deprecated(reason: "Use Brand.name instead; deprecated on 2020-01-01, removed after ${last}")`

let folder: string
let shop: TestShop
let router: Door
let admin: Shopper
let idOf: (name: string) => string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'supergraph-'))
  const file = join(folder, 'supergraph.graphql')
  const supergraph = await schema('supergraph.graphql')
  const aged = supergraph
    .replace(/^type Brand$[\s\S]*?^}/m, (brand) =>
      brand
        .replace('slug: String!', `$&${deprecated('2999-12-31')}`)
        .replace('description: String!', `$&${deprecated('2020-12-31')}`),
    )
    .replace(/^input ProductFilter$[\s\S]*?^}/m, (filter) =>
      filter
        .replace('priceMax: BigInt', `$&${deprecated('2999-12-31')}`)
        .replace('ratingMin: Float', `$&${deprecated('2020-12-31')}`),
    )
  await writeFile(file, aged)
  shop = await startTestShop({ SUPERGRAPH_FILE: file, USAGE_REPORT_MS: '100' })
  router = door(shop.url)
  admin = await theAdmin(`${shop.url}/graphql`)
  await stockUp(`${shop.url}/graphql`, [{ title: 'Enamel mug', stock: 20 }])
  const { clients } = parseManifest(JSON.parse(await schema('operations/manifest.json')))
  idOf = (name) =>
    Object.entries(clients['partner-demo'] ?? {}).find(([, document]) => document.name === name)?.[0] ?? ''
})
afterAll(async () => {
  await shop.stop()
  await rm(folder, { recursive: true })
})

const key = z.object({ secret: z.string(), apiKey: z.object({ id: z.string() }) })
const newKey = async () => {
  const { apiKeyCreate } = await admin.ask(
    z.object({ apiKeyCreate: key }),
    'mutation ($input: ApiKeyCreateInput!) { apiKeyCreate(input: $input) { ... on ApiKeyCreated { secret apiKey { id } } } }',
    { input: { partnerName: 'Demo', partnerId: 'ptn_demo', scopes: ['catalog:read'] } },
  )
  return apiKeyCreate
}
const call = (secret: string, documentId = idOf('Categories')): Promise<Answered> =>
  router.post(JSON.stringify({ documentId }), { 'x-api-key': secret })

describe("a partner's key", () => {
  it('works beside its successor once it was rotated', async () => {
    const old = await newKey()
    const { apiKeyRotate } = await admin.ask(
      z.object({ apiKeyRotate: key }),
      'mutation ($input: ApiKeyRotateInput!) { apiKeyRotate(input: $input) { ... on ApiKeyRotated { secret apiKey { id } } } }',
      { input: { apiKeyId: old.apiKey.id } },
    )

    expect([(await call(old.secret)).status, (await call(apiKeyRotate.secret)).status]).toEqual([200, 200])
  })

  it('works no more within 30 seconds of being revoked', async () => {
    const { secret, apiKey } = await newKey()
    expect((await call(secret)).status).toBe(200)

    await admin.ask(
      z.object({ apiKeyRevoke: z.object({ __typename: z.literal('ApiKeyRevoked') }) }),
      'mutation ($input: ApiKeyRevokeInput!) { apiKeyRevoke(input: $input) { __typename } }',
      { input: { apiKeyId: apiKey.id } },
    )

    await until(async () => (await call(secret)).status === 401, { timeoutMs: 30_000, what: 'the end of the key' })
  })
})

describe('what a partner uses', () => {
  const usage = z.object({
    apiUsage: z.object({
      operations: z.object({
        nodes: z.array(
          z.object({
            operationId: z.string(),
            operationName: z.string().nullable(),
            answered: z.string(),
            refused: z.string(),
          }),
        ),
      }),
      coordinates: z.object({ nodes: z.array(z.object({ coordinate: z.string() })) }),
    }),
  })
  const usageOf = async (filter: object) => {
    const { apiUsage } = await admin.ask(
      usage,
      `query ($filter: ApiUsageFilter) { apiUsage(filter: $filter) {
        operations(first: 100) { nodes { operationId operationName answered refused } }
        coordinates(first: 100) { nodes { coordinate } }
      } }`,
      { filter },
    )
    return apiUsage
  }

  it('is seen by staff: operations, parts of the schema, and what was not registered', async () => {
    const { secret } = await newKey()
    await call(secret, idOf('StockLevels'))
    await call(secret, 'f'.repeat(64))

    const { operations, coordinates } = await until(async () => {
      const seen = await usageOf({ client: 'ptn_demo' })
      const ids = seen.operations.nodes.map(({ operationId }) => operationId)
      return ids.includes('unregistered') && ids.includes(idOf('StockLevels')) && seen
    })

    expect(operations.nodes.find(({ operationName }) => operationName === 'StockLevels')).toMatchObject({
      answered: '1',
      refused: '0',
    })
    expect(operations.nodes.find(({ operationId }) => operationId === 'unregistered')).toMatchObject({ refused: '1' })
    expect(coordinates.nodes).toContainEqual({ coordinate: 'Availability.status' })
  })

  it('of what is over is counted as refused, under the name of the client', async () => {
    await router.ask('query Old { brands(first: 1) { nodes { description } } }', {}, { 'x-shop-client': 'mobile' })

    const { operations } = await until(async () => {
      const seen = await usageOf({ client: 'mobile', coordinate: 'Brand.description' })
      return seen.operations.nodes.length > 0 && seen
    })

    expect(operations.nodes).toMatchObject([{ operationName: 'Old', answered: '0', refused: '1' }])
  })

  it('is handed out to whoever checks a new schema', { timeout: 120_000 }, async () => {
    const { secret } = await newKey()
    await call(secret, idOf('ProductBySku'))
    await until(async () => (await usageOf({ operationId: idOf('ProductBySku') })).operations.nodes.length > 0)
    const file = join(folder, 'use.json')
    const command = new URL('../../stack/schema-check.ts', import.meta.url).pathname
    const { natsUrl: NATS_URL, namespace: NAMESPACE } = shop.ground

    await promisify(execFile)(process.execPath, [command, `--export=${file}`], {
      env: { ...process.env, NATS_URL, NAMESPACE },
    })

    const record = recordedUse.parse(JSON.parse(await readFile(file, 'utf8')))
    expect(record.operations).toContainEqual(
      expect.objectContaining({ client: 'ptn_demo', id: idOf('ProductBySku'), name: 'ProductBySku' }),
    )
    expect(record.coordinates).toContainEqual(
      expect.objectContaining({ client: 'ptn_demo', coordinate: 'Query.variant(sku:)' }),
    )
  })
})

describe('a deprecated field', () => {
  it('works until its last day, and the answer says when that is', async () => {
    const { status, headers, data } = await router.ask('{ brands(first: 1) { nodes { slug } } }')

    expect([status, headers.get('deprecation'), headers.get('sunset')]).toEqual([
      200,
      `@${Date.UTC(2020, 0, 1) / 1000}`,
      'Wed, 01 Jan 3000 00:00:00 GMT',
    ])
    expect(data).toHaveProperty('brands')
  })

  it('is refused after it, with what to use instead', async () => {
    const { status, code, text } = await router.ask('{ brands(first: 1) { nodes { name description } } }')

    expect([status, code]).toEqual([410, 'FIELD_SUNSET'])
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { field: 'Brand.description', replacement: 'Brand.name', removedAfter: '2020-12-31' } }],
    })
  })

  it('is announced and refused as well where a variable carries it', async () => {
    const filtered = (filter: object) =>
      router.ask('query ($filter: ProductFilter) { products(first: 1, filter: $filter) { nodes { id } } }', { filter })
    const [none, announced, over] = [
      await filtered({ priceMin: 1 }),
      await filtered({ priceMax: 1_000 }),
      await filtered({ priceMax: 1_000, ratingMin: 3 }),
    ]

    expect([none.status, none.headers.has('sunset')]).toEqual([200, false])
    expect([announced.status, announced.headers.get('sunset')]).toEqual([200, 'Wed, 01 Jan 3000 00:00:00 GMT'])
    expect([over.status, over.code]).toEqual([410, 'FIELD_SUNSET'])
    expect(JSON.parse(over.text)).toMatchObject({ errors: [{ extensions: { field: 'ProductFilter.ratingMin' } }] })
  })

  it('says nothing of other operations', async () => {
    const { status, headers } = await router.ask('{ brands(first: 1) { nodes { name } } }')

    expect([status, headers.has('deprecation'), headers.has('sunset')]).toEqual([200, false, false])
  })
})
