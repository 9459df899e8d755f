import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPart } from '@shop/kit/testing/part'
import { until } from '@shop/kit/testing/until'
import { shippingStop } from '@shop/schema/requests/shipping'
import {
  aBookedShipment,
  anOrder,
  cancel,
  confirm,
  hourMs,
  report,
  shipmentsOf,
  startShipping,
  untilTold,
} from './world.ts'

const stop = (shop: TestPart, { orderId }: { orderId: string }) => shop.part.ask(shippingStop, { orderId })

describe('stopping the parcels of an order', () => {
  let shop: TestPart
  beforeAll(async () => void (shop = await startShipping(hourMs)))
  afterAll(() => shop.stop())

  it('holds them, and the courier no longer comes', async () => {
    const order = anOrder()
    await aBookedShipment(shop, order)

    expect(await stop(shop, order)).toEqual({ stopped: true, shippedAt: null })

    expect(await shipmentsOf(shop, order)).toMatchObject([{ status: 'HELD', trackingNumber: null }])
  })

  it('holds parcels that do not exist yet', async () => {
    const order = anOrder()

    expect(await stop(shop, order)).toMatchObject({ stopped: true })
    await confirm(shop, order)

    await untilTold(shop, 'shipping.created', order)
    expect(await shipmentsOf(shop, order)).toMatchObject([{ status: 'HELD' }])
  })

  it('says since when it is too late', async () => {
    const order = anOrder()
    const { trackingNumber } = await aBookedShipment(shop, order)
    const at = new Date('2026-01-01T12:00:00.000Z')
    await report(shop, [{ id: `${trackingNumber}-x`, trackingNumber, status: 'PICKED_UP', description: 'seen', at }])

    expect(await stop(shop, order)).toEqual({ stopped: false, shippedAt: at.toISOString() })
  })

  it('stops none when the courier already took one of them, and lets the others go on', async () => {
    const order = anOrder({ warehouses: ['whs_north', 'whs_south'] })
    await confirm(shop, order)
    const booked = await until(async () => {
      const shipments = (await shipmentsOf(shop, order)) ?? []
      return shipments.length === 2 && shipments.every(({ status }) => status === 'BOOKED') ? shipments : null
    })
    await shop.part.db.execute(
      `update courier_parcels set stage = 'PICKED_UP' where tracking_number = '${booked[0]?.trackingNumber}'`,
    )

    expect(await stop(shop, order)).toEqual({ stopped: false, shippedAt: null })

    await until(async () => (await shipmentsOf(shop, order))?.every(({ status }) => status === 'BOOKED'))
  })

  it('is followed by the cancellation', async () => {
    const order = anOrder()
    await aBookedShipment(shop, order)
    await stop(shop, order)

    await cancel(shop, order)

    await untilTold(shop, 'shipping.cancelled', order)
    expect(await stop(shop, order)).toMatchObject({ stopped: true })
    expect(await shipmentsOf(shop, order)).toMatchObject([{ status: 'CANCELLED' }])
  })
})

describe('parcels that move by the clock', () => {
  let shop: TestPart
  beforeAll(async () => void (shop = await startShipping(20, { HOLD_MS: '300' })))
  afterAll(() => shop.stop())

  it('go all the way to the buyer', async () => {
    const order = anOrder()

    await confirm(shop, order)

    await untilTold(shop, 'shipping.delivered', order)
    const [shipment] = (await shipmentsOf(shop, order)) ?? []
    expect(shipment?.status).toBe('DELIVERED')
    expect(shipment?.events.map(({ status }) => status)).toEqual([
      'BOOKED',
      'PICKED_UP',
      'IN_TRANSIT',
      'OUT_FOR_DELIVERY',
      'DELIVERED',
    ])
  })

  it('go on after a while when they were stopped and nobody cancelled', async () => {
    const order = anOrder()
    expect(await stop(shop, order)).toMatchObject({ stopped: true })
    await confirm(shop, order)

    await untilTold(shop, 'shipping.delivered', order)

    expect(await shipmentsOf(shop, order)).toMatchObject([{ status: 'DELIVERED' }])
  })

  it('are either stopped or shipped, never both, when both happen at once', async () => {
    const orders = Array.from({ length: 10 }, () => anOrder())
    const ends = await Promise.all(
      orders.map(async (order) => {
        await aBookedShipment(shop, order)
        const { stopped } = await stop(shop, order)
        if (!stopped) return untilTold(shop, 'shipping.delivered', order)
        expect((await shipmentsOf(shop, order))?.[0]?.shippedAt).toBeNull()
        await cancel(shop, order)
        return untilTold(shop, 'shipping.cancelled', order)
      }),
    )

    expect(ends).toHaveLength(10)
  })
})
