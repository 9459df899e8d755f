import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aGuest, aStaffMember, aUser } from '@shop/kit/testing/viewers'
import type { Viewer } from '@shop/kit/viewer'
import { ordersDelivered } from '@shop/schema/events/orders'
import { usersErased } from '@shop/schema/events/users'
import { products } from '../src/subgraph.ts'
import { importOne } from './catalog.ts'

let shop: TestPart
beforeAll(async () => {
  shop = await startTestPart(products)
})
afterAll(() => shop.stop())

const popularityOf = async (id: string): Promise<number> => {
  const { data } = await shop.as(aUser())<{ product: { popularity: number } }>(
    'query ($id: ID!) { product(id: $id) { popularity } }',
    { id },
  )
  return data.product.popularity
}

const delivered = async (buyer: { userId: string }, productId: string, quantity = 1, eventId = newId('evt')) => {
  const orderId = newId('ord')
  await shop.hear(
    ordersDelivered,
    orderId,
    { orderId, buyerId: buyer.userId, lines: [{ variantId: newId('var'), productId, quantity }] },
    eventId,
  )
}

const aBuyerOf = async (productId: string) => {
  const buyer = aUser()
  const before = await popularityOf(productId)
  await delivered(buyer, productId)
  await until(async () => (await popularityOf(productId)) > before)
  return buyer
}

type Result = {
  result: {
    __typename: string
    code?: string
    path?: string[]
    review?: { id: string; isVerifiedPurchase: boolean; isMine: boolean }
  }
}
const run = async (viewer: Viewer, field: string, type: string, input: object) => {
  const made =
    field === 'reviewCreate'
      ? '... on ReviewCreated { review { id isVerifiedPurchase isMine } } ... on AlreadyReviewed { review { id } }'
      : ''
  const mutation = `mutation ($input: ${type}!) { result: ${field}(input: $input) { __typename ${made} ... on UserError { code path } } }`
  return shop.as(viewer)<Result>(mutation, { input })
}
const write = async (viewer: Viewer, input: object) =>
  (await run(viewer, 'reviewCreate', 'ReviewCreateInput', { title: 'Fine', rating: 4, ...input })).data.result

const ratingOf = async (id: string) => {
  const { data } = await shop.as(aUser())<{ product: { rating: { average: number | null; count: number } } }>(
    'query ($id: ID!) { product(id: $id) { rating { average count } } }',
    { id },
  )
  const [rows] = await shop.part.db.execute<{ count: number; average: number | null }>(
    sql`select count(*)::int as count, avg(rating)::float as average from reviews where product_id = ${id}`,
  )
  expect(data.product.rating).toEqual({ ...rows })
  return data.product.rating
}

describe('reviewing a product', () => {
  it('is for those who received it, once, however often they try at the same time', async () => {
    const { productId } = await importOne(shop)
    const buyer = await aBuyerOf(productId)

    const outcomes = await Promise.all(Array.from({ length: 6 }, () => write(buyer, { productId })))

    expect(outcomes.filter(({ __typename }) => __typename === 'ReviewCreated')).toHaveLength(1)
    expect(outcomes.filter(({ __typename }) => __typename === 'AlreadyReviewed')).toHaveLength(5)
    expect(outcomes.find(({ __typename }) => __typename === 'ReviewCreated')?.review).toMatchObject({
      isVerifiedPurchase: true,
      isMine: true,
    })
    expect(new Set(outcomes.map(({ review }) => review?.id)).size).toBe(1)
    expect(await ratingOf(productId)).toEqual({ average: 4, count: 1 })
    expect((await shop.told('products.reviewed')).filter(({ subject }) => subject === productId)).toHaveLength(1)
  })

  it('is refused for others, for drafts, for nothing and for bad input', async () => {
    const { productId } = await importOne(shop)
    const { productId: draftId } = await importOne(shop, { status: 'DRAFT' })
    const buyer = await aBuyerOf(productId)

    expect(await write(aUser(), { productId })).toMatchObject({ __typename: 'ProductNotPurchased' })
    expect(await write(buyer, { productId: draftId })).toMatchObject({ __typename: 'ProductNotFound' })
    expect(await write(buyer, { productId: newId('prod') })).toMatchObject({
      __typename: 'ProductNotFound',
      path: ['productId'],
    })
    expect(await write(buyer, { productId, rating: 6 })).toMatchObject({
      __typename: 'InvalidCatalogInput',
      path: ['rating'],
    })
    expect(await write(buyer, { productId, title: ' ' })).toMatchObject({
      __typename: 'InvalidCatalogInput',
      path: ['title'],
    })
    const { errors } = await run(aGuest(), 'reviewCreate', 'ReviewCreateInput', { productId, rating: 5, title: 'Nice' })
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED')
    expect(await ratingOf(productId)).toEqual({ average: null, count: 0 })
  })

  it('tells who thinks so, and leaves what they wrote under no name when they erase their account', async () => {
    const { productId } = await importOne(shop)
    const buyer = aUser()
    await delivered(buyer, productId)
    await until(async () => (await popularityOf(productId)) > 0)
    const { review } = await write(buyer, { productId, authorName: 'Ada' })
    const [told] = (await shop.told('products.reviewed')).filter(({ subject }) => subject === productId)
    expect(told?.data).toEqual({ productId, reviewId: review?.id, rating: 4, authorId: buyer.userId })

    await shop.hear(usersErased, buyer.userId, { userId: buyer.userId })

    const authorOf = async () => [
      ...(await shop.part.db.execute(sql`select author_id, author_name, title from reviews where id = ${review?.id}`)),
    ]
    await until(async () => (await authorOf())[0]?.['author_name'] !== 'Ada')
    expect(await authorOf()).toEqual([{ author_id: `erased_${review?.id}`, author_name: 'A customer', title: 'Fine' }])
    expect([...(await shop.part.db.execute(sql`select 1 from purchases where buyer_id = ${buyer.userId}`))]).toEqual([])
    expect(await ratingOf(productId)).toEqual({ average: 4, count: 1 })
  })

  it('keeps the rating equal to its rows through every change', async () => {
    const { productId } = await importOne(shop, { reviews: [{ rating: 1, title: 'Broke', authorName: 'Kim' }] })
    const buyers = [await aBuyerOf(productId), await aBuyerOf(productId), await aBuyerOf(productId)]
    const reviews = await Promise.all(buyers.map((buyer, nth) => write(buyer, { productId, rating: nth + 2 })))
    const idOf = (nth: number) => reviews[nth]?.review?.id ?? ''
    const update = async (viewer: Viewer, input: object) =>
      (await run(viewer, 'reviewUpdate', 'ReviewUpdateInput', input)).data.result.__typename
    const remove = async (viewer: Viewer, id: string) =>
      (await run(viewer, 'reviewDelete', 'ReviewDeleteInput', { id })).data.result.__typename
    const [first, second] = [buyers[0] ?? aUser(), buyers[1] ?? aUser()]

    expect(await ratingOf(productId)).toEqual({ average: 2.5, count: 4 })
    expect(await update(first, { id: idOf(0), rating: 5 })).toBe('ReviewUpdated')
    expect(await update(first, { id: idOf(0), rating: 0 })).toBe('InvalidCatalogInput')
    expect(await update(second, { id: idOf(0), rating: 1 })).toBe('ReviewNotFound')
    expect(await ratingOf(productId)).toEqual({ average: 3.25, count: 4 })
    expect(await remove(second, idOf(0))).toBe('ReviewNotFound')
    expect(await remove(second, idOf(1))).toBe('ReviewDeleted')
    expect(await remove(aStaffMember(), idOf(2))).toBe('ReviewDeleted')
    expect(await remove(aStaffMember(), idOf(2))).toBe('ReviewNotFound')
    expect(await ratingOf(productId)).toEqual({ average: 3, count: 2 })
    const deleted = (await shop.told('products.reviewDeleted')).filter(({ subject }) => subject === productId)
    expect(deleted.map(({ data }) => data)).toEqual([
      { productId, reviewId: idOf(1), authorId: second.userId },
      { productId, reviewId: idOf(2), authorId: buyers[2]?.userId },
    ])
  })

  it('shows reviews newest first, page by page', async () => {
    const authors = Array.from({ length: 7 }, (_, nth) => `Author ${nth}`)
    const { productId } = await importOne(shop, {
      reviews: authors.map((authorName) => ({ rating: 3, title: 'So so', authorName })),
    })
    const query =
      'query ($id: ID!, $after: String) { product(id: $id) { reviews(first: 3, after: $after) { nodes { authorName isMine } pageInfo { endCursor hasNextPage } } } }'
    type Page = {
      product: {
        reviews: {
          nodes: { authorName: string; isMine: boolean }[]
          pageInfo: { endCursor: string; hasNextPage: boolean }
        }
      }
    }

    const seen: string[] = []
    for (let after: string | null = null, more = true; more;) {
      const { data }: { data: Page } = await shop.as(aUser())<Page>(query, { id: productId, after })
      seen.push(...data.product.reviews.nodes.map(({ authorName }) => authorName))
      ;({ endCursor: after, hasNextPage: more } = data.product.reviews.pageInfo)
    }

    expect(seen.toSorted()).toEqual(authors)
  })
})

describe('a delivered order', () => {
  it('counts once for popularity, also when it is told twice or names unknown products', async () => {
    const { productId } = await importOne(shop)
    const buyer = aUser()
    const eventId = newId('evt')

    await delivered(buyer, productId, 3, eventId)
    await delivered(buyer, productId, 3, eventId)
    await delivered(buyer, newId('prod'), 5)
    await delivered(buyer, productId, 2)

    await until(async () => (await popularityOf(productId)) === 5)
    const last = await aBuyerOf(productId)
    expect(await popularityOf(productId)).toBe(6)
    expect(await write(last, { productId })).toMatchObject({ __typename: 'ReviewCreated' })
  })
})
