import { describe, expect, it } from 'vitest'
import { after } from '@shop/kit/clock'
import {
  allocations,
  anOrder,
  confirmed,
  delivered,
  mugs,
  noon,
  reserved,
  shipped,
  waiting,
} from '../../test/people.ts'
import * as process from './checkout-process.ts'
import { patience } from './deadlines.ts'
import type { Answer } from './order.ts'

const types = (answer: Answer) => answer.events.map((event) => event.type)
const dayMs = 24 * 3_600_000

describe('the checkout process', () => {
  it('asks for the money once the stock is held', () => {
    const answer = process.stockReserved(anOrder(), { allocations, backordered: [] }, noon)

    expect(answer.state.progress).toEqual(reserved())
    expect(types(answer)).toEqual(['orders.reserved'])
  })

  it('confirms as soon as the money is held, and says both, with what is still to come', () => {
    const backordered = waiting(1, '2026-06-09T12:00:00.000Z')
    const answer = process.paymentAuthorized(anOrder(reserved({ backordered })), noon)

    expect(answer.state.progress.status).toBe('CONFIRMED')
    expect(answer.events.map((event) => [event.type, event.aggregateVersion])).toEqual([
      ['orders.authorized', 2],
      ['orders.confirmed', 3],
    ])
    expect(answer.events[1]?.data).toMatchObject({ allocations, backordered })
  })

  it('cancels with the decline code when the card is refused', () => {
    const answer = process.paymentDeclined(anOrder(reserved()), 'insufficient_funds', noon)

    expect(answer.state.progress).toMatchObject({ status: 'CANCELLED', reason: 'PAYMENT_DECLINED: insufficient_funds' })
  })

  it('waits as long as a slow payment may take, and a little for payments to give it up', () => {
    const until = after(noon, dayMs)
    const answer = process.paymentPending(anOrder(reserved()), 'REVIEW', until, noon)
    const again = process.paymentPending(answer.state, 'REVIEW', until, noon)

    expect(answer.events).toMatchObject([
      { type: 'orders.paymentPending', data: { reason: 'REVIEW', until: until.toISOString() } },
    ])
    expect(answer.state).toMatchObject({
      progress: { status: 'RESERVED' },
      dueAt: after(until, patience.slowPaymentMs),
    })
    expect(again.events).toEqual([])
    expect(types(process.paymentAuthorized(answer.state, noon))).toEqual(['orders.authorized', 'orders.confirmed'])
    expect(types(process.overdue(answer.state, until))).toEqual([])
    expect(types(process.overdue(answer.state, after(until, patience.slowPaymentMs)))).toEqual(['orders.cancelled'])
  })

  it('does not wait less for a buyer who must act after a review', () => {
    const until = after(noon, dayMs)
    const pending = process.paymentPending(anOrder(reserved()), 'REVIEW', until, noon).state
    const acting = process.paymentActionRequired(pending, after(until, -1)).state

    expect(acting.dueAt).toEqual(after(until, patience.payMs - 1))
  })

  it('closes as refunded when everything went back after delivery', () => {
    const order = anOrder(delivered())

    expect(process.moneyRefunded(order, 1190, noon).state.progress.status).toBe('DELIVERED')
    expect(process.moneyRefunded(order, 2880, noon).state.progress.status).toBe('REFUNDED')
  })

  it('waits for nothing any more when all the money of a lost parcel went back', () => {
    const order = anOrder(shipped(), { dueAt: noon })

    expect(process.moneyRefunded(order, 2879, noon).state.dueAt).toEqual(noon)
    expect(process.moneyRefunded(order, 2880, noon).state).toMatchObject({
      progress: { status: 'SHIPPED' },
      dueAt: null,
    })
  })

  it('counts what was never taken as nothing that could go back', () => {
    const order = anOrder(delivered({ cancelled: mugs(1), waivedMinor: 1190 }))

    expect(process.moneyRefunded(order, 1690, noon).state.progress.status).toBe('REFUNDED')
  })

  it('cancels what waited too long, and leaves what is not due', () => {
    const late = anOrder({ status: 'PENDING' }, { dueAt: noon })

    expect(types(process.overdue(late, noon))).toEqual(['orders.cancelled'])
    expect(process.overdue({ ...late, dueAt: after(noon, 1) }, noon).events).toEqual([])
  })

  it('never cancels for the clock alone what is paid and certain: that shows as stuck', () => {
    const late = anOrder(confirmed(), { dueAt: noon })

    expect(process.overdue(late, after(noon, 365 * dayMs)).state).toBe(late)
  })

  it('completes an order when the time for returns is over, but not while one is under way', () => {
    const order = anOrder(delivered(), { dueAt: noon })
    const returning = anOrder(delivered({ returning: mugs(1) }), { dueAt: noon })

    expect(types(process.overdue(order, noon))).toEqual(['orders.completed'])
    expect(process.overdue(returning, noon).state.progress.status).toBe('DELIVERED')
    expect(process.overdue(returning, noon).state.dueAt).toEqual(after(noon, patience.refundMs))
  })
})
