import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { aStaffMember, aUser } from '@shop/kit/testing/viewers'
import { products } from '../src/subgraph.ts'
import { fresh } from './catalog.ts'

let shop: TestPart
beforeAll(async () => {
  shop = await startTestPart(products)
})
afterAll(() => shop.stop())

const shown: Record<string, string> = {
  ProductCreated: 'product { id status version slug }',
  ProductUpdated: 'product { id title version brand { name } category { name } attributes { name value } }',
  ProductPublished: 'product { id status version }',
  ProductRetired: 'product { id status version }',
  VariantCreated: 'variant { id sku title price { amount } quantityMax }',
  VariantUpdated: 'variant { id sku title gtin }',
  VariantPricesReplaced:
    'variant { id price(currency: "JPY") { amount } product { priceRange { min { amount } max { amount } } } }',
  ImagesReplaced: 'product { images { url alt variantId } }',
  BrandCreated: 'brand { id name slug }',
  BrandUpdated: 'brand { name }',
  CategoryCreated: 'category { id }',
}
const success: Record<string, keyof typeof shown> = {
  productCreate: 'ProductCreated',
  productUpdate: 'ProductUpdated',
  productPublish: 'ProductPublished',
  productRetire: 'ProductRetired',
  variantCreate: 'VariantCreated',
  variantUpdate: 'VariantUpdated',
  variantPricesSet: 'VariantPricesReplaced',
  imagesSet: 'ImagesReplaced',
  brandCreate: 'BrandCreated',
  brandUpdate: 'BrandUpdated',
  categoryCreate: 'CategoryCreated',
}

type Answer = {
  __typename: string
  code?: string
  path?: string[] | null
  product?: Record<string, unknown> & { id: string }
  variant?: Record<string, unknown> & { id: string }
  brand?: { id: string }
  category?: { id: string }
}

const documentOf = (field: string) => {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`
  const made = success[field] ?? ''
  return `mutation ($input: ${type}!) { result: ${field}(input: $input) { __typename ... on ${made} { ${shown[made]} } ... on UserError { code path } } }`
}

const staff = async (field: string, input: object): Promise<Answer> => {
  const { data, errors } = await shop.as(aStaffMember())<{ result: Answer }>(documentOf(field), { input })
  expect(errors).toBeUndefined()
  return data.result
}

const aDraft = async (more: object = {}) =>
  (await staff('productCreate', { title: 'Oak stool', slug: fresh('stool'), ...more })).product?.id ?? ''
const aVariant = async (productId: string, more: object = {}) =>
  (
    await staff('variantCreate', {
      productId,
      sku: fresh('STOOL'),
      prices: [{ minorUnits: 9900, currency: 'EUR' }],
      ...more,
    })
  ).variant?.id ?? ''
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

describe('what staff may not do', () => {
  const cases: [what: string, field: string, input: () => Promise<object>, code: string, path: string[] | null][] = [
    [
      'take a slug twice',
      'productCreate',
      async () => ({ title: 'X', slug: await slugTaken() }),
      'SLUG_TAKEN',
      ['slug'],
    ],
    [
      'change to a taken slug',
      'productUpdate',
      async () => ({ id: await aDraft(), slug: await slugTaken() }),
      'SLUG_TAKEN',
      ['slug'],
    ],
    [
      'use a category that is not there',
      'productCreate',
      async () => ({ title: 'X', slug: fresh('x'), categoryId: newId('cat') }),
      'CATEGORY_NOT_FOUND',
      ['categoryId'],
    ],
    [
      'use a brand that is not there',
      'productUpdate',
      async () => ({ id: await aDraft(), brandId: newId('brd') }),
      'BRAND_NOT_FOUND',
      ['brandId'],
    ],
    [
      'use an id that no database holds',
      'productCreate',
      async () => ({ title: 'X', slug: fresh('x'), categoryId: 'cat_\u0000' }),
      'CATEGORY_NOT_FOUND',
      ['categoryId'],
    ],
    ['leave the title empty', 'productCreate', async () => ({ title: '  ' }), 'INVALID_CATALOG_INPUT', ['title']],
    [
      'nest attributes',
      'productCreate',
      async () => ({ title: 'X', attributes: { size: { deep: 1 } } }),
      'INVALID_ATTRIBUTE',
      ['attributes', 'size'],
    ],
    [
      'write 201 attributes',
      'productUpdate',
      async () => ({ id: await aDraft(), attributes: many(201) }),
      'INVALID_ATTRIBUTE',
      ['attributes'],
    ],
    [
      'change a product that is not there',
      'productUpdate',
      async () => ({ id: newId('prod'), title: 'X' }),
      'PRODUCT_NOT_FOUND',
      ['id'],
    ],
    [
      'publish a product that is not there',
      'productPublish',
      async () => ({ id: newId('prod') }),
      'PRODUCT_NOT_FOUND',
      ['id'],
    ],
    [
      'retire a product that is not there',
      'productRetire',
      async () => ({ id: 'prod_nonsense' }),
      'PRODUCT_NOT_FOUND',
      ['id'],
    ],
    [
      'take an SKU twice, in any case',
      'variantCreate',
      async () => ({ productId: await aDraft(), sku: (await skuTaken()).toLowerCase() }),
      'SKU_TAKEN',
      ['sku'],
    ],
    [
      'change to a taken SKU',
      'variantUpdate',
      async () => ({ id: await aVariant(await aDraft()), sku: await skuTaken() }),
      'SKU_TAKEN',
      ['sku'],
    ],
    [
      'add a variant to nothing',
      'variantCreate',
      async () => ({ productId: newId('prod'), sku: fresh('S') }),
      'PRODUCT_NOT_FOUND',
      ['productId'],
    ],
    [
      'choose what is not offered',
      'variantCreate',
      async () => ({ productId: await aDraft(), sku: fresh('S'), options: [{ name: 'Size', value: 'XL' }] }),
      'INVALID_CATALOG_INPUT',
      ['options', 'Size'],
    ],
    [
      'write a trade item number of 5 digits',
      'variantCreate',
      async () => ({ productId: await aDraft(), sku: fresh('S'), gtin: '12345' }),
      'INVALID_CATALOG_INPUT',
      ['gtin'],
    ],
    [
      'change a variant that is not there',
      'variantUpdate',
      async () => ({ id: newId('var') }),
      'PRODUCT_VARIANT_NOT_FOUND',
      ['id'],
    ],
    [
      'price a variant that is not there',
      'variantPricesSet',
      async () => ({ variantId: newId('var'), prices: [] }),
      'PRODUCT_VARIANT_NOT_FOUND',
      ['variantId'],
    ],
    [
      'set a price below 0',
      'variantPricesSet',
      async () => ({ variantId: newId('var'), prices: [{ minorUnits: -1, currency: 'EUR' }] }),
      'INVALID_CATALOG_INPUT',
      ['prices', '0', 'minorUnits'],
    ],
    [
      'show an image of a variant of another product',
      'imagesSet',
      async () => ({
        productId: await aDraft(),
        images: [{ url: '/a.svg', variantId: await aVariant(await aDraft()) }],
      }),
      'PRODUCT_VARIANT_NOT_FOUND',
      ['images', '0', 'variantId'],
    ],
    [
      'show a script as an image',
      'imagesSet',
      async () => ({ productId: await aDraft(), images: [{ url: 'javascript:alert(1)' }] }),
      'INVALID_CATALOG_INPUT',
      ['images', '0', 'url'],
    ],
    [
      'show images of nothing',
      'imagesSet',
      async () => ({ productId: newId('prod'), images: [] }),
      'PRODUCT_NOT_FOUND',
      ['productId'],
    ],
    [
      'name two brands alike',
      'brandCreate',
      async () => ({ name: (await brandNamed()).toUpperCase(), slug: fresh('b') }),
      'BRAND_NAME_TAKEN',
      ['name'],
    ],
    [
      'give two brands one slug',
      'brandCreate',
      async () => ({ name: fresh('Other'), slug: (await brandNamed()).toLowerCase() }),
      'SLUG_TAKEN',
      ['slug'],
    ],
    [
      'change a brand that is not there',
      'brandUpdate',
      async () => ({ id: newId('brd'), name: 'X' }),
      'BRAND_NOT_FOUND',
      ['id'],
    ],
    ['leave a brand without a name', 'brandCreate', async () => ({ name: '' }), 'INVALID_CATALOG_INPUT', ['name']],
  ]

  it.each(cases)('%s', async (_, field, input, code, path) => {
    expect(await staff(field, await input())).toMatchObject({ code, path })
  })

  const slugTaken = async () => {
    const slug = fresh('taken')
    await aDraft({ slug })
    return slug
  }
  const skuTaken = async () => {
    const sku = fresh('TAKEN')
    await aVariant(await aDraft(), { sku })
    return sku
  }
  const brandNamed = async () => {
    const name = fresh('Named')
    await staff('brandCreate', { name })
    return name
  }
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, nth) => [`a${nth}`, nth]))

  it('writes nothing of what is refused', async () => {
    const before = (await shop.told()).length

    await staff('productCreate', { title: 'X', slug: fresh('x'), categoryId: newId('cat') })

    expect((await shop.told()).length).toBe(before)
  })
})

describe('those who are not staff', () => {
  it.each(Object.keys(success))('may not %s', async (field) => {
    const inputs: Record<string, object> = {
      productCreate: { title: 'X' },
      variantCreate: { productId: 'x', sku: 'x' },
      variantPricesSet: { variantId: 'x', prices: [] },
      imagesSet: { productId: 'x', images: [] },
      brandCreate: { name: 'X' },
      categoryCreate: { name: 'X' },
    }
    const input = inputs[field] ?? { id: 'x' }

    const customer = await shop.as(aUser())(documentOf(field), { input })
    const stranger = await shop.as({ kind: 'anonymous' })(documentOf(field), { input })

    expect(customer.errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    expect(stranger.errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
  })
})
