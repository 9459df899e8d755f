import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { aUser } from '@shop/kit/testing/viewers'
import { products } from '../src/subgraph.ts'
import { fresh } from './catalog.ts'
import { clerk, documentOf, success } from './clerk.ts'

let shop: TestPart
beforeAll(async () => {
  shop = await startTestPart(products)
})
afterAll(() => shop.stop())

const { staff, aDraft, aVariant } = clerk(() => shop)

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
    [
      'send pictures to a shop that keeps none',
      'mediaUploadsCreate',
      async () => ({ files: [{ sha256: 'ab'.repeat(32) }] }),
      'MEDIA_NOT_KEPT',
      null,
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
      mediaUploadsCreate: { files: [] },
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
