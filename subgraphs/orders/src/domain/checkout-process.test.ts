import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Accepted } from '@shop/kit/decision'
import type { OrdersEvent } from '@shop/schema/events/orders'
import { anOrder, noon } from '../../test/people.ts'
import { cancelOrder } from './cancel-order.ts'
import * as process from './checkout-process.ts'
import type { Order } from './order.ts'
import { updatesOf } from './updates.ts'

const allocations = [{ warehouseId: 'whs_north', lineId: 'oln_1', variantId: 'var_1', quantity: 2 }]
const day = 24 * 3_600_000
const types = (answer: Accepted<Order, OrdersEvent>) => answer.events.map((event) => event.type)
const parcel = (name: string, of: number) => ({ shipmentId: name, shipmentsOfOrder: of })

describe('the checkout process', () => {
  it('asks for the money once the stock is held', () => {
    const answer = process.stockReserved(anOrder(), allocations, noon)

    expect(answer.state.progress).toEqual({ status: 'RESERVED', allocations, waitsForBuyer: false })
    expect(types(answer)).toEqual(['orders.reserved'])
  })

  it('confirms as soon as the money is held, and says both', () => {
    const answer = process.paymentAuthorized(anOrder({ status: 'RESERVED', allocations, waitsForBuyer: false }), noon)

    expect(answer.state.progress.status).toBe('CONFIRMED')
    expect(answer.events.map((event) => [event.type, event.aggregateVersion])).toEqual([
      ['orders.authorized', 2],
      ['orders.confirmed', 3],
    ])
  })

  it('cancels with the decline code when the card is refused', () => {
    const answer = process.paymentDeclined(
      anOrder({ status: 'RESERVED', allocations, waitsForBuyer: false }),
      'insufficient_funds',
      noon,
    )

    expect(answer.state.progress).toMatchObject({ status: 'CANCELLED', reason: 'PAYMENT_DECLINED: insufficient_funds' })
  })

  it('is partially shipped until the last of its parcels left', () => {
    const first = process.parcelShipped(
      anOrder({ status: 'CONFIRMED', allocations, confirmedAt: noon }),
      parcel('shp_1', 2),
      noon,
    )
    const second = process.parcelShipped(first.state, parcel('shp_2', 2), noon)

    expect([...types(first), ...types(second)]).toEqual(['orders.partiallyShipped', 'orders.shipped'])
  })

  it('counts a parcel that arrives before it was seen leaving as shipped and delivered', () => {
    const answer = process.parcelDelivered(
      anOrder({ status: 'CONFIRMED', allocations, confirmedAt: noon }),
      parcel('shp_1', 1),
      day,
      noon,
    )

    expect(types(answer)).toEqual(['orders.shipped', 'orders.delivered'])
  })

  it('remembers the delivery of a first parcel without telling of it', () => {
    const shipped = process.parcelShipped(
      anOrder({ status: 'CONFIRMED', allocations, confirmedAt: noon }),
      parcel('shp_1', 2),
      noon,
    )
    const delivered = process.parcelDelivered(shipped.state, parcel('shp_1', 2), day, noon)
    const second = process.parcelDelivered(delivered.state, parcel('shp_2', 2), day, noon)

    expect(delivered.events).toEqual([])
    expect(types(second)).toEqual(['orders.shipped', 'orders.delivered'])
  })

  it('closes as refunded when everything went back after delivery', () => {
    const order = anOrder({ status: 'DELIVERED', deliveredAt: noon, shippedAt: noon })

    expect(process.moneyRefunded(order, 1190, noon).state.progress.status).toBe('DELIVERED')
    expect(process.moneyRefunded(order, 2880, noon).state.progress.status).toBe('REFUNDED')
  })

  it('cancels what waited too long, and leaves what is not due', () => {
    const late = anOrder({ status: 'PENDING' }, { dueAt: noon })

    expect(types(process.overdue(late, noon))).toEqual(['orders.cancelled'])
    expect(process.overdue({ ...late, dueAt: new Date(noon.getTime() + 1) }, noon).events).toEqual([])
  })
})

const next: Record<string, string[]> = {
  PENDING: ['RESERVED', 'CANCELLED'],
  RESERVED: ['RESERVED', 'AUTHORIZED', 'CANCELLED'],
  AUTHORIZED: ['CONFIRMED'],
  CONFIRMED: ['PARTIALLY_SHIPPED', 'SHIPPED', 'CANCELLED'],
  PARTIALLY_SHIPPED: ['PARTIALLY_SHIPPED', 'SHIPPED'],
  SHIPPED: ['DELIVERED'],
  DELIVERED: ['COMPLETED', 'REFUNDED'],
  COMPLETED: ['REFUNDED'],
  REFUNDED: [],
  CANCELLED: [],
}

const news: ((order: Order) => { state: Order; events: readonly OrdersEvent[] })[] = [
  (order) => process.stockReserved(order, allocations, noon),
  (order) => process.stockRejected(order, noon),
  (order) => process.reservationExpired(order, noon),
  (order) => process.paymentActionRequired(order, noon),
  (order) => process.paymentAuthorized(order, noon),
  (order) => process.paymentDeclined(order, 'expired_card', noon),
  (order) => process.parcelShipped(order, parcel('shp_1', 2), noon),
  (order) => process.parcelShipped(order, parcel('shp_2', 2), noon),
  (order) => process.parcelDelivered(order, parcel('shp_1', 2), day, noon),
  (order) => process.parcelDelivered(order, parcel('shp_2', 2), day, noon),
  (order) => process.moneyRefunded(order, 500, noon),
  (order) => process.moneyRefunded(order, 2880, noon),
  (order) => process.overdue(order, new Date(noon.getTime() + 30 * day)),
  (order) => {
    const decision = cancelOrder(order, 'changed my mind', true, noon)
    return decision.kind === 'accepted' ? decision : { state: order, events: [] }
  },
]

describe('whatever is reported, in any order and however often', () => {
  it('never leaves the status diagram, and versions count without a gap', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: news.length - 1 }), { maxLength: 40 }), (picks) => {
        let order = anOrder()
        let status = 'PENDING'
        for (const pick of picks) {
          const before = order.version
          const { state, events } = news[pick]?.(order) ?? { state: order, events: [] }
          for (const update of updatesOf(state, events)) {
            if (update.type !== 'orders.refunded' || update.status === 'REFUNDED')
              expect([...(next[status] ?? []), status]).toContain(update.status)
            if (
              update.type !== 'orders.refunded' &&
              update.type !== 'orders.paymentActionRequired' &&
              update.type !== 'orders.partiallyShipped'
            )
              expect(update.status).not.toBe(status)
            status = update.status
          }
          expect(events.map((event) => event.aggregateVersion)).toEqual(events.map((_, index) => before + index + 1))
          order = state
        }
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: news.length - 2 }), { maxLength: 20 }),
        fc.nat({ max: news.length - 2 }),
        (picks, last) => {
          const order = picks.reduce((at, pick) => news[pick]?.(at).state ?? at, anOrder())
          const once = news[last]?.(order).state ?? order

          expect(news[last]?.(once).events).toEqual([])
        },
      ),
    )
  })
})
