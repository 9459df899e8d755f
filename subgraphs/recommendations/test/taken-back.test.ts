import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { anonymous } from '@shop/kit/viewer'
import { ordersCancelled, ordersLinesCancelled, ordersReturnReceived } from '@shop/schema/events/orders'
import { productsReviewDeleted, productsReviewed } from '@shop/schema/events/products'
import postgres from 'postgres'
import { interactionKinds } from '../src/learning/interactions.ts'
import { keepRatings } from '../src/store/interactions.ts'
import { recommendations } from '../src/subgraph.ts'
import { readKnown } from '../src/training/read-lesson.ts'
import { aShop, aWindow, ordersWithBoth } from './shop-window.ts'

let part: TestPart
let shop: ReturnType<typeof aShop>

beforeAll(async () => {
  part = await startTestPart(recommendations, { env: { LISTS_TTL_MS: '1' } })
  shop = aShop(part)
})
afterAll(() => part.stop())

type Step = { orderId: string; buyerId: string }
const lineOf = (productId: string) => productId.replace('prod', 'oln')

const returned = (step: Step, productId: string, quantity: number, id?: string) =>
  part.hear(
    ordersReturnReceived,
    step.orderId,
    {
      ...{ ...ordersReturnReceived.example, ...step },
      lines: ordersReturnReceived.example.lines.map((line) => ({ ...line, lineId: lineOf(productId), quantity })),
    },
    id,
  )
const linesCancelled = (step: Step, productId: string, quantity: number, id?: string) =>
  part.hear(
    ordersLinesCancelled,
    step.orderId,
    {
      ...{ ...ordersLinesCancelled.example, ...step },
      lines: ordersLinesCancelled.example.lines.map((line) => ({ ...line, lineId: lineOf(productId), quantity })),
    },
    id,
  )
const cancelled = (step: Step, id?: string) =>
  part.hear(ordersCancelled, step.orderId, { ...ordersCancelled.example, ...step }, id)

const unitsOf = async ({ orderId }: Step, productId: string) => {
  const [row] = await part.part.db.execute(sql`
    select quantity, returned_quantity as returned from purchases
    where order_id = ${orderId} and product_id = ${productId}`)
  return row
}
const heatOf = async (productId: string) => {
  const [row] = await part.part.db.execute(sql`select score from popularity where product_id = ${productId}`)
  return Number(row?.['score'])
}
const goesWith = async (productId: string) =>
  ((await aWindow(part.as(anonymous)).related(productId)) ?? []).filter(({ reason }) => reason === 'BOUGHT_TOGETHER')

describe('what comes back', () => {
  it('is counted in units, each return once, and never more than was bought', async () => {
    const [mug, pot] = [await shop.product(), await shop.product()]
    const step = await shop.buy([mug, pot])
    expect(await unitsOf(step, mug)).toEqual({ quantity: 2, returned: 0 })

    const first = await shop.told((id) => returned(step, mug, 1, id))
    await returned(step, mug, 1, first)
    await shop.told((id) => linesCancelled(step, pot, 2, id))
    expect([await unitsOf(step, mug), await unitsOf(step, pot)]).toEqual([
      { quantity: 2, returned: 1 },
      { quantity: 2, returned: 2 },
    ])

    await shop.told((id) => returned(step, mug, 5, id))
    expect(await unitsOf(step, mug)).toEqual({ quantity: 2, returned: 2 })
  })

  it('is counted also when it is heard before the order', async () => {
    const mug = await shop.product()
    const step = { orderId: newId('ord'), buyerId: newId('usr') }

    await shop.told((id) => returned(step, mug, 1, id))
    await shop.told((id) => shop.placed(step, [mug], id))

    expect(await unitsOf(step, mug)).toEqual({ quantity: 2, returned: 1 })
  })
})

describe('an order that is cancelled after it was confirmed', () => {
  it('counts no more, neither as bought together nor as popular, however often it is told', async () => {
    const [mug, pot, tray] = [await shop.product(), await shop.product(), await shop.product()]
    await shop.buy([mug, pot])
    const heat = await heatOf(mug)
    const step = await shop.buy([mug, pot, tray])

    await shop.told((id) => cancelled(step, id))
    await shop.told((id) => cancelled(step, id))
    await shop.told((id) => shop.confirmed(step, id))
    await shop.told((id) => shop.placed(step, [mug, pot, tray], id))

    expect(await ordersWithBoth(part, mug, pot)).toBe(1)
    expect(await ordersWithBoth(part, mug, tray)).toBe(0)
    expect(await heatOf(mug)).toBeCloseTo(heat, 5)
    expect(await heatOf(tray)).toBeCloseTo(0, 5)
    expect(await unitsOf(step, tray)).toEqual({ quantity: 2, returned: 2 })
  })

  it('never counts when that is heard first', async () => {
    const [mug, pot] = [await shop.product(), await shop.product()]
    const step = { orderId: newId('ord'), buyerId: newId('usr') }

    await shop.told((id) => cancelled(step, id))
    await shop.told((id) => shop.placed(step, [mug, pot], id))
    await shop.told((id) => shop.confirmed(step, id))

    expect(await goesWith(mug)).toEqual([])
    expect(await unitsOf(step, mug)).toEqual({ quantity: 2, returned: 2 })
  })
})

describe('what somebody thought', () => {
  const ratingsIn = async (productId: string) => {
    const sql = postgres(part.databaseUrl, { max: 1 })
    const { interactions, products } = await readKnown(sql)
    await sql.end()
    return [...interactions.kind].flatMap((kind, at) =>
      interactionKinds[kind] === 'rating' && products[interactions.item[at] ?? -1]?.id === productId
        ? [interactions.quantity[at]]
        : [],
    )
  }

  it('is learned from until the review is deleted, and not again when it is told late', async () => {
    const productId = await shop.product()
    const review = { productId, reviewId: newId('rev'), authorId: newId('usr') }
    const before = new Date()

    await shop.told((id) => part.hear(productsReviewed, productId, { ...review, rating: 4 }, id))
    expect(await ratingsIn(productId)).toEqual([4])
    await shop.told((id) => part.hear(productsReviewDeleted, productId, review, id))
    expect(await ratingsIn(productId)).toEqual([])
    const late = { person: review.authorId, id: review.reviewId, productId, rating: 2, at: before }
    await keepRatings(part.part.db, [late])
    expect(await ratingsIn(productId)).toEqual([])
  })
})
