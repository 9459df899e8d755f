import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestPart } from '@shop/kit/testing/part'
import { aBookedShipment, aReport, anOrder, hourMs, report, shipmentsOf, startShipping, toldOf } from './world.ts'

let shop: TestPart
beforeAll(async () => void (shop = await startShipping(hourMs)))
afterAll(() => shop.stop())

describe('one webhook of the courier', () => {
  it('may be of several parcels and stages of each, and come twice at once', async () => {
    const orders = [anOrder(), anOrder()]
    const numbers: string[] = []
    for (const order of orders) numbers.push((await aBookedShipment(shop, order)).trackingNumber)
    const all = numbers.flatMap((number, at) => [
      aReport(number, 'PICKED_UP', 0),
      aReport(number, 'IN_TRANSIT', 1),
      ...(at === 0 ? [aReport(number, 'OUT_FOR_DELIVERY', 2), aReport(number, 'DELIVERED', 3)] : []),
    ])

    expect(await Promise.all([report(shop, all), report(shop, all.toReversed())])).toEqual([200, 200])

    const [first, second] = await Promise.all(orders.map((order) => shipmentsOf(shop, order)))
    expect(first).toMatchObject([{ status: 'DELIVERED' }])
    expect(second).toMatchObject([{ status: 'SHIPPED' }])
    expect(first?.[0]?.events.map(({ status }) => status)).toEqual(all.slice(0, 4).map(({ status }) => status))
    const told = orders[0] ? await toldOf(shop, orders[0]) : []
    for (const type of ['shipping.shipped', 'shipping.delivered'])
      expect(told.filter((event) => event.type === type)).toHaveLength(1)
    const versions = told.map(({ aggregateversion }) => Number(aggregateversion))
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
  })

  it('is taken over for the parcels that are known, also when others are not', async () => {
    const order = anOrder()
    const { trackingNumber } = await aBookedShipment(shop, order)

    expect(await report(shop, [aReport('SWP_UNKNOWN', 'PICKED_UP', 0), aReport(trackingNumber, 'PICKED_UP', 0)])).toBe(
      404,
    )

    expect(await shipmentsOf(shop, order)).toMatchObject([{ status: 'SHIPPED' }])
  })
})
