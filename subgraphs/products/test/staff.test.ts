import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { aStaffMember } from '@shop/kit/testing/viewers'
import { products } from '../src/subgraph.ts'
import { fresh } from './catalog.ts'
import { clerk } from './clerk.ts'

let shop: TestPart
beforeAll(async () => {
  shop = await startTestPart(products)
})
afterAll(() => shop.stop())

const { staff, aDraft, aVariant } = clerk(() => shop)

const typesAbout = async (id: string) =>
  (await shop.told())
    .filter(({ subject }) => subject === id)
    .map(({ type, aggregateversion }) => `${type} ${aggregateversion}`)

describe('the life of a product', () => {
  it('goes from draft to sale to retirement and back, and tells each step once', async () => {
    const id = await aDraft()

    expect(await staff('productPublish', { id })).toMatchObject({ __typename: 'ProductNotPublishable' })
    expect(await staff('productRetire', { id })).toMatchObject({ __typename: 'ProductNotPublished' })
    await aVariant(id)
    expect(await staff('productPublish', { id })).toMatchObject({
      __typename: 'ProductPublished',
      product: { status: 'ACTIVE', version: 3 },
    })
    expect(await staff('productPublish', { id })).toMatchObject({ product: { status: 'ACTIVE', version: 3 } })
    expect(await staff('productRetire', { id })).toMatchObject({
      __typename: 'ProductRetired',
      product: { status: 'RETIRED', version: 4 },
    })
    expect(await staff('productRetire', { id })).toMatchObject({ product: { status: 'RETIRED', version: 4 } })
    expect(await staff('productPublish', { id })).toMatchObject({ product: { status: 'ACTIVE', version: 5 } })
    expect(await typesAbout(id)).toEqual([
      'products.created 1',
      'products.changed 2',
      'products.priceChanged 2',
      'products.changed 3',
      'products.retired 4',
      'products.changed 5',
    ])
  })

  it('keeps what an update leaves out, and takes away what is null', async () => {
    const brand = await staff('brandCreate', { name: fresh('Brand') })
    const category = await staff('categoryCreate', { name: 'Stools', slug: fresh('stools') })
    const id = await aDraft({
      brandId: brand.brand?.id,
      categoryId: category.category?.id,
      attributes: { wood: 'oak', legs: 3 },
    })

    const renamed = await staff('productUpdate', { id, title: 'Ash stool' })
    const bare = await staff('productUpdate', { id, brandId: null, attributes: { wood: 'ash' } })

    expect(renamed.product).toMatchObject({
      title: 'Ash stool',
      category: { name: 'Stools' },
      brand: { name: expect.any(String) },
      version: 2,
    })
    expect(bare.product).toMatchObject({
      brand: null,
      category: { name: 'Stools' },
      attributes: [{ name: 'wood', value: 'ash' }],
      version: 3,
    })
  })

  it('loses no change when several people work on it at once', async () => {
    const id = await aDraft()

    await Promise.all([
      ...Array.from({ length: 5 }, () => aVariant(id)),
      staff('productUpdate', { id, description: 'Three legs.' }),
    ])

    const { data } = await shop.as(aStaffMember())<{ product: object }>(
      'query ($id: ID!) { product(id: $id) { version description variants { nodes { sku } } } }',
      { id },
    )
    expect(data.product).toMatchObject({ version: 7, description: 'Three legs.', variants: { nodes: { length: 5 } } })
  })
})

describe('variants, prices and images', () => {
  it('name what was chosen, cost what was set, and show their own images', async () => {
    const id = await aDraft({
      options: [
        { name: 'Size', values: ['low', 'high'] },
        { name: 'Colour', values: ['raw', 'black'] },
      ],
    })
    const sku = fresh('stool')
    const created = await staff('variantCreate', {
      productId: id,
      sku: ` ${sku} `,
      options: [
        { name: 'Size', value: 'high' },
        { name: 'Colour', value: 'raw' },
      ],
      prices: [{ minorUnits: 9900, currency: 'EUR' }],
    })
    expect(created.variant).toMatchObject({
      sku: sku.toUpperCase(),
      title: 'Oak stool, high, raw',
      price: { amount: '99.00' },
      quantityMax: 999,
    })
    const variantId = created.variant?.id

    const priced = await staff('variantPricesSet', { variantId, prices: [{ minorUnits: 12000, currency: 'JPY' }] })
    const pictured = await staff('imagesSet', {
      productId: id,
      images: [{ url: '/images/a.svg' }, { url: 'https://cdn.example/b.png', alt: 'high', variantId }],
    })

    expect(priced.variant).toMatchObject({ price: { amount: '12000' }, product: { priceRange: null } })
    expect(pictured.product).toEqual({
      images: [
        { url: '/images/a.svg', alt: 'Oak stool', variantId: null },
        { url: 'https://cdn.example/b.png', alt: 'high', variantId },
      ],
    })
    expect(await staff('variantUpdate', { id: variantId, title: 'Bar stool', gtin: '4006381333931' })).toMatchObject({
      variant: { title: 'Bar stool', gtin: '4006381333931' },
    })
    expect(await staff('variantUpdate', { id: variantId, title: null })).toMatchObject({
      variant: { title: 'Oak stool, high, raw', gtin: '4006381333931' },
    })
  })
})
