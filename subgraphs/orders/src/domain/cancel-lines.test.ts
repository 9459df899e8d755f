import { describe, expect, it } from 'vitest'
import { anOrder, confirmed, delivered, mugs, noon, reserved, waiting } from '../../test/people.ts'
import { backorderAllocated, backorderExpected, backorderFailed } from './backorders.ts'
import { cancelLines } from './cancel-lines.ts'

const dayMs = 24 * 3_600_000
const here = (quantity: number) => mugs(quantity).map((line) => ({ ...line, warehouseId: 'whs_north' }))
const half = confirmed({ allocations: here(1), backordered: waiting(1) })

describe('cancelling units of an order', () => {
  it('lets go of what waits for a supplier, with its money, while the rest goes on', () => {
    expect(cancelLines(anOrder(half), mugs(1), 'too slow', dayMs, noon)).toMatchObject({
      state: { progress: { status: 'CONFIRMED', backordered: [], cancelled: mugs(1), waivedMinor: 1190 } },
      events: [{ type: 'orders.linesCancelled', data: { lines: mugs(1), amountMinor: 1190, currency: 'EUR' } }],
    })
  })

  it('takes the whole order with the last unit when nothing of it is sent', () => {
    const none = anOrder(confirmed({ allocations: [], backordered: waiting(2) }))

    expect(cancelLines(none, mugs(2), 'too slow', dayMs, noon)).toMatchObject({
      state: { progress: { status: 'CANCELLED', reason: 'too slow' } },
      events: [{ type: 'orders.cancelled' }],
    })
  })

  it.each([
    ['more than wait', anOrder(half), 2, 1],
    ['what is on the shelf for it', anOrder(confirmed()), 1, 0],
    ['before it is certain', anOrder(reserved({ allocations: here(1), backordered: waiting(1) })), 1, 0],
    ['after it arrived', anOrder(delivered()), 1, 0],
  ])('refuses %s', (_, order, quantity, cancellableQuantity) => {
    expect(cancelLines(order, mugs(quantity), 'why', dayMs, noon)).toMatchObject({
      because: { code: 'OrderLinesNotCancellable', orderLineId: 'oln_1', cancellableQuantity },
    })
  })

  it('is refused for units that came just before', () => {
    const filled = backorderAllocated(anOrder(half), here(1), noon).state

    expect(cancelLines(filled, mugs(1), 'why', dayMs, noon).kind).toBe('rejected')
  })
})

describe('units that are to come', () => {
  it('show the latest date that was said for them, and each date once', () => {
    const said = waiting(1, '2026-06-09T12:00:00.000Z')
    const first = backorderExpected(anOrder(confirmed({ allocations: [], backordered: waiting(1) })), said, noon)

    expect(first).toMatchObject({
      state: { progress: { backordered: said }, dueAt: new Date('2026-06-12T12:00:00.000Z') },
      events: [{ type: 'orders.backorderExpected', data: { backordered: said } }],
    })
    expect(backorderExpected(first.state, said, noon).events).toEqual([])
  })

  it('do not make the time longer for those that are here', () => {
    const order = anOrder(half, { dueAt: noon })

    expect(backorderExpected(order, waiting(1, '2026-06-09T12:00:00.000Z'), noon).state.dueAt).toEqual(noon)
  })

  it('that were cancelled before they came are not sent', () => {
    const cancelled = cancelLines(anOrder(half), mugs(1), 'too slow', dayMs, noon)

    expect(cancelled.kind === 'accepted' && backorderAllocated(cancelled.state, here(1), noon).events).toEqual([])
  })

  it('that came before the order is certain are named by its confirmation', () => {
    const order = anOrder(reserved({ allocations: here(1), backordered: waiting(1) }))
    const { state, events } = backorderAllocated(order, here(1), noon)

    expect(events).toEqual([])
    expect(state.progress).toMatchObject({ allocations: [...here(1), ...here(1)], backordered: [] })
  })

  it('that will never come are cancelled as far as they are still waited for, with the reason', () => {
    expect(backorderFailed(anOrder(half), mugs(2), 'DISCONTINUED', dayMs, noon).events).toMatchObject([
      { type: 'orders.linesCancelled', data: { lines: mugs(1), reason: 'BACKORDER_FAILED: DISCONTINUED' } },
    ])
    expect(backorderFailed(anOrder(confirmed()), mugs(1), 'DISCONTINUED', dayMs, noon).events).toEqual([])
  })
})
