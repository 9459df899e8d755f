import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { graphClient } from '@shop/stack/client/graph'
import { operation } from '@shop/stack/client/operation'
import { signedInClient } from '@shop/stack/client/staff'
import { runImport } from '@shop/stack/import/run-import'
import { shopToFill } from '@shop/stack/import/shop'
import { runReplay } from '@shop/stack/replay/run-replay'
import { newTally } from '@shop/stack/replay/tally'
import { readCatalog } from '@shop/stack/seed/catalog'
import { loadDemo } from '@shop/stack/seed/load'
import { seedPeople } from '@shop/stack/seed/people'
import { startTestShop, testAdmin } from '../support/shop.ts'
import type { TestShop } from '../support/shop.ts'

let shop: TestShop
let folder: string
const url = () => `${shop.url}/graphql`

beforeAll(async () => {
  shop = await startTestShop()
  folder = await mkdtemp(join(tmpdir(), 'foreign-'))
})
afterAll(async () => {
  await shop.stop()
  await rm(folder, { recursive: true })
})

const variants = operation(
  'query V($skus: [String!]!) { variants(skus: $skus) { sku price(currency: "USD") { minorUnits } availability { available } } }',
  z.object({
    variants: z.array(
      z.object({
        sku: z.string(),
        price: z.object({ minorUnits: z.string() }).nullable(),
        availability: z.object({ available: z.number() }),
      }),
    ),
  }),
)

const importFile = async (path: string, stock = 50) =>
  runImport({
    ...{ path, stock, currency: null, reportPath: join(folder, 'report.jsonl') },
    shop: shopToFill(await signedInClient(url(), testAdmin)),
    onStart: () => {},
    onProgress: () => {},
  })

const variantsOf = async (...skus: string[]) =>
  (await graphClient({ url: url() }).request(variants, { skus })).variants.toSorted((a, b) =>
    a.sku.localeCompare(b.sku),
  )

const gifts = `sku,name,priceGbp
85123A,WHITE HANGING HEART,2.55
71053,WHITE METAL LANTERN,3.39
22752,SET 7 NESTING BOXES,nothing
84406B,,2.75
22423,CAKE STAND,10.95
`

const invoices = `InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country
536365,85123A,WHITE HANGING HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
536365,POST,POSTAGE,1,2010-12-01 08:26:00,18.0,17850.0,United Kingdom
536365,22752,SET 7 NESTING BOXES,2,2010-12-01 08:26:00,7.65,17850.0,United Kingdom
C536379,D,Discount,-1,2010-12-01 09:41:00,27.5,14527.0,United Kingdom
536366,71053,WHITE METAL LANTERN,6,2010-12-01 08:28:00,1.85,17850.0,United Kingdom
536370,22423,CAKE STAND,60,2010-12-01 08:45:00,10.95,12583.0,France
536370,71053,WHITE METAL LANTERN,4,2010-12-01 08:45:00,3.39,12583.0,France
536414,22139,,56,2010-12-01 11:52:00,0.0,,United Kingdom
536365,71053,WHITE METAL LANTERN,6,2010-12-01 08:26:00,3.39,17850.0,United Kingdom
`

describe('a catalog from somewhere else', () => {
  it('goes in with stock and prices; bad rows are named by line', async () => {
    const path = join(folder, 'products.csv.gz')
    await writeFile(path, gzipSync(gifts))

    const totals = await importFile(path)

    expect(totals).toMatchObject({ rows: 5, created: 3, refused: 2 })
    expect(await variantsOf('85123A', '22423')).toMatchObject([
      { sku: '22423', availability: { available: 50 } },
      { sku: '85123A', price: { minorUnits: '334' } },
    ])
    const report = (await readFile(join(folder, 'report.jsonl'), 'utf8')).trim().split('\n')
    expect(report.map((line) => z.object({ line: z.number() }).parse(JSON.parse(line)).line)).toEqual([4, 5])
  })

  it('changes nothing when the same file comes again, stock included', async () => {
    const totals = await importFile(join(folder, 'products.csv.gz'))

    expect(totals).toMatchObject({ created: 0, updated: 0, unchanged: 3 })
    expect(await variantsOf('22423')).toMatchObject([{ availability: { available: 50 } }])
  })

  it('is refused as a whole when it is of no known kind', async () => {
    const path = join(folder, 'poem.txt')
    await writeFile(path, 'Shall I compare thee\n')

    await expect(importFile(path)).rejects.toThrow('no catalog that is known')
  })
})

describe('invoices from somewhere else', () => {
  const replay = async () => {
    const tally = newTally()
    await runReplay({
      path: join(folder, 'invoices.csv'),
      url: url(),
      rate: 0,
      limit: 0,
      concurrency: 4,
      tally,
      onProgress: () => {},
    })
    return tally.summary(0)
  }

  it('become confirmed orders; what cannot be bought is counted by its reason', async () => {
    await writeFile(join(folder, 'invoices.csv'), invoices)

    const done = await replay()

    expect(done).toMatchObject({
      ...{ invoices: 6, placed: 3, confirmed: 3 },
      refused: { 'a cancellation invoice': 1, 'no customer id': 1, 'lines apart from their invoice': 1 },
      failed: {},
      linesLeftOut: { 'not a product code': 1, 'unknown SKU': 1, 'out of stock': 1 },
    })
    expect(await variantsOf('71053', '85123A', '22423')).toMatchObject([
      { sku: '22423', availability: { available: 50 } },
      { sku: '71053', availability: { available: 40 } },
      { sku: '85123A', availability: { available: 44 } },
    ])
  })

  it('are not bought twice', async () => {
    const done = await replay()

    expect(done).toMatchObject({ placed: 0, refused: { 'this invoice was replayed before': 3 } })
  })
})

describe('the demo shop', () => {
  it('is filled once, with pictures, stock and people', async () => {
    const imagesFolder = join(folder, 'images')
    const said: string[] = []
    const load = () => loadDemo({ url: url(), admin: testAdmin, imagesFolder, onProgress: (line) => said.push(line) })

    await load()
    const saidOnce = said.length
    await load()

    expect(said).toHaveLength(saidOnce)
    expect((await readdir(imagesFolder, { recursive: true })).length).toBeGreaterThan(300)
    const sold = (await readCatalog()).products.slice(0, 15).flatMap((product) => product.variants)
    const found = await variantsOf(...sold.slice(0, 100).map(({ sku }) => sku))
    const onShelf = new Map(sold.map(({ sku, stock }) => [sku, Math.min(100, stock.north + stock.south)]))
    expect(found.map(({ sku, availability }) => [sku, availability.available])).toEqual(
      found.map(({ sku }) => [sku, onShelf.get(sku)]),
    )
    expect(found).toHaveLength(Math.min(100, sold.length))
    const customer = seedPeople.find(({ role }) => role === 'customer') ?? testAdmin
    await expect(signedInClient(url(), customer)).resolves.toBeDefined()
  }, 120_000)
})
