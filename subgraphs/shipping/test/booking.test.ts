import { describe, expect, it } from 'vitest'
import { until } from '@shop/kit/testing/until'
import { shippingStop } from '@shop/schema/requests/shipping'
import { anOrder, confirm, hourMs, shipmentsOf, startShipping, untilTold } from './world.ts'

describe('booking couriers', () => {
  it('keeps no parcel waiting for one whose order is not known yet', async () => {
    const [known, unknown] = [anOrder(), anOrder()]
    let isKnown = false
    const shop = await startShipping(hourMs, {}, (ids) => ids.filter((id) => isKnown || id === known.orderId))
    const isBooked = async (order: typeof known) => (await shipmentsOf(shop, order))?.[0]?.status === 'BOOKED'
    try {
      await Promise.all([confirm(shop, unknown), confirm(shop, known)])

      await until(() => isBooked(known))
      expect(await isBooked(unknown)).toBe(false)
      isKnown = true
      await until(() => isBooked(unknown))
    } finally {
      await shop.stop()
    }
  })

  it('only notes the number of a parcel that was held meanwhile, and gives it back', async () => {
    const asked = Promise.withResolvers<void>()
    const answered = Promise.withResolvers<void>()
    const shop = await startShipping(hourMs, {}, async (ids) => {
      asked.resolve()
      await answered.promise
      return ids
    })
    const order = anOrder()
    const parcels = async () => [...(await shop.part.db.execute('select stage from courier_parcels'))]
    try {
      await confirm(shop, order)
      await untilTold(shop, 'shipping.created', order)
      await asked.promise
      expect(await shop.part.ask(shippingStop, { orderId: order.orderId })).toMatchObject({ stopped: true })
      answered.resolve()

      await until(async () => (await parcels()).some(({ stage }) => stage === 'CANCELLED'))
      await until(async () => (await shipmentsOf(shop, order))?.[0]?.trackingNumber === null)
      expect(await shipmentsOf(shop, order)).toMatchObject([{ status: 'HELD' }])
    } finally {
      await shop.stop()
    }
  })
})
