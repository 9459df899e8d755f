import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { after } from '@shop/kit/clock'
import { allocations, anOrder, mugs, noon, waiting } from '../../test/people.ts'
import { backorderAllocated, backorderExpected, backorderFailed } from './backorders.ts'
import { cancelLines } from './cancel-lines.ts'
import { cancelOrder } from './cancel-order.ts'
import * as process from './checkout-process.ts'
import { hasLeft } from './order.ts'
import type { Answer, Order } from './order.ts'
import { parcelDelivered, parcelShipped } from './parcels.ts'
import { countOf } from './units.ts'
import { updatesOf } from './updates.ts'

const dayMs = 24 * 3_600_000
const one = mugs(1).map((line) => ({ ...line, warehouseId: 'whs_north' }))
const parcel = (shipmentId: string) => ({ shipmentId, lines: mugs(1) })

const next: Record<string, string[]> = {
  PENDING: ['RESERVED', 'CANCELLED'],
  RESERVED: ['AUTHORIZED', 'CANCELLED'],
  AUTHORIZED: ['CONFIRMED'],
  CONFIRMED: ['PARTIALLY_SHIPPED', 'SHIPPED', 'CANCELLED'],
  PARTIALLY_SHIPPED: ['SHIPPED'],
  SHIPPED: ['DELIVERED'],
  DELIVERED: ['COMPLETED', 'RETURNED', 'REFUNDED'],
  COMPLETED: ['RETURNED', 'REFUNDED'],
  RETURNED: ['REFUNDED'],
  REFUNDED: [],
  CANCELLED: [],
}

/** Events that are told without a new status. */
const stays = [
  'orders.paymentActionRequired',
  'orders.paymentPending',
  'orders.backorderExpected',
  'orders.backorderFilled',
  'orders.linesCancelled',
  'orders.partiallyShipped',
  'orders.refunded',
]

const until = after(noon, dayMs)
const heardTwice: ((order: Order) => Answer)[] = [
  (order) => process.stockReserved(order, { allocations, backordered: [] }, noon),
  (order) => process.stockReserved(order, { allocations: one, backordered: waiting(1) }, noon),
  (order) => process.stockRejected(order, noon),
  (order) => process.reservationExpired(order, noon),
  (order) => process.paymentActionRequired(order, noon),
  (order) => process.paymentPending(order, 'REVIEW', until, noon),
  (order) => process.paymentAuthorized(order, noon),
  (order) => process.paymentDeclined(order, 'expired_card', noon),
  (order) => backorderExpected(order, waiting(1, '2026-06-09T12:00:00.000Z'), noon),
  (order) => backorderAllocated(order, one, noon),
  (order) => backorderFailed(order, mugs(1), 'DISCONTINUED', dayMs, noon),
  (order) => parcelShipped(order, parcel('shp_1'), dayMs, noon),
  (order) => parcelShipped(order, parcel('shp_2'), dayMs, noon),
  (order) => parcelDelivered(order, parcel('shp_1'), dayMs, noon),
  (order) => parcelDelivered(order, parcel('shp_2'), dayMs, noon),
  (order) => process.moneyRefunded(order, 500, noon),
  (order) => process.moneyRefunded(order, 2880, noon),
]
const asked: ((order: Order) => Answer)[] = [
  (order) => process.overdue(order, after(noon, 60 * dayMs)),
  (order) => accepted(order, cancelOrder(order, 'changed my mind', true, noon)),
  (order) => accepted(order, cancelLines(order, mugs(1), 'changed my mind', dayMs, noon)),
]
const accepted = (order: Order, decision: Answer | { kind: 'rejected' }): Answer =>
  decision.kind === 'accepted' ? decision : { kind: 'accepted', state: order, events: [] }

const news = [...heardTwice, ...asked]

/** Some histories begin with what usually happens, so that the later states are seen often. */
const usual = [[], [0, 6], [1, 6], [1, 6, 13, 8], [1, 6, 11, 9, 14], [0, 6, 13, 14]]
const picks = fc
  .tuple(fc.constantFrom(...usual), fc.array(fc.nat({ max: news.length - 1 }), { maxLength: 40 }))
  .map(([first, then]) => [...first, ...then])

describe('whatever is reported, in any order and however often', () => {
  it('never leaves the status diagram, and versions count without a gap', () => {
    fc.assert(
      fc.property(picks, (chosen) => {
        let order = anOrder()
        let status = 'PENDING'
        for (const pick of chosen) {
          const before = order
          const { state, events } = news[pick]?.(order) ?? { state: order, events: [] }
          for (const update of updatesOf(before.progress.status, state, events)) {
            if (update.status === status) expect(stays).toContain(update.type)
            else expect(next[status]).toContain(update.status)
            status = update.status
          }
          expect(events.map((event) => event.aggregateVersion)).toEqual(
            events.map((_, index) => before.version + index + 1),
          )
          expect(status).toBe(state.progress.status)
          order = state
        }
      }),
    )
  })

  it('never has more units than were bought: on the shelf for it, still to come and cancelled are all of them', () => {
    fc.assert(
      fc.property(picks, (chosen) => {
        const { progress } = chosen.reduce((at, pick) => news[pick]?.(at).state ?? at, anOrder())
        if (progress.status !== 'CONFIRMED' && !hasLeft(progress)) return

        expect(
          [progress.allocations, progress.backordered, progress.cancelled]
            .map((units) => countOf(units, 'oln_1'))
            .reduce((a, b) => a + b),
        ).toBe(2)
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(picks, fc.nat({ max: heardTwice.length - 1 }), (chosen, last) => {
        const order = chosen.reduce((at, pick) => news[pick]?.(at).state ?? at, anOrder())
        const once = heardTwice[last]?.(order).state ?? order

        expect(heardTwice[last]?.(once).events).toEqual([])
      }),
    )
  })
})
