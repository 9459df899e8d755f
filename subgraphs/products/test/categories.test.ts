import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

type Result = { result: { __typename: string; category?: { id: string }; code?: string; path?: string[] } }
const staff = async (field: string, type: string, input: object) => {
  const made = field === 'categoryCreate' ? '... on CategoryCreated { category { id } }' : ''
  const mutation = `mutation ($input: ${type}!) { result: ${field}(input: $input) { __typename ${made} ... on UserError { code path } } }`
  const { data, errors } = await shop.as(aStaffMember())<Result>(mutation, { input })
  expect(errors).toBeUndefined()
  return data.result
}
const create = async (input: object = {}) =>
  (await staff('categoryCreate', 'CategoryCreateInput', { name: 'Shelf', slug: fresh('shelf'), ...input })).category
    ?.id ?? ''
const move = (id: string, parentId: string | null) => staff('categoryMove', 'CategoryMoveInput', { id, parentId })

const inCategory = async (categoryId: string) => {
  const { data } = await shop.as(aStaffMember())<{ products: { nodes: { id: string }[] } }>(
    'query ($filter: ProductFilter) { products(filter: $filter, first: 100) { nodes { id } } }',
    { filter: { categoryId, statuses: ['DRAFT'] } },
  )
  return data.products.nodes.map(({ id }) => id).sort()
}

const breadcrumbs = async (id: string) => {
  const { data } = await shop.as(aUser())<{ category: { ancestors: { id: string }[]; parent: { id: string } | null } }>(
    'query ($id: ID!) { category(id: $id) { ancestors { id } parent { id } } }',
    { id },
  )
  return data.category.ancestors.map((one) => one.id)
}

describe('the tree of categories', () => {
  it('never closes a circle, and breadcrumbs and filters follow every move', async () => {
    const aMove = fc.record({ who: fc.nat(7), below: fc.option(fc.nat(7)) })

    await fc.assert(
      fc.asyncProperty(fc.array(aMove, { minLength: 4, maxLength: 12 }), async (moves) => {
        const ids = await Promise.all(Array.from({ length: 8 }, () => create()))
        const idOf = (nth: number) => ids[nth] ?? ''
        const parents = new Map<string, string | null>(ids.map((id) => [id, null]))
        const above = (id: string): string[] => {
          const parent = parents.get(id) ?? null
          return parent === null ? [] : [...above(parent), parent]
        }
        const placed = new Map<string, string>()
        for (const id of ids) {
          const { data } = await shop.as(aStaffMember())<{ productCreate: { product: { id: string } } }>(
            'mutation ($input: ProductCreateInput!) { productCreate(input: $input) { ... on ProductCreated { product { id } } } }',
            { input: { title: 'Thing', slug: fresh('thing'), categoryId: id } },
          )
          placed.set(id, data.productCreate.product.id)
        }

        for (const { who, below } of moves) {
          const [id, parentId] = [idOf(who), below === null ? null : idOf(below)]
          const closesCircle = parentId !== null && [parentId, ...above(parentId)].includes(id)
          const { __typename: outcome } = await move(id, parentId)
          expect(outcome).toBe(closesCircle ? 'CategoryCycle' : 'CategoryMoved')
          if (!closesCircle) parents.set(id, parentId)
        }

        for (const id of ids) {
          expect(await breadcrumbs(id)).toEqual(above(id))
          const subtree = ids.filter((other) => other === id || above(other).includes(id))
          expect(await inCategory(id)).toEqual(subtree.map((one) => placed.get(one)).sort())
        }
      }),
      { numRuns: 8 },
    )
  })

  it('stays a tree when two moves that would close a circle together come at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, other] = [await create(), await create()]

      const outcomes = await Promise.all([move(one, other), move(other, one)])

      expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['CategoryCycle', 'CategoryMoved'])
    }
  })

  it('is no deeper than its limit, by creation or by move', async () => {
    let deepest: string | null = null
    for (let depth = 1; depth <= 12; depth += 1) deepest = await create({ parentId: deepest })
    const top = await create()
    await create({ parentId: top })

    expect(await staff('categoryCreate', 'CategoryCreateInput', { name: 'Too deep', parentId: deepest })).toMatchObject(
      { __typename: 'InvalidCatalogInput' },
    )
    expect(await move(top, deepest)).toMatchObject({ __typename: 'InvalidCatalogInput', path: ['parentId'] })
  })

  it('lists children by position', async () => {
    const parentId = await create()
    await create({ parentId, name: 'Second', position: 2 })
    await create({ parentId, name: 'First', position: 1 })

    const { data } = await shop.as(aUser())(
      'query ($id: ID!) { categories(parentId: $id) { name } category(id: $id) { children { name } } }',
      { id: parentId },
    )

    const children = [{ name: 'First' }, { name: 'Second' }]
    expect(data).toEqual({ categories: children, category: { children } })
  })

  it('lets go of a category only when it is empty', async () => {
    const parentId = await create()
    const id = await create({ parentId })

    expect(await staff('categoryDelete', 'CategoryDeleteInput', { id: parentId })).toMatchObject({
      __typename: 'CategoryNotEmpty',
    })
    expect(await staff('categoryDelete', 'CategoryDeleteInput', { id })).toMatchObject({
      __typename: 'CategoryDeleted',
    })
    expect(await staff('categoryDelete', 'CategoryDeleteInput', { id })).toMatchObject({
      __typename: 'CategoryNotFound',
    })
    expect(await staff('categoryDelete', 'CategoryDeleteInput', { id: parentId })).toMatchObject({
      __typename: 'CategoryDeleted',
    })
  })

  it('refuses a taken slug, a missing parent and a bad name, and names the field', async () => {
    const slug = fresh('slug')
    const id = await create({ slug })
    const other = await create()
    const nowhere = id.replace(/.{4}$/, '0000')

    expect(await staff('categoryCreate', 'CategoryCreateInput', { name: 'Same', slug })).toMatchObject({
      code: 'SLUG_TAKEN',
      path: ['slug'],
    })
    expect(await staff('categoryUpdate', 'CategoryUpdateInput', { id: other, slug })).toMatchObject({
      code: 'SLUG_TAKEN',
    })
    expect(await staff('categoryUpdate', 'CategoryUpdateInput', { id, slug, name: 'Renamed' })).toMatchObject({
      __typename: 'CategoryUpdated',
    })
    expect(await staff('categoryUpdate', 'CategoryUpdateInput', { id: nowhere, name: 'X' })).toMatchObject({
      code: 'CATEGORY_NOT_FOUND',
      path: ['id'],
    })
    expect(await staff('categoryUpdate', 'CategoryUpdateInput', { id, name: '' })).toMatchObject({
      code: 'INVALID_CATALOG_INPUT',
      path: ['name'],
    })
    expect(await staff('categoryCreate', 'CategoryCreateInput', { name: 'X', parentId: nowhere })).toMatchObject({
      code: 'CATEGORY_NOT_FOUND',
      path: ['parentId'],
    })
    expect(await staff('categoryCreate', 'CategoryCreateInput', { name: 'a\u0000b' })).toMatchObject({
      code: 'INVALID_CATALOG_INPUT',
      path: ['name'],
    })
    expect(await staff('categoryCreate', 'CategoryCreateInput', { name: 'X', slug: 'Not A Slug' })).toMatchObject({
      code: 'INVALID_CATALOG_INPUT',
      path: ['slug'],
    })
    expect(await move(nowhere, null)).toMatchObject({ code: 'CATEGORY_NOT_FOUND' })
    expect(await move(id, nowhere)).toMatchObject({ code: 'CATEGORY_NOT_FOUND', path: ['parentId'] })
  })
})
