import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { after } from '@shop/kit/clock'
import { anOrder, delivered, mugs, noon, shipped } from '../../test/people.ts'
import { patience } from './deadlines.ts'
import { approveReturn, rejectReturn, returnOverdue, returnRefunded } from './decide-return.ts'
import type { Order } from './order.ts'
import { paidForShipping } from './paid.ts'
import { receiveReturn } from './receive-return.ts'
import { requestReturn } from './request-return.ts'
import type { Return } from './return.ts'
import { ruleByDefault } from './return-rules.ts'
import type { ReturnRule } from './return-rules.ts'
import { totalOf } from './units.ts'

const dayMs = 24 * 3_600_000
const rules = [ruleByDefault]

const request = (order: Order, quantity: number, given: ReturnRule[] = rules, now = noon, returnId = 'ret_1') =>
  requestReturn(
    order,
    { returnId, lines: [{ lineId: 'oln_1', quantity, reason: 'CHANGED_MIND' }], note: null },
    given,
    now,
  )

const requested = (order: Order, quantity: number) => {
  const decision = request(order, quantity)
  if (decision.kind === 'rejected') throw new Error(decision.because.message)
  return decision.state
}

const approved = (order: Order, quantity: number) => {
  const decision = approveReturn(requested(order, quantity), noon)
  if (decision.kind === 'rejected') throw new Error(decision.because.message)
  return decision.state
}

const back = (quantity: number, deductionMinor = 0) => ({
  deductionMinor,
  lines: [{ lineId: 'oln_1', quantity, disposition: 'RESTOCK' as const, warehouseId: null }],
})

describe('asking for a return', () => {
  it('takes units that arrived, and tells of it', () => {
    expect(request(anOrder(delivered()), 2)).toMatchObject({
      kind: 'accepted',
      state: {
        order: { progress: { status: 'DELIVERED', returning: mugs(2) } },
        ret: { progress: { status: 'REQUESTED' }, dueAt: after(noon, patience.decideReturnMs) },
      },
      events: [{ type: 'orders.returnRequested', data: { returnId: 'ret_1', lines: mugs(2) } }],
    })
  })

  it.each([
    ['more than were bought', anOrder(delivered()), 3, rules, 'TOO_MANY'],
    ['what is in another return', anOrder(delivered({ returning: mugs(2) })), 1, rules, 'ALREADY_RETURNED'],
    ['what came back before', anOrder(delivered({ returned: mugs(1) })), 2, rules, 'TOO_MANY'],
    [
      'what has not arrived',
      anOrder(shipped({ parcels: [{ shipmentId: 's', lines: mugs(2), deliveredAt: null }] })),
      1,
      rules,
      'NOT_ARRIVED',
    ],
    ['what was never sent', anOrder(), 1, rules, 'NOT_ARRIVED'],
    [
      'what is not to be sent back',
      anOrder(delivered()),
      1,
      [{ categoryId: 'cat_mugs', days: null, refundsShipping: true }],
      'NOT_RETURNABLE',
    ],
    ['what was cancelled', anOrder({ status: 'CANCELLED', cancelledAt: noon, reason: 'x' }), 1, rules, 'CLOSED'],
  ] as const)('refuses %s', (_, order, quantity, given, because) => {
    expect(request(order, quantity, [...given])).toMatchObject({ because: { code: 'ReturnNotAllowed', because } })
  })

  it('takes what one parcel brought while others are to come', () => {
    const parcels = [
      { shipmentId: 'a', lines: mugs(1), deliveredAt: noon },
      { shipmentId: 'b', lines: mugs(1), deliveredAt: null },
    ]

    expect(request(anOrder(shipped({ parcels })), 1).kind).toBe('accepted')
    expect(request(anOrder(shipped({ parcels })), 2)).toMatchObject({ because: { because: 'TOO_MANY' } })
  })

  it('goes by the nearest category with a rule, and by its days', () => {
    const kitchen = { categoryId: 'cat_kitchen', days: null, refundsShipping: true }
    const both = [ruleByDefault, kitchen, { categoryId: 'cat_mugs', days: 7, refundsShipping: true }]

    expect(request(anOrder(delivered()), 1, both, after(noon, 7 * dayMs)).kind).toBe('accepted')
    expect(request(anOrder(delivered()), 1, both, after(noon, 7 * dayMs + 1))).toMatchObject({
      because: { because: 'TOO_LATE' },
    })
    expect(request(anOrder(delivered()), 1, [ruleByDefault, kitchen])).toMatchObject({
      because: { because: 'NOT_RETURNABLE' },
    })
  })
})

describe('deciding about a return', () => {
  it('gives the units back to the buyer when it is rejected, once', () => {
    const first = rejectReturn(approved(anOrder(delivered()), 2), 'WORN', noon)

    expect(first).toMatchObject({
      state: { order: { progress: { returning: [] } } },
      events: [{ data: { reason: 'WORN' } }],
    })
    expect(first.kind === 'accepted' && rejectReturn(first.state, 'again', noon)).toMatchObject({ events: [] })
  })

  it('lapses when nothing came in time', () => {
    const waiting = approved(anOrder(delivered()), 1)

    expect(returnOverdue(waiting, after(noon, patience.sendBackMs - 1)).events).toEqual([])
    expect(returnOverdue(waiting, after(noon, patience.sendBackMs))).toMatchObject({
      state: { ret: { progress: { status: 'REJECTED', reason: 'NOT_SENT_BACK_IN_TIME' } } },
      events: [{ type: 'orders.returnRejected' }],
    })
  })

  it('cannot go back on what was received', () => {
    const received = receiveReturn(approved(anOrder(delivered()), 1), back(1), rules, dayMs, noon)

    expect(received.kind === 'accepted' && rejectReturn(received.state, 'late', noon)).toMatchObject({
      because: { code: 'ReturnNotOpen', status: 'RECEIVED' },
    })
  })
})

describe('receiving a return', () => {
  it('owes what was paid for the units, and returns the order with the last of them, with shipping', () => {
    const first = receiveReturn(approved(anOrder(delivered()), 1), back(1), rules, dayMs, noon)
    const after = first.kind === 'accepted' ? first.state.order : anOrder()
    const second = receiveReturn(approved(after, 1), back(1), rules, dayMs, noon)

    expect(first).toMatchObject({ events: [{ type: 'orders.returnReceived', data: { refundMinor: 1190 } }] })
    expect(second).toMatchObject({
      state: {
        order: { progress: { status: 'RETURNED' } },
        ret: { progress: { status: 'RECEIVED', refundMinor: 1690 } },
      },
      events: [{ type: 'orders.returnReceived', data: { refundMinor: 1690 } }, { type: 'orders.returned' }],
    })
  })

  it('keeps shipping where the rule says so, and a deduction up to what was paid', () => {
    const keep = [{ ...ruleByDefault, refundsShipping: false }]

    expect(receiveReturn(approved(anOrder(delivered()), 2), back(2, 380), keep, dayMs, noon)).toMatchObject({
      state: { ret: { progress: { refundMinor: 2000, deductionMinor: 380 } } },
    })
    expect(receiveReturn(approved(anOrder(delivered()), 1), back(1, 1191), keep, dayMs, noon)).toMatchObject({
      because: { code: 'DeductionTooHigh', max: { minor: 1190, currency: 'EUR' } },
    })
  })

  it('leaves units that did not come with the buyer', () => {
    const { kind, ...rest } = receiveReturn(approved(anOrder(delivered()), 2), back(1), rules, dayMs, noon)

    expect(kind).toBe('accepted')
    expect(rest).toMatchObject({ state: { order: { progress: { returning: [], returned: mugs(1) } } } })
  })

  it('takes no more than was announced, nothing before it was approved, and nothing twice', () => {
    const open = approved(anOrder(delivered()), 1)
    const received = receiveReturn(open, back(1), rules, dayMs, noon)

    expect(receiveReturn(open, back(2), rules, dayMs, noon)).toMatchObject({
      because: { code: 'ReturnUnitsUnexpected', expectedQuantity: 1 },
    })
    expect(receiveReturn(requested(anOrder(delivered()), 1), back(1), rules, dayMs, noon)).toMatchObject({
      because: { code: 'ReturnNotOpen', status: 'REQUESTED' },
    })
    expect(received.kind === 'accepted' && receiveReturn(received.state, back(1), rules, dayMs, noon)).toMatchObject({
      because: { code: 'ReturnNotOpen', status: 'RECEIVED' },
    })
  })

  it('is settled with the refund, or at once when nothing is owed', () => {
    const owed = receiveReturn(approved(anOrder(delivered()), 1), back(1), rules, dayMs, noon)
    const kept = receiveReturn(approved(anOrder(delivered()), 1), back(1, 1190), rules, dayMs, noon)

    expect(owed.kind === 'accepted' && returnRefunded(owed.state.ret, noon).progress.status).toBe('REFUNDED')
    expect(kept).toMatchObject({ state: { ret: { progress: { status: 'REFUNDED' }, dueAt: null } } })
  })
})

type Move = { kind: 'request' | 'approve' | 'reject' | 'receive' | 'lapse'; at: number; quantity: number }
const moves = fc.array(
  fc.record<Move>({
    kind: fc.constantFrom('request', 'request', 'approve', 'approve', 'receive', 'receive', 'reject', 'lapse'),
    at: fc.nat(5),
    quantity: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 60 },
)

describe('returns of one order, in any number and order', () => {
  it('never take more units than arrived, and owe what was paid to the cent when all are back', () => {
    fc.assert(
      fc.property(moves, fc.integer({ min: 1, max: 7 }), fc.nat(5_000), (chosen, quantity, linesMinor) => {
        let order = withLine(anOrder(delivered()), quantity, linesMinor)
        const all: Return[] = []
        let owedMinor = 0
        for (const { kind, at, quantity: count } of chosen) {
          const ret = all[at]
          if (kind === 'request') {
            const decision = request(order, count, rules, noon, `ret_${all.length}`)
            if (decision.kind === 'rejected') continue
            order = decision.state.order
            all.push(decision.state.ret)
          } else if (ret) {
            const now = kind === 'lapse' ? after(noon, patience.sendBackMs) : noon
            const decision = {
              approve: () => approveReturn({ order, ret }, now),
              reject: () => rejectReturn({ order, ret }, 'no', now),
              receive: () =>
                receiveReturn({ order, ret }, back(Math.min(count, totalOf(ret.lines))), rules, dayMs, now),
              lapse: () => returnOverdue({ order, ret }, now),
            }[kind]()
            if (decision.kind === 'rejected') continue
            order = decision.state.order
            all[at] = decision.state.ret
            for (const event of decision.events)
              if (event.type === 'orders.returnReceived') owedMinor += event.data.refundMinor
          }
          const { returning, returned } = unitsOf(order)
          expect(returning + returned).toBeLessThanOrEqual(quantity)
          expect(owedMinor).toBeLessThanOrEqual(order.snapshot.totals.total.minor)
          if (returned === quantity) {
            expect(order.progress.status).toBe('RETURNED')
            expect(owedMinor).toBe(linesMinor + paidForShipping(order.snapshot))
          }
        }
      }),
    )
  })
})

const unitsOf = ({ progress }: Order) => ({
  returning: 'returning' in progress ? totalOf(progress.returning) : 0,
  returned: 'returned' in progress ? totalOf(progress.returned) : 0,
})

/** The same order with one line of so many units for so much, and 5.00 shipping. */
const withLine = (order: Order, quantity: number, minor: number): Order => {
  const gross = { minor, currency: 'EUR' }
  const total = { minor: minor + 500, currency: 'EUR' }
  return {
    ...order,
    snapshot: {
      ...order.snapshot,
      lines: order.snapshot.lines.map((line) => ({ ...line, quantity, total: { ...line.total, gross } })),
      totals: { ...order.snapshot.totals, lines: gross, total },
    },
  }
}
