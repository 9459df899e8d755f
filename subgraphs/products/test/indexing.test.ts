import { afterAll, beforeAll, describe, it } from 'vitest'
import { freshIndexes, searchServer } from '@shop/kit/testing/search'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { inventoryBack, inventoryBackorderPolicyChanged, inventoryOut } from '@shop/schema/events/inventory'
import { ordersDelivered } from '@shop/schema/events/orders'
import { inventoryAvailability } from '@shop/schema/requests/inventory'
import { products } from '../src/subgraph.ts'
import { fresh, importOne } from './catalog.ts'
import { clerk } from './clerk.ts'
import { watchIndex } from './index-watch.ts'

const search = await searchServer()

describe.skipIf(search.missing)('what changes in the catalog', () => {
  const url = search.url
  const indexes = freshIndexes(url)
  const index = watchIndex(url, indexes.prefix)
  const stock = new Map<string, { available: number; backorder: { expectedAt: null } | null }>()
  let shop: TestPart
  beforeAll(async () => {
    shop = await startTestPart(products, { env: { OPENSEARCH_URL: url, SEARCH_INDEX_PREFIX: indexes.prefix } })
    await shop.answering(inventoryAvailability, ({ variantIds }) => ({
      levels: variantIds.map((variantId) => ({
        variantId,
        ...(stock.get(variantId) ?? { available: 0, backorder: null }),
      })),
    }))
  })
  afterAll(async () => {
    await shop.stop()
    await indexes.drop()
    await index.close()
  })
  const { staff } = clerk(() => shop)

  it('is found: a new product with all that it is found by', async () => {
    const sku = fresh('KETTLE')
    const { productId } = await importOne(shop, {
      title: 'Copper kettle',
      description: 'Boils.',
      brand: 'Smiekrok',
      category: ['Kitchen', 'Kettles'],
      attributes: { material: 'copper', litres: { value: 1.5, unit: 'l' } },
      variants: [
        {
          sku,
          prices: [
            { minorUnits: 4900, currency: 'EUR' },
            { minorUnits: 5900, currency: 'USD' },
          ],
        },
      ],
    })

    await index.shows(
      productId,
      {
        titleSort: 'Copper kettle',
        status: 'ACTIVE',
        codes: [sku],
        prices: { EUR: [4900], USD: [5900] },
        inStock: false,
      },
      ['Copper kettle', 'Boils.', 'Smiekrok', 'Kitchen', 'Kettles', 'copper'],
    )
  })

  it('is found as it now is: title, price, status, code', async () => {
    const { productId, variantIds } = await importOne(shop, { title: 'Tin whistle' })
    await index.shows(productId, { titleSort: 'Tin whistle', prices: { EUR: [1290] } })

    await staff('productUpdate', { id: productId, title: 'Tin flute' })
    await staff('variantPricesSet', { variantId: variantIds[0], prices: [{ minorUnits: 990, currency: 'EUR' }] })
    const sku = fresh('FLUTE')
    await staff('variantUpdate', { id: variantIds[0], sku })
    await staff('productRetire', { id: productId })

    await index.shows(productId, { titleSort: 'Tin flute', prices: { EUR: [990] }, codes: [sku], status: 'RETIRED' })
  })

  it('reaches all products below a category or of a brand that has another name', async () => {
    const [stem, maker] = [fresh('Garden'), fresh('Havn')]
    const { productId } = await importOne(shop, { brand: maker, category: [stem, 'Pots', 'Clay'] })
    await index.shows(productId, {}, [stem, 'Pots', 'Clay', maker])

    const { categoryId, brandId } = (await index.sourceOf(productId)) ?? {}
    const [root] = ((await index.sourceOf(productId))?.['categoryIds'] ?? []) as string[]
    await staff('categoryUpdate', { id: root, name: 'Outdoors' })
    await staff('brandUpdate', { id: brandId, name: `${maker} of Norway` })
    await index.shows(productId, {}, ['Outdoors', 'Pots', 'Clay', `${maker} of Norway`])

    await staff('categoryMove', { id: categoryId, parentId: null })
    await index.shows(productId, { categoryIds: [categoryId] }, ['Clay'])
  })

  it('has the popularity of what was delivered', async () => {
    const { productId, variantIds } = await importOne(shop)
    const line = { ...ordersDelivered.example.lines[0], productId, variantId: variantIds[0] ?? '', quantity: 3 }

    await shop.hear(ordersDelivered, fresh('ord'), { ...ordersDelivered.example, lines: [line] } as never)

    await index.shows(productId, { popularity: 3 })
  })

  it('is in stock while one of its variants can be bought, whatever order the news comes in', async () => {
    const { productId, variantIds } = await importOne(shop, {
      variants: [1, 2].map(() => ({ sku: fresh('SKU'), prices: [{ minorUnits: 100, currency: 'EUR' }] })),
    })
    const [first = '', second = ''] = variantIds

    stock.set(first, { available: 2, backorder: null })
    await shop.hear(inventoryBack, first, { variantId: first, available: 2 })
    await index.shows(productId, { inStock: true })

    // What arrives late says less than what inventory says now.
    await shop.hear(inventoryOut, first, { variantId: first, available: 0 })
    stock.set(second, { available: 0, backorder: { expectedAt: null } })
    await shop.hear(inventoryBackorderPolicyChanged, second, { variantId: second, isBackorderable: true })
    stock.set(first, { available: 0, backorder: null })
    await shop.hear(inventoryOut, first, { variantId: first, available: 0 })
    await index.shows(productId, { inStock: true })

    stock.set(second, { available: 0, backorder: null })
    await shop.hear(inventoryBackorderPolicyChanged, second, { variantId: second, isBackorderable: false })
    await index.shows(productId, { inStock: false })
  })
})
