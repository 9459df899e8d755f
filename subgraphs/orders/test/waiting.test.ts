import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { until } from '@shop/kit/testing/until'
import { aGuest, aStaffMember, aUser } from '@shop/kit/testing/viewers'
import type { Viewer } from '@shop/kit/viewer'
import {
  inventoryBackorderAllocated,
  inventoryBackorderExpected,
  inventoryBackorderFailed,
} from '@shop/schema/events/inventory'
import { paymentsAuthorized, paymentsDeclined, paymentsPending } from '@shop/schema/events/payments'
import { shippingDelivered } from '@shop/schema/events/shipping'
import { mugs, waiting } from './people.ts'
import { startOrders } from './world.ts'
import type { OrdersWorld } from './world.ts'

let world: OrdersWorld
beforeAll(async () => void (world = await startOrders()))
afterAll(() => world.shop.stop())

const here = (quantity: number) => mugs(quantity).map((line) => ({ ...line, warehouseId: 'whs_north' }))
const oneToCome = { allocations: here(1), backordered: waiting(1) }
const nextWeek = '2026-06-09T12:00:00.000Z'

const kindsOf = async (viewer: Viewer, id: string) => {
  const { data } = await world.shop.as(viewer)<{ orderUpdates: { kind: string }[] }>(
    'query ($id: ID!) { orderUpdates(orderId: $id, after: 0) { kind } }',
    { id },
  )
  return data.orderUpdates.map(({ kind }) => kind)
}
const untilKind = (viewer: Viewer, id: string, kind: string) =>
  until(async () => (await kindsOf(viewer, id)).includes(kind), { what: kind })

const lineOf = async (viewer: Viewer, id: string) => {
  const { data } = await world.shop.as(viewer)<{ order: { lines: object[] } }>(
    'query ($id: ID!) { order(id: $id) { lines { quantity backorderedQuantity cancelledQuantity shippedQuantity expectedAt } } }',
    { id },
  )
  return data.order.lines[0]
}

const told = async (type: string, id: string) =>
  (await world.shop.told(type)).filter(({ subject }) => subject === id).map(({ data }) => data)

const cancelLines = (viewer: Viewer, orderId: string, quantity: number, idempotencyKey: string = newId('key')) =>
  world.shop.as(viewer)(
    `mutation ($input: OrderLinesCancelInput!) { orderLinesCancel(input: $input) {
      __typename ... on OrderLinesCancelled { order { status lines { cancelledQuantity } } } ... on OrderLinesNotCancellable { cancellableQuantity } } }`,
    { input: { orderId, lines: [{ orderLineId: 'oln_1', quantity }], idempotencyKey } },
  )

describe('an order with units to come', () => {
  it('shows when they come, sends them after the others, and is delivered with them', async () => {
    const ada = aUser()
    const id = await world.confirmed(ada, oneToCome)
    expect(await told('orders.confirmed', id)).toMatchObject([oneToCome])

    await world.shop.hear(inventoryBackorderExpected, id, { orderId: id, backordered: waiting(1, nextWeek) })
    await untilKind(ada, id, 'BACKORDER_EXPECTED')
    expect(await lineOf(ada, id)).toMatchObject({ quantity: 2, backorderedQuantity: 1, expectedAt: nextWeek })

    const first = { shipmentId: newId('shp'), orderId: id, lines: mugs(1) }
    await world.shop.hear(shippingDelivered, first.shipmentId, first)
    await world.untilStatus(ada, id, 'PARTIALLY_SHIPPED')
    await world.shop.hear(inventoryBackorderAllocated, id, { orderId: id, allocations: here(1) })
    await untilKind(ada, id, 'BACKORDER_FILLED')
    expect(await told('orders.backorderFilled', id)).toMatchObject([
      { allocations: here(1), shippingMethodId: 'shm_standard' },
    ])
    expect(await lineOf(ada, id)).toMatchObject({ backorderedQuantity: 0, expectedAt: null, shippedQuantity: 1 })

    const second = { shipmentId: newId('shp'), orderId: id, lines: mugs(1) }
    await world.shop.hear(shippingDelivered, second.shipmentId, second)
    await world.untilStatus(ada, id, 'DELIVERED')
  })

  it('goes on without those that the buyer cancels, once per key', async () => {
    const guest = aGuest()
    const id = await world.confirmed(guest, oneToCome)
    const key = newId('key')

    const answers = await Promise.all(Array.from({ length: 5 }, () => cancelLines(guest, id, 1, key)))

    for (const { data } of answers)
      expect(data).toEqual({
        orderLinesCancel: {
          __typename: 'OrderLinesCancelled',
          order: { status: 'CONFIRMED', lines: [{ cancelledQuantity: 1 }] },
        },
      })
    expect(await told('orders.linesCancelled', id)).toMatchObject([{ lines: mugs(1), amountMinor: 1190 }])
    expect((await cancelLines(guest, id, 1)).data).toMatchObject({
      orderLinesCancel: { __typename: 'OrderLinesNotCancellable', cancellableQuantity: 0 },
    })
    expect((await cancelLines(guest, id, 2, key)).data).toMatchObject({
      orderLinesCancel: { __typename: 'IdempotencyConflict' },
    })
    expect((await cancelLines(aUser(), id, 1)).data).toMatchObject({
      orderLinesCancel: { __typename: 'OrderNotFound' },
    })
  })

  it('loses those that will never come, and itself when these were all', async () => {
    const ada = aUser()
    const id = await world.confirmed(ada, { allocations: [], backordered: waiting(2) })
    await world.shop.hear(inventoryBackorderFailed, id, { orderId: id, lines: mugs(2), reason: 'DISCONTINUED' })

    await world.untilStatus(ada, id, 'CANCELLED')
    expect(await told('orders.cancelled', id)).toMatchObject([{ reason: 'BACKORDER_FAILED: DISCONTINUED' }])
  })
})

describe('a payment that takes a while', () => {
  const paymentId = newId('pay')
  const until = new Date(Date.now() + 3_600_000).toISOString()
  const pending = (orderId: string) =>
    world.shop.hear(paymentsPending, paymentId, { paymentId, orderId, reason: 'REVIEW', until })

  it('keeps the order waiting, told once, and confirms it in the end', async () => {
    const ada = aUser()
    const id = await world.reserved(ada)
    await pending(id)
    await pending(id)
    await untilKind(ada, id, 'PAYMENT_PENDING')
    const paid = { paymentId, orderId: id, amountMinor: 2880, currency: 'EUR' }
    await world.shop.hear(paymentsAuthorized, paymentId, paid)
    await world.untilStatus(ada, id, 'CONFIRMED')

    expect(await told('orders.paymentPending', id)).toMatchObject([{ reason: 'REVIEW', until }])
    const { data } = await world.shop.as(ada)(
      'query ($id: ID!) { orderUpdates(orderId: $id, after: 2) { kind reason } }',
      {
        id,
      },
    )
    expect(data).toMatchObject({ orderUpdates: [{ kind: 'PAYMENT_PENDING', reason: 'REVIEW' }, {}, {}] })
  })

  it('cancels it when somebody says no after all', async () => {
    const ada = aUser()
    const id = await world.reserved(ada)
    await pending(id)
    await world.shop.hear(paymentsDeclined, paymentId, { paymentId, orderId: id, code: 'review_refused' })

    await world.untilStatus(ada, id, 'CANCELLED')
  })
})

describe('what waits too long', () => {
  const overdue = (id: string) =>
    world.shop.part.db.execute(`update orders set due_at = clock_timestamp() - interval '1 hour' where id = '${id}'`)

  it('is cancelled before it is paid, many at once', async () => {
    const ada = aUser()
    const ids = await Promise.all(Array.from({ length: 12 }, () => world.placed(ada)))
    for (const id of ids) await overdue(id)

    await Promise.all(ids.map((id) => world.untilStatus(ada, id, 'CANCELLED')))
    expect(await told('orders.cancelled', ids[0] ?? '')).toMatchObject([{ reason: 'TIMED_OUT' }])
  })

  it('is shown to staff once it is paid, and to nobody else', async () => {
    const ada = aUser()
    const id = await world.confirmed(ada)
    await overdue(id)
    const stuck = '{ ordersStuck { id state } }'

    expect((await world.shop.as(aStaffMember())(stuck)).data).toEqual({ ordersStuck: [{ id, state: 'CONFIRMED' }] })
    expect((await world.shop.as(ada)(stuck)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })
})

describe('cancelling with a key', () => {
  const cancel = (viewer: Viewer, orderId: string, reason: string, idempotencyKey: string) =>
    world.shop.as(viewer)(
      'mutation ($input: OrderCancelInput!) { orderCancel(input: $input) { __typename ... on OrderCancelled { order { status } } } }',
      { input: { orderId, reason, idempotencyKey } },
    )

  it('has one effect and one answer, however many come at once', async () => {
    const ada = aUser()
    const id = await world.confirmed(ada)
    const key = newId('key')

    const answers = await Promise.all(Array.from({ length: 6 }, () => cancel(ada, id, 'too slow', key)))

    for (const { data } of answers)
      expect(data).toEqual({ orderCancel: { __typename: 'OrderCancelled', order: { status: 'CANCELLED' } } })
    expect(await told('orders.cancelled', id)).toHaveLength(1)
    expect((await cancel(ada, id, 'another reason', key)).data).toEqual({
      orderCancel: { __typename: 'IdempotencyConflict' },
    })
  })
})
