import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { personsWith } from '../src/person.ts'
import { changeCarts } from '../src/store/carts.ts'
import { keepProducts } from '../src/store/catalog.ts'
import { purchaseStore } from '../src/store/purchases.ts'
import { recommendations } from '../src/subgraph.ts'

let part: TestPart
let db: Db

beforeAll(async () => {
  part = await startTestPart(recommendations)
  db = part.part.db
})
afterAll(() => part.stop())

const hourMs = 3_600_000
const at = (hours: number) => new Date(Date.UTC(2026, 5, 1) + hours * hourMs)

/** Three orders of two products, the second without one of them; the last was confirmed first. */
const threeOrders = () => {
  const [mug, pot] = [newId('prod'), newId('prod')]
  const order = (productIds: string[], hours: number) => ({
    ...{ id: newId('ord'), buyerId: newId('usr'), at: at(hours) },
    lines: productIds.map((productId) => ({ lineId: newId('oln'), productId, quantity: 1 })),
  })
  return { mug, pot, orders: [order([mug, pot, mug], 2), order([mug], 3), order([pot, mug], 1)] }
}

const counted = async (productId: string) => {
  const [row] = await db.execute(sql`
    select (select orders from co_purchases where product_id = ${productId}) as pairs, score, last_at from popularity
    where product_id = ${productId}`)
  const seen = z.object({ pairs: z.number(), score: z.number(), last_at: z.coerce.date() }).parse(row)
  return { ...seen, score: seen.score.toFixed(9) }
}

const inOne = (run: (store: ReturnType<typeof purchaseStore>) => Promise<void>) =>
  transaction(db, (tx) => run(purchaseStore({ db: tx, persons: personsWith('a key for tests'), halfLifeMs: hourMs })))

describe('what came together', () => {
  it.each([
    ['placed first', true],
    ['confirmed first', false],
  ])('counts as it would have one after the other: %s', async (_, isPlacedFirst) => {
    const one = threeOrders()
    const all = threeOrders()

    for (const order of one.orders) {
      await inOne((store) => store.placed([order]))
      await inOne((store) => store.confirmed([order]))
    }
    const placed = () => inOne((store) => store.placed([...all.orders, ...all.orders]))
    const confirmed = () => inOne((store) => store.confirmed([...all.orders, ...all.orders]))
    for (const step of isPlacedFirst ? [placed, confirmed, confirmed] : [confirmed, placed, placed]) await step()

    for (const product of ['mug', 'pot'] as const)
      expect(await counted(all[product])).toEqual(await counted(one[product]))
    expect(await counted(all.mug)).toMatchObject({ pairs: 2, score: '1.750000000', last_at: at(3) })
  })

  it('counts an order once when both of its events come at once', async () => {
    const { mug, orders } = threeOrders()

    await Promise.all(
      orders.flatMap((order) => [
        inOne((store) => store.placed([order])),
        inOne((store) => store.confirmed([order])),
        inOne((store) => store.confirmed([order])),
      ]),
    )

    expect(await counted(mug)).toMatchObject({ pairs: 2, score: '1.750000000' })
  })

  it('is a sum in a cart, of whoever owns it last', async () => {
    const [cartId, variantId, productId] = [newId('cart'), newId('var'), newId('prod')]
    const change = (ownerId: string, quantity: number, hours: number) => ({
      ...{ cartId, ownerId, items: [{ variantId, productId, quantity }], at: at(hours) },
    })

    await changeCarts(db, [change('gst_1', 2, 1), change('usr_1', 3, 2)], 1)
    await changeCarts(db, [change('usr_1', 1, 3), change('usr_2', 1, 2)], -1)

    const lying = await db.execute(sql`select owner_id, quantity, changed_at from cart_items where cart_id = ${cartId}`)
    expect([...lying]).toEqual([{ owner_id: 'usr_2', quantity: 3, changed_at: expect.stringContaining('03:00') }])
  })

  it('is the newest word about a product, known since the first', async () => {
    const [id, other] = [newId('prod'), newId('prod')]
    const word = (version: number, categoryId: string | null) => ({
      ...{ id, categoryId, status: 'ACTIVE' as const, version, at: at(version) },
    })

    await keepProducts(db, [word(2, 'cat_2'), { ...word(1, null), id: other }, word(3, 'cat_3'), word(1, 'cat_1')])
    await keepProducts(db, [word(2, 'cat_2')])

    const known = await db.execute(sql`select category_id, version::int, first_seen_at from products where id = ${id}`)
    expect([...known]).toEqual([{ category_id: 'cat_3', version: 3, first_seen_at: expect.stringContaining('01:00') }])
  })
})
