import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { aUser } from '@shop/kit/testing/viewers'
import { ordersBackorderFilled } from '@shop/schema/events/orders'
import {
  aBookedShipment,
  aReport,
  anOrder,
  cancel,
  confirm,
  hourMs,
  report,
  shipmentsOf,
  startShipping,
  toldOf,
  untilTold,
} from './world.ts'

let shop: TestPart
beforeAll(async () => void (shop = await startShipping(hourMs)))
afterAll(() => shop.stop())

describe('a confirmed order', () => {
  it('becomes one parcel per warehouse, which says what is in it', async () => {
    const order = anOrder({ warehouses: ['whs_north', 'whs_south'] })

    await confirm(shop, order)

    await untilTold(shop, 'shipping.created', order)
    const shipments = await shipmentsOf(shop, order)
    expect(shipments?.map(({ lines }) => lines.map(({ quantity, variant }) => [variant.id, quantity]))).toEqual(
      expect.arrayContaining(order.allocations.map(({ variantId, quantity }) => [[variantId, quantity]])),
    )
    const told = await toldOf(shop, order)
    expect(told).toEqual(
      order.allocations.map(({ lineId, variantId, quantity }) =>
        expect.objectContaining({
          type: 'shipping.created',
          data: expect.objectContaining({ lines: [{ lineId, variantId, quantity }] }),
        }),
      ),
    )
  })

  it('becomes a further parcel when what it waited for came, also from the same warehouse, once', async () => {
    const order = anOrder()
    const [first] = order.allocations
    const more = {
      ...order,
      allocations: [{ warehouseId: 'whs_north', lineId: newId('oln'), variantId: newId('var'), quantity: 1 }],
    }
    await confirm(shop, order)
    await untilTold(shop, 'shipping.created', order)

    const eventId = newId('evt')
    for (const id of [eventId, eventId]) await shop.hear(ordersBackorderFilled, order.orderId, more, id)

    await until(async () => (await shipmentsOf(shop, order))?.length === 2)
    await aBookedShipment(shop, anOrder())
    const lines = (await shipmentsOf(shop, order))?.flatMap((shipment) => shipment.lines)
    expect(lines?.map(({ quantity }) => quantity).toSorted()).toEqual([1, first?.quantity])
  })

  it('becomes its parcel once, also when it is told five times, as the same event or as others', async () => {
    const order = anOrder()
    const eventId = newId('evt')

    for (const id of [eventId, eventId, eventId, newId('evt'), newId('evt')]) await confirm(shop, order, id)

    const after = anOrder()
    await aBookedShipment(shop, after)
    expect(await shipmentsOf(shop, order)).toHaveLength(1)
    expect((await toldOf(shop, order)).map(({ type }) => type)).toEqual(['shipping.created'])
  })

  it('becomes no parcel when its cancellation was heard first', async () => {
    const order = anOrder()

    await cancel(shop, order)
    const before = anOrder()
    await aBookedShipment(shop, before)
    await until(
      async () =>
        (await shop.part.db.execute(`select 1 from order_notes where order_id = '${order.orderId}' and is_cancelled`))
          .length,
    )
    await confirm(shop, order)
    await aBookedShipment(shop, anOrder())

    expect(await shipmentsOf(shop, order)).toEqual([])
  })

  it('keeps its parcel when it is cancelled before the courier came, and takes the booking back', async () => {
    const order = anOrder()
    const { trackingNumber } = await aBookedShipment(shop, order)

    await cancel(shop, order)

    await untilTold(shop, 'shipping.cancelled', order)
    await until(async () => (await shipmentsOf(shop, order))?.[0]?.trackingNumber === null)
    const [parcel] = await shop.part.db.execute(
      `select stage from courier_parcels where tracking_number = '${trackingNumber}'`,
    )
    expect(parcel).toEqual({ stage: 'CANCELLED' })
  })
})

describe('what the courier reports', () => {
  it('moves the parcel once, however often and in whichever order it comes', async () => {
    const order = anOrder()
    const { trackingNumber } = await aBookedShipment(shop, order)
    const [picked, van, arrived] = [
      aReport(trackingNumber, 'PICKED_UP', 0),
      aReport(trackingNumber, 'OUT_FOR_DELIVERY', 1),
      aReport(trackingNumber, 'DELIVERED', 2),
    ]

    for (const one of [van, arrived, picked, van, arrived]) expect(await report(shop, [one])).toBe(200)

    const [shipment] = (await shipmentsOf(shop, order)) ?? []
    expect(shipment).toMatchObject({ status: 'DELIVERED', deliveredAt: arrived.at.toISOString() })
    expect(shipment?.events.map(({ status }) => status)).toEqual(['PICKED_UP', 'OUT_FOR_DELIVERY', 'DELIVERED'])
    expect((await toldOf(shop, order)).map(({ type }) => type)).toEqual([
      'shipping.created',
      'shipping.shipped',
      'shipping.trackingMoved',
      'shipping.trackingMoved',
      'shipping.delivered',
    ])
  })

  it('is refused without the right signature, or when it was signed long ago', async () => {
    const { trackingNumber } = await aBookedShipment(shop, anOrder())
    const one = [aReport(trackingNumber, 'PICKED_UP', 0)]

    expect(await report(shop, one, 'another secret')).toBe(400)
    expect(await report(shop, one, undefined, new Date(Date.now() - 360_000))).toBe(400)
  })

  it('is asked for again when the parcel is not known yet', async () => {
    expect(await report(shop, [aReport('SWP_UNKNOWN', 'PICKED_UP', 0)])).toBe(404)
  })
})

describe('looking at parcels', () => {
  it('is for the buyer and staff; to others they look like none', async () => {
    const buyer = aUser()
    const order = anOrder({ buyerId: buyer.userId })
    const { id } = await aBookedShipment(shop, order)
    const query = `{ shipment(id: "${id}") { id } _entities(representations: [{ __typename: "Shipment", id: "${id}" }]) { ... on Shipment { id } } }`

    expect(await shipmentsOf(shop, order, buyer)).toHaveLength(1)
    expect(await shipmentsOf(shop, order, aUser())).toBeNull()
    expect((await shop.as(aUser())(query)).data).toEqual({ shipment: null, _entities: [null] })
    expect((await shop.as(buyer)(query)).data).toEqual({ shipment: { id }, _entities: [{ id }] })
  })

  it('costs as many statements for fifty orders as for two', async () => {
    const orders = Array.from({ length: 50 }, () => anOrder())
    await Promise.all(orders.map((order) => confirm(shop, order)))
    const refs = orders.map(({ orderId }) => ({ __typename: 'Order', id: orderId }))
    const query =
      'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Order { shipments { id lines { quantity } events { at } } } } }'
    const ask = (count: number) =>
      shop.as({ kind: 'system', part: 'test' })<{ _entities: { shipments: object[] }[] }>(query, {
        refs: refs.slice(0, count),
      })
    await until(async () => (await ask(50)).data._entities.every(({ shipments }) => shipments.length === 1))

    expect((await ask(50)).statements).toBe((await ask(2)).statements)
  })
})

describe('parcels that wait too long', () => {
  it('are shown to staff, and to nobody else', async () => {
    const [{ id }, { id: other }] = [await aBookedShipment(shop, anOrder()), await aBookedShipment(shop, anOrder())]
    await shop.part.db.execute(`update shipments set created_at = created_at - interval '4 days' where id = '${id}'`)
    const ask = (viewer = aUser({ roles: ['staff'] })) =>
      shop.as(viewer)<{ shipmentsStuck: { id: string; state: string }[] }>(
        '{ shipmentsStuck { id state since dueAt } }',
      )

    const { shipmentsStuck } = (await ask()).data
    expect(shipmentsStuck).toMatchObject([{ id, state: 'BOOKED' }])
    expect(shipmentsStuck).not.toContainEqual(expect.objectContaining({ id: other }))
    expect((await ask(aUser())).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
  })
})

describe('giving a parcel up', () => {
  const markLost = (id: string, viewer = aUser({ roles: ['staff'] })) =>
    shop.as(viewer)<{ shipmentMarkLost: { __typename: string; status?: string } }>(
      `mutation { shipmentMarkLost(input: { shipmentId: "${id}" }) { __typename ... on ShipmentNotUnderway { status } } }`,
    )

  it('is for staff, and for parcels on their way', async () => {
    const { id, trackingNumber } = await aBookedShipment(shop, anOrder())

    const tooEarly = await markLost(id)
    await report(shop, [aReport(trackingNumber, 'PICKED_UP', 0)])

    expect(tooEarly.data.shipmentMarkLost).toEqual({ __typename: 'ShipmentNotUnderway', status: 'BOOKED' })
    expect((await markLost(id, aUser())).errors?.[0]?.extensions['code']).toBe('FORBIDDEN')
    expect((await markLost(id)).data.shipmentMarkLost.__typename).toBe('ShipmentMarkedLost')
    expect((await markLost(id)).data.shipmentMarkLost.__typename).toBe('ShipmentMarkedLost')
    expect((await markLost(newId('shp'))).data.shipmentMarkLost.__typename).toBe('ShipmentNotFound')
  })
})
