import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPayment, eur, noon } from '../../test/samples.ts'
import { bookingsOf } from './bookings.ts'
import { planRefund, refundSucceeded } from './refund.ts'
import type { Refund } from './refund.ts'
import type { Payment } from './payment.ts'

const captured = aPayment({ status: 'CAPTURED', capturedMinor: 2880, kept: { sales: 2000, shipping: 420, tax: 460 } })
const aRefund = (more: Partial<Refund> = {}): Refund => ({
  id: 'ref_1',
  paymentId: 'pay_1',
  amount: eur(100),
  giftMinor: 0,
  returnId: null,
  reason: '',
  status: 'SUCCEEDED',
  lines: [],
  providerRefundId: null,
  createdAt: noon,
  ...more,
})

describe('planning a refund', () => {
  it('by pieces costs exactly the line in the end, also when it does not divide', () => {
    const amounts: number[] = []
    let payment: Payment = captured
    const before: Refund[] = []
    for (let piece = 0; piece < 3; piece += 1) {
      const planned = planRefund(payment, before, { kind: 'lines', lines: [{ lineId: 'oln_1', quantity: 1 }] })
      if (planned.kind === 'rejected') throw new Error(planned.because.code)
      amounts.push(planned.state.amountMinor)
      payment = planned.state.payment
      before.push(aRefund({ lines: planned.state.lines }))
    }

    expect(amounts).toEqual([793, 794, 793])
    expect(planRefund(payment, before, { kind: 'lines', lines: [{ lineId: 'oln_1', quantity: 1 }] })).toMatchObject({
      because: { code: 'RefundTooHigh', refundable: eur(500) },
    })
  })

  it('does not count pieces whose refund failed', () => {
    const failed = [aRefund({ status: 'FAILED', lines: [{ lineId: 'oln_1', quantity: 3 }] })]

    expect(planRefund(captured, failed, { kind: 'lines', lines: [{ lineId: 'oln_1', quantity: 3 }] })).toMatchObject({
      state: { amountMinor: 2380 },
    })
  })

  it('counts one line that is given twice as two', () => {
    const line = { lineId: 'oln_1', quantity: 2 }

    expect(planRefund(captured, [], { kind: 'lines', lines: [line, line] })).toMatchObject({
      kind: 'rejected',
      because: { code: 'RefundTooHigh' },
    })
  })

  it('takes from sales, shipping and tax in proportion, and to the last cent', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 1500 }), { maxLength: 10 }), (amounts) => {
        let payment: Payment = captured
        for (const minor of [...amounts, 2880]) {
          const left = payment.capturedMinor - payment.refundedMinor
          const amount = eur(Math.min(minor, left))
          if (amount.minor === 0) break
          const before = payment
          payment = refundSucceeded({ ...before, refundingMinor: amount.minor }, aRefund({ amount })).state
          const entries = bookingsOf(before, payment).flatMap((booking) => booking.entries)
          expect(entries.reduce((sum, entry) => sum + entry.minor, 0)).toBe(0)
          expect(Math.min(...Object.values(payment.kept))).toBeGreaterThanOrEqual(0)
        }
        expect(payment.kept).toEqual({ sales: 0, shipping: 0, tax: 0 })
      }),
    )
  })
})
