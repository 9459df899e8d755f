import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { aGuest, aStaffMember, aUser } from '@shop/kit/testing/viewers'
import type { Viewer } from '@shop/kit/viewer'
import { products } from '../src/subgraph.ts'
import { productsVariantsForSale } from '@shop/schema/requests/products'
import { importOne } from './catalog.ts'

type Status = 'DRAFT' | 'ACTIVE' | 'RETIRED'
type Planted = {
  productId: string
  variantId: string
  sku: string
  slug: string
  reviewId: string
  brandId: string
  categoryId: string
}

let shop: TestPart
const planted = new Map<Status, Planted>()

beforeAll(async () => {
  shop = await startTestPart(products)
  for (const status of ['DRAFT', 'ACTIVE', 'RETIRED'] as const) {
    const sku = `LAMP-${status}`
    const { productId, variantIds } = await importOne(shop, {
      title: `Zeppelin ${status.toLowerCase()}`,
      brand: `Maker of ${status}`,
      category: [`Shelf of ${status}`],
      variants: [{ sku, gtin: '2000000000015', prices: [{ minorUnits: 100, currency: 'EUR' }] }],
      reviews: [{ rating: 5, title: 'Bright', authorName: 'Ines' }],
      status,
    })
    const { data } = await shop.as(aStaffMember())<{
      product: { slug: string; brand: { id: string }; category: { id: string }; reviews: { nodes: { id: string }[] } }
    }>('query ($id: ID!) { product(id: $id) { slug brand { id } category { id } reviews { nodes { id } } } }', {
      id: productId,
    })
    const { slug, brand, category, reviews } = data.product
    planted.set(status, {
      productId,
      variantId: variantIds[0] ?? '',
      sku,
      slug,
      reviewId: reviews.nodes[0]?.id ?? '',
      brandId: brand.id,
      categoryId: category.id,
    })
  }
})
afterAll(() => shop.stop())

const paths: [name: string, kind: 'direct' | 'list', query: string, variables: (at: Planted) => object][] = [
  ['product by id', 'direct', 'query ($v: ID!) { product(id: $v) { title } }', ({ productId }) => ({ v: productId })],
  ['product by slug', 'direct', 'query ($v: String!) { product(slug: $v) { title } }', ({ slug }) => ({ v: slug })],
  [
    'variant by id',
    'direct',
    'query ($v: ID!) { variant(id: $v) { product { title } } }',
    ({ variantId }) => ({ v: variantId }),
  ],
  ['variant by SKU', 'direct', 'query ($v: String!) { variant(sku: $v) { title } }', ({ sku }) => ({ v: sku })],
  [
    'product entity',
    'direct',
    entities('Product { title }'),
    ({ productId }) => ({ v: [{ __typename: 'Product', id: productId }] }),
  ],
  [
    'variant entity',
    'direct',
    entities('Variant { title }'),
    ({ variantId }) => ({ v: [{ __typename: 'Variant', id: variantId }] }),
  ],
  [
    'review entity',
    'direct',
    entities('Review { product { title } }'),
    ({ reviewId }) => ({ v: [{ __typename: 'Review', id: reviewId }] }),
  ],
  ['list', 'list', '{ products(first: 100) { nodes { title } totalCount } }', () => ({})],
  [
    'list by ids',
    'list',
    'query ($v: [ID!]) { products(filter: { ids: $v }) { nodes { title } } }',
    ({ productId }) => ({ v: [productId] }),
  ],
  ['search', 'list', '{ search(query: "zeppelin") { nodes { title } } }', () => ({})],
  ['search by SKU', 'list', 'query ($v: String!) { search(query: $v) { nodes { title } } }', ({ sku }) => ({ v: sku })],
  ['search by trade item number', 'list', '{ search(query: "2000000000015") { nodes { title } } }', () => ({})],
  ['misspelled search', 'list', '{ search(query: "zepelin") { nodes { title } } }', () => ({})],
  [
    'products of the category',
    'list',
    'query ($v: ID!) { category(id: $v) { products { nodes { title } } } }',
    ({ categoryId }) => ({ v: categoryId }),
  ],
  [
    'products of the brand',
    'list',
    entities('Brand { products { nodes { title } } }'),
    ({ brandId }) => ({ v: [{ __typename: 'Brand', id: brandId }] }),
  ],
  ['facets', 'list', '{ products { facets { brands { brand { products { nodes { title } } } } } } }', () => ({})],
]

function entities(selection: string): string {
  return `query ($v: [_Any!]!) { _entities(representations: $v) { ... on ${selection} } }`
}

const strangers: [string, Viewer][] = [
  ['a stranger', { kind: 'anonymous' }],
  ['a guest', aGuest()],
  ['a customer', aUser()],
  ['a partner', { kind: 'partner', partnerId: 'key_1', scopes: ['catalog:read'] }],
]

const shows = async (viewer: Viewer, query: string, variables: object, status: Status): Promise<boolean> => {
  const { data, errors } = await shop.as(viewer)(query, { ...variables })
  expect(errors).toBeUndefined()
  return JSON.stringify(data).toLowerCase().includes(`zeppelin ${status.toLowerCase()}`)
}

const at = (status: Status): Planted => {
  const found = planted.get(status)
  if (!found) throw new Error(`nothing planted that is ${status}`)
  return found
}

describe.each(strangers)('%s', (_, viewer) => {
  it.each(paths)('never sees a draft by %s', async (_name, _kind, query, variables) => {
    expect(await shows(viewer, query, variables(at('DRAFT')), 'DRAFT')).toBe(false)
  })

  it.each(paths)('sees what is on sale by %s', async (_name, _kind, query, variables) => {
    expect(await shows(viewer, query, variables(at('ACTIVE')), 'ACTIVE')).toBe(true)
  })

  it.each(paths)(
    'sees a retired product only when it is asked for directly: %s',
    async (_name, kind, query, variables) => {
      expect(await shows(viewer, query, variables(at('RETIRED')), 'RETIRED')).toBe(kind === 'direct')
    },
  )

  it('may not list drafts', async () => {
    const { errors } = await shop.as(viewer)('{ products(filter: { statuses: [DRAFT] }) { nodes { title } } }')

    expect(errors?.[0]?.extensions['code']).toBe(viewer.kind === 'anonymous' ? 'UNAUTHENTICATED' : 'FORBIDDEN')
  })
})

describe('staff', () => {
  it.each(paths.filter(([, kind]) => kind === 'direct'))(
    'see a draft by %s',
    async (_name, _kind, query, variables) => {
      expect(await shows(aStaffMember(), query, variables(at('DRAFT')), 'DRAFT')).toBe(true)
    },
  )

  it('list what they ask for', async () => {
    expect(
      await shows(
        aStaffMember(),
        '{ products(filter: { statuses: [DRAFT, RETIRED] }) { nodes { title } } }',
        {},
        'DRAFT',
      ),
    ).toBe(true)
  })
})

describe('other parts', () => {
  it('are told nothing of drafts, and that a retired product is not for sale', async () => {
    const variantIds = (['DRAFT', 'ACTIVE', 'RETIRED'] as const).map((status) => at(status).variantId)

    const { variants } = await shop.part.ask(productsVariantsForSale, {
      variantIds: [...variantIds, 'var_unknown', 'x\u0000'],
      currency: 'EUR',
    })

    expect(variants.map(({ sku, onSale }) => [sku, onSale]).sort()).toEqual([
      ['LAMP-ACTIVE', true],
      ['LAMP-RETIRED', false],
    ])
  })
})
