import { describe, expect, it } from 'vitest'
import { createProduct, publishProduct, retireProduct, updateProduct } from './change-product.ts'
import type { Product, ProductStatus } from './product.ts'

const noon = new Date('2026-05-01T12:00:00Z')
const evening = new Date('2026-05-01T18:00:00Z')

const aProduct = (given: Partial<Product> = {}): Product => {
  const decision = createProduct({ title: 'Enamel mug' }, { id: 'prod_1', now: noon })
  if (decision.kind === 'rejected') throw new Error(decision.because.message)
  return { ...decision.state, variantIds: ['var_1'], ...given }
}

describe('a new product', () => {
  it('is a draft with a slug of its title, and is told', () => {
    const decision = createProduct({ title: ' Enamel mug ', attributes: { wood: 'oak' } }, { id: 'prod_1', now: noon })

    expect(decision).toMatchObject({
      kind: 'accepted',
      state: { title: 'Enamel mug', slug: 'enamel-mug', status: 'DRAFT', version: 1, attributes: { wood: 'oak' } },
      events: [{ type: 'products.created', aggregateId: 'prod_1', aggregateVersion: 1 }],
    })
  })

  it('gets a slug also when nothing of its title can be one', () => {
    expect(createProduct({ title: '日本' }, { id: 'prod_1', now: noon })).toMatchObject({ state: { slug: 'prod-1' } })
  })
})

describe('publishing', () => {
  it.each(['DRAFT', 'RETIRED'] as const)('puts a product that is %s on sale', (status) => {
    expect(publishProduct(aProduct({ status }), true, evening)).toMatchObject({
      state: { status: 'ACTIVE', version: 2, updatedAt: evening },
      events: [{ type: 'products.changed', aggregateVersion: 2, data: { status: 'ACTIVE', variantIds: ['var_1'] } }],
    })
  })

  it('needs a price', () => {
    expect(publishProduct(aProduct(), false, evening)).toMatchObject({
      kind: 'rejected',
      because: { code: 'ProductNotPublishable' },
    })
  })

  it('changes nothing and tells nobody the second time', () => {
    const product = aProduct({ status: 'ACTIVE' })

    expect(publishProduct(product, true, evening)).toEqual({ kind: 'accepted', state: product, events: [] })
  })
})

describe('retiring', () => {
  const outcomes: [ProductStatus, object][] = [
    ['ACTIVE', { state: { status: 'RETIRED', version: 2 }, events: [{ type: 'products.retired' }] }],
    ['RETIRED', { state: { status: 'RETIRED', version: 1 }, events: [] }],
    ['DRAFT', { kind: 'rejected', because: { code: 'ProductNotPublished' } }],
  ]

  it.each(outcomes)('a product that is %s', (status, expected) => {
    expect(retireProduct(aProduct({ status }), evening)).toMatchObject(expected)
  })
})

describe('updating', () => {
  it('keeps what is left out, takes away what is null, and replaces the rest', () => {
    const product = aProduct({ categoryId: 'cat_1', brandId: 'brd_1', description: 'Blue.' })

    expect(updateProduct(product, { title: 'Tin mug', brandId: null }, evening)).toMatchObject({
      state: {
        title: 'Tin mug',
        slug: 'enamel-mug',
        description: 'Blue.',
        categoryId: 'cat_1',
        brandId: null,
        version: 2,
      },
    })
  })

  it.each([
    ['a title of 301 characters', { title: 'x'.repeat(301) }, 'title'],
    [
      'two options of one name',
      {
        options: [
          { name: 'Size', values: ['S'] },
          { name: 'Size', values: ['M'] },
        ],
      },
      'options',
    ],
    ['an option without values', { options: [{ name: 'Size', values: [] }] }, 'options'],
  ])('refuses %s', (_, input, field) => {
    expect(updateProduct(aProduct(), input, evening)).toMatchObject({
      kind: 'rejected',
      because: { code: 'InvalidCatalogInput' },
    })
    expect(updateProduct(aProduct(), input, evening)).toHaveProperty('because.path.0', field)
  })
})
