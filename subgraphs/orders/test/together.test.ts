import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transaction } from '@shop/kit/db'
import { createOutbox } from '@shop/kit/events/outbox'
import { newId } from '@shop/kit/id'
import { inScope } from '@shop/kit/telemetry/scope'
import { aUser } from '@shop/kit/testing/viewers'
import { inventoryReserved } from '@shop/schema/events/inventory'
import { ordersEvents } from '@shop/schema/events/orders'
import { paymentAuthorized, stockReserved } from '../src/domain/checkout-process.ts'
import type { Order } from '../src/domain/order.ts'
import { orderReads } from '../src/store/reads.ts'
import { orderStore } from '../src/store/orders.ts'
import { allocations, noon } from './people.ts'
import { startOrders } from './world.ts'
import type { OrdersWorld } from './world.ts'

let world: OrdersWorld
beforeAll(async () => void (world = await startOrders()))
afterAll(() => world.shop.stop())

const stock = { allocations, backordered: [] }
const reserve = (order: Order) => stockReserved(order, stock, noon)
const authorize = (order: Order) => paymentAuthorized(order, noon)

describe('news of several orders at a time', () => {
  it('leave each with its own history, without gaps, told for the request that each came of', async () => {
    const ada = aUser()
    const [a, b, c] = [await world.placed(ada), await world.placed(ada), await world.placed(ada)]
    const { db } = world.shop.part
    const store = orderStore(createOutbox('orders', ordersEvents, () => noon))
    await inScope({ part: 'orders', requestId: 'req_handful', isClockwork: true }, () =>
      transaction(db, (tx) =>
        store.changeAll(tx, [
          { id: b, decide: reserve, origin: { requestId: 'req_b' } },
          { id: a, decide: reserve, origin: { requestId: 'req_a' } },
          { id: a, decide: authorize, origin: { requestId: 'req_a' } },
          { id: c, decide: authorize, origin: { requestId: 'req_c' } },
        ]),
      ),
    )

    const history = await orderReads(db).updatesOfMany([a, b, c])
    const steps = (id: string) =>
      history.filter(({ orderId }) => orderId === id).map((step) => [step.version, step.status])
    expect(steps(a)).toEqual([
      [1, 'PENDING'],
      [2, 'RESERVED'],
      [3, 'AUTHORIZED'],
      [4, 'CONFIRMED'],
    ])
    expect(steps(b)).toEqual([
      [1, 'PENDING'],
      [2, 'RESERVED'],
    ])
    expect(steps(c)).toEqual([[1, 'PENDING']])
    expect(await orderReads(db).byIds([a])).toMatchObject([
      { version: 4, updatedAt: noon, progress: { status: 'CONFIRMED' } },
    ])
    const told = (await world.shop.told()).filter(({ time }) => time === noon.toISOString())
    expect(told.map(({ subject, requestid, aggregateversion }) => [subject, requestid, aggregateversion])).toEqual([
      [b, 'req_b', 2],
      [a, 'req_a', 2],
      [a, 'req_a', 3],
      [a, 'req_a', 4],
    ])
  })

  it('are all undone when one of them cannot be written, and it is said why', async () => {
    const ada = aUser()
    const [a, b] = [await world.placed(ada), await world.placed(ada)]
    const { db } = world.shop.part
    const store = orderStore(createOutbox('orders', ordersEvents, () => noon))
    const stepBack = (order: Order) => reserve({ ...order, version: 0 })

    const failing = transaction(db, (tx) =>
      store.changeAll(tx, [
        { id: a, decide: reserve },
        { id: b, decide: stepBack },
      ]),
    )

    await expect(failing).rejects.toMatchObject({ code: '23505', constraint_name: 'order_updates_order_id_version_pk' })
    for (const id of [a, b]) expect(await world.statusOf(ada, id)).toBe('PENDING')
    expect((await world.shop.told('orders.reserved')).filter(({ subject }) => [a, b].includes(subject))).toEqual([])
  })

  it('are not held up by one that there is no order for', async () => {
    const ada = aUser()
    const ids = await Promise.all(Array.from({ length: 6 }, () => world.placed(ada)))
    const expiresAt = '2026-06-01T12:30:00.000Z'

    await Promise.all(
      [newId('ord'), ...ids].map((id) => world.shop.hear(inventoryReserved, id, { orderId: id, expiresAt, ...stock })),
    )

    await Promise.all(ids.map((id) => world.untilStatus(ada, id, 'RESERVED')))
  })
})
