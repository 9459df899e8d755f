import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { products } from '../src/subgraph.ts'
import { aRow, fresh, importMutation, importOne, importRows } from './catalog.ts'

let shop: TestPart
beforeAll(async () => {
  shop = await startTestPart(products)
})
afterAll(() => shop.stop())

const look = async (id: string | null | undefined) => {
  const { data, errors } = await shop.as(aStaffMember())<{ product: Record<string, unknown> }>(
    /* GraphQL */ `
      query ($id: ID!) {
        product(id: $id) {
          slug
          title
          description
          status
          version
          brand {
            name
            slug
          }
          category {
            name
            slug
            ancestors {
              name
            }
          }
          attributes {
            name
            values
            unit
          }
          options {
            name
            values
          }
          variants {
            nodes {
              sku
              title
              price {
                amount
                currency
              }
              images {
                url
              }
            }
          }
          rating {
            average
            count
          }
        }
      }
    `,
    { id },
  )
  expect(errors).toBeUndefined()
  return data.product
}

describe('importing a catalog', () => {
  it('takes in a whole product with brand, categories, options, prices, images and reviews', async () => {
    const sku = fresh('CUP')
    const row = aRow({
      title: 'Café cup & saucer',
      description: '<p>White &amp; blue.</p><p>Holds 2&nbsp;dl.</p>',
      brand: 'Smiekrok',
      category: ['Kitchen', 'Mugs & Cups'],
      attributes: {
        material: 'Stoneware',
        height: { value: 8.5, unit: 'cm' },
        dishwasher: true,
        colours: ['white', 'blue'],
      },
      variants: [
        {
          sku: `${sku}-w`,
          options: [{ name: 'Colour', value: 'white' }],
          prices: [
            { minorUnits: 1290, currency: 'EUR' },
            { minorUnits: 1800, currency: 'JPY' },
          ],
        },
        {
          sku: `${sku}-b`,
          options: [{ name: 'Colour', value: 'blue' }],
          prices: [{ minorUnits: 1390, currency: 'EUR' }],
        },
      ],
      images: [{ url: '/images/cup.svg' }, { url: '/images/cup-blue.svg', sku: `${sku}-b` }],
      reviews: [
        { rating: 5, title: 'Warm hands', authorName: 'Marit S.' },
        { rating: 4, title: 'Chips easily', authorName: 'Tom W.' },
      ],
    })

    const { outcomes } = await importRows(shop, [row])

    expect(outcomes).toMatchObject([
      { line: 1, outcome: 'CREATED', variantIds: [expect.stringMatching(/^var_/), expect.stringMatching(/^var_/)] },
    ])
    expect(await look(outcomes[0]?.productId)).toEqual({
      slug: 'cafe-cup-saucer',
      title: 'Café cup & saucer',
      description: 'White & blue.\nHolds 2 dl.',
      status: 'ACTIVE',
      version: 1,
      brand: { name: 'Smiekrok', slug: 'smiekrok' },
      category: { name: 'Mugs & Cups', slug: 'mugs-cups', ancestors: [{ name: 'Kitchen' }] },
      attributes: expect.arrayContaining([
        { name: 'height', values: ['8.5'], unit: 'cm' },
        { name: 'colours', values: ['white', 'blue'], unit: null },
        { name: 'dishwasher', values: ['true'], unit: null },
      ]),
      options: [{ name: 'Colour', values: ['white', 'blue'] }],
      variants: {
        nodes: [
          {
            sku: `${sku}-W`,
            title: 'Café cup & saucer, white',
            price: { amount: '12.90', currency: 'EUR' },
            images: [{ url: '/images/cup.svg' }],
          },
          {
            sku: `${sku}-B`,
            title: 'Café cup & saucer, blue',
            price: { amount: '13.90', currency: 'EUR' },
            images: [{ url: '/images/cup-blue.svg' }],
          },
        ],
      },
      rating: { average: 4.5, count: 2 },
    })
  })

  it('reports bad rows by line with the field, and takes in the good ones around them', async () => {
    const taken = fresh('SKU')
    await importOne(shop, { externalId: fresh('ext'), variants: [{ sku: taken, prices: [] }] })
    const same = fresh('SKU')
    const price = (minorUnits: number) => [{ sku: fresh('SKU'), prices: [{ minorUnits, currency: 'GBP' }] }]

    const { outcomes, import: progress } = await importRows(
      shop,
      [
        aRow({ variants: price(85) }),
        aRow({ variants: price(0) }),
        aRow({ variants: price(-5) }),
        aRow({ title: '  ' }),
        aRow({ attributes: { deep: { er: 1 } } }),
        aRow({ variants: [] }),
        aRow({ title: 'with \u0000 in it' }),
        aRow({ externalId: fresh('ext'), variants: [{ sku: taken, prices: [] }] }),
        aRow({ variants: [{ sku: same, prices: [] }] }),
        aRow({ variants: [{ sku: same.toLowerCase(), prices: [] }] }),
        aRow({ images: [{ url: 'javascript:alert(1)' }] }),
        aRow({ variants: price(95) }),
      ],
      { fromLine: 2 },
    )

    const refused = outcomes
      .filter(({ outcome }) => outcome === 'REFUSED')
      .map(({ line, path }) => [line, path?.slice(0, 1)[0]])
    expect(refused).toEqual([
      [3, 'variants'],
      [4, 'variants'],
      [5, 'title'],
      [6, 'attributes'],
      [7, 'variants'],
      [8, 'title'],
      [9, 'externalId'],
      [11, 'variants'],
      [12, 'images'],
    ])
    expect(outcomes.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    expect(outcomes.every(({ outcome, reason }) => (outcome === 'REFUSED') === (reason !== null))).toBe(true)
    expect(progress).toEqual({ lastLine: 13, created: 3, updated: 0, unchanged: 0, refused: 9 })
  })

  it('remembers how far it got, and changes nothing when rows come again', async () => {
    const importKey = fresh('import')
    const rows = [aRow({ externalId: fresh('ext') }), aRow(), aRow()]
    const first = await importRows(shop, rows.slice(0, 2), { importKey })
    const before = await shop.told()

    const again = await importRows(shop, rows, { importKey })

    expect(again.outcomes.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED', 'CREATED'])
    expect(again.outcomes.slice(0, 2).map(({ productId, variantIds }) => [productId, variantIds])).toEqual(
      first.outcomes.map(({ productId, variantIds }) => [productId, variantIds]),
    )
    expect((await shop.told()).length - before.length).toBe(1)
    const { data } = await shop.as(aStaffMember())(
      'query ($key: String!) { catalogImport(importKey: $key) { lastLine created unchanged } }',
      { key: importKey },
    )
    expect(data).toEqual({ catalogImport: { lastLine: 3, created: 3, unchanged: 2 } })
  })

  it('updates a product that it finds by external id or by SKU, keeps its slug and its ids, and tells what changed', async () => {
    const row = aRow({ externalId: fresh('ext'), title: 'Plain bowl', brand: 'Old maker' })
    const first = await importRows(shop, [row])

    const second = await importRows(shop, [
      {
        ...row,
        title: 'Fancy bowl',
        brand: 'New maker',
        variants: row.variants.map((variant) => ({ ...variant, prices: [{ minorUnits: 990, currency: 'EUR' }] })),
      },
    ])

    const [before, after] = [first.outcomes[0], second.outcomes[0]]
    expect(after).toEqual({ ...before, outcome: 'UPDATED' })
    expect(await look(after?.productId)).toMatchObject({
      slug: 'plain-bowl',
      title: 'Fancy bowl',
      brand: { name: 'New maker' },
      version: 2,
    })
    const told = (await shop.told())
      .filter(({ subject }) => subject === after?.productId)
      .map(({ type, aggregateversion }) => [type, aggregateversion])
    expect(told).toEqual([
      ['products.created', 1],
      ['products.changed', 2],
      ['products.priceChanged', 2],
    ])
    const found = await shop.as(aUser())('{ search(query: "new maker") { nodes { title } } }')
    expect(found.data).toEqual({ search: { nodes: [{ title: 'Fancy bowl' }] } })
  })

  it('gives products of one title different slugs, also when they come at the same time', async () => {
    const batches = await Promise.all(
      [1, 2, 3].map(() =>
        importRows(shop, [
          aRow({ title: 'Twin spoon', category: ['Twins'], brand: 'Twin' }),
          aRow({ title: 'Twin spoon' }),
        ]),
      ),
    )

    const ids = batches.flatMap(({ outcomes }) => outcomes.map(({ productId }) => productId))
    const slugs = await Promise.all(ids.map(async (id) => (await look(id))['slug']))
    expect(new Set(slugs).size).toBe(6)
    expect(slugs).toContain('twin-spoon')
    const { data } = await shop.as(aUser())<{ categories: { name: string }[] }>('{ categories { name } }')
    expect(data.categories.filter(({ name }) => name === 'Twins')).toHaveLength(1)
  })

  it('takes a full batch with no more statements than a small one', async () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, nth) =>
        aRow({
          title: `Row ${nth}`,
          brand: `Maker ${nth % 7}`,
          category: ['Bulk', `Shelf ${nth % 11}`],
          attributes: { nth, material: 'oak' },
        }),
      )
    const send = (count: number) =>
      shop.as(aStaffMember())(importMutation, { input: { importKey: fresh('import'), fromLine: 1, rows: rows(count) } })
    const small = await send(20)

    const big = await send(500)

    expect(big.errors).toBeUndefined()
    expect(big.statements).toBeLessThanOrEqual(small.statements)
  })

  it('is for staff', async () => {
    const { errors } = await shop.as(aUser())(importMutation, { input: { importKey: 'mine', fromLine: 1, rows: [] } })

    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })
})
