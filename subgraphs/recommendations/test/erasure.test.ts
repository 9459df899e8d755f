import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { newId } from '@shop/kit/id'
import { startTestPart } from '@shop/kit/testing/part'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aGuest, aUser } from '@shop/kit/testing/viewers'
import { anonymous } from '@shop/kit/viewer'
import { cartItemsAdded, cartMerged } from '@shop/schema/events/cart'
import { productsReviewed } from '@shop/schema/events/products'
import { usersErased } from '@shop/schema/events/users'
import { recommendations } from '../src/subgraph.ts'
import { aDevice, aPerson, clicksSettled, interactionsIn } from './person.ts'
import { redisOf } from './redis.ts'
import { aShop, ordersWithBoth } from './shop-window.ts'

let part: TestPart
let shop: ReturnType<typeof aShop>

beforeAll(async () => {
  part = await startTestPart(recommendations)
  shop = aShop(part)
})
afterAll(() => part.stop())

/** Every table of the part, as one text for each. */
const tables = async () => {
  const names = await part.part.db.execute(sql`
    select table_name as name from information_schema.tables where table_schema = 'public'`)
  const all = z.array(z.object({ name: z.string() })).parse([...names])
  const texts = await Promise.all(
    all.map(async ({ name }) => {
      const rows = await part.part.db.execute(sql`select * from ${sql.identifier(name)}`)
      return [name, JSON.stringify([...rows])] as const
    }),
  )
  return new Map(texts)
}
const tablesWith = async (text: string) =>
  [...(await tables())].flatMap(([name, rows]) => (rows.includes(text) ? [name] : []))

/** Somebody who left something in every place. */
const aCustomer = async () => {
  const [mug, pot, tray] = [await shop.product(), await shop.product(), await shop.product()]
  const [guestId, userId, device, cartId] = [newId('gst'), newId('usr'), aDevice(), newId('cart')]
  await aPerson(part, aGuest(guestId)).views(mug)
  await aPerson(part, anonymous, device).views(pot)
  await aPerson(part, aUser({ userId }), device).views(tray)
  const merge = (id?: string) => part.hear(cartMerged, cartId, { cartId, guestId, userId }, id)
  await shop.told(merge)
  const order = await shop.buy([mug, pot], userId)
  const guestOrder = await shop.buy([mug, pot], guestId)
  const review = { productId: mug, reviewId: newId('rev'), rating: 4, authorId: userId }
  await shop.told((id) => part.hear(productsReviewed, mug, review, id))
  await shop.cartChange(cartItemsAdded, { cartId, ownerId: userId }, tray)
  await part.part.db.execute(sql`
    insert into dead_letters (consumer, event_id, subject, payload, payload_hash, reason, deliveries)
    values ('c', 'e', 's', ${`{"buyerId":"${userId}"}`}, 'h', 'r', 8)`)
  const viewer = aUser({ userId })
  await until(async () => (await aPerson(part, viewer).seenIds()).length === 3)
  return { ...{ viewer, userId, guestId, device, cartId, mug, pot, tray, order, guestOrder, review, merge } }
}

const erase = (userId: string) => shop.told((id) => part.hear(usersErased, userId, { userId }, id))

describe('erasing an account', () => {
  it('leaves no trace of the user in any table and in Redis, and what was bought together stays', async () => {
    const { userId, guestId, viewer, mug, pot } = await aCustomer()
    const redis = await redisOf(part)
    expect(await tablesWith(userId)).toEqual(
      expect.arrayContaining(['interactions', 'people', 'orders', 'cart_items', 'dead_letters']),
    )

    await erase(userId)

    expect(await tablesWith(userId)).toEqual([])
    expect(await tablesWith(guestId)).toEqual([])
    expect(await redis.text()).not.toContain(userId)
    await until(async () => (await aPerson(part, viewer).seenIds()).length === 0)
    expect(await ordersWithBoth(part, mug, pot)).toBe(2)
  })

  it('lets nothing come back that is told late or again', async () => {
    const { userId, guestId, viewer, device, cartId, mug, pot, order, guestOrder, review, merge } = await aCustomer()
    await erase(userId)
    await erase(userId)
    const late = { orderId: newId('ord'), buyerId: userId }

    await aPerson(part, viewer, device).views(mug)
    await aPerson(part, aGuest(guestId)).views(mug)
    await aPerson(part, anonymous, device).views(mug)
    for (const step of [order, guestOrder, late]) {
      await shop.told((id) => shop.placed(step, [mug, pot], id))
      await shop.told((id) => shop.confirmed(step, id))
    }
    await shop.told((id) => part.hear(productsReviewed, mug, review, id))
    await shop.told(merge)
    await shop.cartChange(cartItemsAdded, { cartId, ownerId: userId }, mug)
    await clicksSettled(part)

    expect(await tablesWith(userId)).toEqual([])
    expect((await interactionsIn(part)).filter(({ product_id: id }) => id === mug)).toEqual([])
    expect(await ordersWithBoth(part, mug, pot)).toBe(3)
  })

  it('is of one user alone', async () => {
    const [ada, ben] = [await aCustomer(), await aCustomer()]

    await erase(ada.userId)

    expect(await tablesWith(ben.userId)).toEqual(
      expect.arrayContaining(['interactions', 'people', 'orders', 'cart_items', 'dead_letters']),
    )
    expect(await aPerson(part, ben.viewer).seenIds()).toHaveLength(3)
  })
})
