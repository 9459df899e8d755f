import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { aUser } from '@shop/kit/testing/viewers'
import { productsVariantsForSale } from '@shop/schema/requests/products'
import { products } from '../src/subgraph.ts'
import { aRow, fresh, importRows } from './catalog.ts'

let shop: TestPart
let productIds: string[]
let variantIds: string[]

beforeAll(async () => {
  shop = await startTestPart(products)
  const { outcomes } = await importRows(
    shop,
    Array.from({ length: 60 }, (_, nth) =>
      aRow({
        title: `Basket ${nth}`,
        brand: `Weaver ${nth % 9}`,
        category: ['House', `Shelf ${nth % 13}`],
        variants: [0, 1, 2].map(() => ({
          sku: fresh('B'),
          prices: [
            { minorUnits: 100 + nth, currency: 'EUR' },
            { minorUnits: 90 + nth, currency: 'GBP' },
          ],
          weightGrams: 300,
          quantityMax: 5,
        })),
        images: [{ url: '/images/a.svg' }, { url: '/images/b.svg' }],
        reviews: [{ rating: 4, title: 'Holds', authorName: 'Ada' }],
      }),
    ),
  )
  productIds = outcomes.flatMap(({ productId }) => productId ?? [])
  variantIds = outcomes.flatMap((outcome) => outcome.variantIds)
})
afterAll(() => shop.stop())

const everything = /* GraphQL */ `
  title
  brand { name }
  category { name parent { name } ancestors { name } children { name } }
  options { name }
  attributes { name }
  images { url }
  priceRange { min { amount } max { amount } }
  rating { average count }
  variants(first: 10) { nodes { sku title price { amount } pounds: price(currency: "GBP") { amount } images { url } product { title } } }
  reviews(first: 5) { nodes { title product { title } } }
`

const countOf = async (query: string, variables: object): Promise<number> => {
  const { errors, statements } = await shop.as(aUser())(query, { ...variables })
  expect(errors).toBeUndefined()
  return statements
}

// Loads of one kind that start at different times are different statements, so the count moves a little; the bound does not.
describe('the number of SQL statements does not depend on the number of rows', () => {
  const representations = (typename: string, ids: string[]) => ids.map((id) => ({ __typename: typename, id }))

  it.each([
    [
      'a list of products',
      `query ($n: Int) { products(first: $n) { nodes { ${everything} } totalCount facets { brands { brand { name } } categories { category { name } } } } }`,
      (n: number) => ({ n }),
      18,
    ],
    [
      'a search',
      `query ($n: Int) { search(query: "basket", first: $n) { nodes { ${everything} } } }`,
      (n: number) => ({ n }),
      16,
    ],
    [
      'product entities',
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Product { ${everything} } } }`,
      (n: number) => ({ r: representations('Product', productIds.slice(0, n)) }),
      14,
    ],
    [
      'variant entities',
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Variant { title price { amount } images { url } product { title } } } }',
      (n: number) => ({ r: representations('Variant', variantIds.slice(0, n)) }),
      4,
    ],
    [
      'categories with their products',
      'query ($n: Int) { products(first: $n) { nodes { category { products(first: 3) { nodes { title } totalCount } } brand { products { nodes { title } } } } } }',
      (n: number) => ({ n }),
      12,
    ],
  ])('%s', async (_, query, variables, most) => {
    const few = await countOf(query, variables(2))
    const many = await countOf(query, variables(50))

    expect(few).toBeLessThanOrEqual(most)
    expect(many).toBeLessThanOrEqual(most)
  })
})

describe('answering products.variantsForSale', () => {
  it('gives title, price in the currency, tax category and limits of up to 500 variants', async () => {
    const { variants } = await shop.part.ask(productsVariantsForSale, { variantIds, currency: 'GBP' })

    expect(variants).toHaveLength(180)
    expect(variants.find(({ variantId }) => variantId === variantIds[0])).toEqual({
      variantId: variantIds[0],
      productId: productIds[0],
      sku: expect.any(String),
      title: 'Basket 0',
      onSale: true,
      unitPrice: { minor: 90, currency: 'GBP' },
      taxCategory: 'STANDARD',
      weightGrams: 300,
      quantityMax: 5,
      categoryIds: [expect.stringMatching(/^cat_/), expect.stringMatching(/^cat_/)],
    })
    const yen = await shop.part.ask(productsVariantsForSale, { variantIds: variantIds.slice(0, 1), currency: 'JPY' })
    expect(yen.variants[0]?.unitPrice).toBeNull()
  })
})
