import { describe, expect, it } from 'vitest'
import { aPayment, anIntent } from '../../test/samples.ts'
import { quietIn } from './news.ts'
import { observe } from './observe.ts'
import type { PaymentStatus } from './payment.ts'

const states = ['PROCESSING', 'REQUIRES_ACTION', 'PENDING', 'AUTHORIZED', 'CAPTURED', 'CANCELED', 'DECLINED'] as const
const statuses = Object.keys({
  PENDING: 0,
  IN_REVIEW: 0,
  AUTHORIZING: 0,
  REQUIRES_ACTION: 0,
  PROCESSING: 0,
  AUTHORIZED: 0,
  CAPTURING: 0,
  CAPTURED: 0,
  VOIDING: 0,
  VOIDED: 0,
  DECLINED: 0,
} satisfies Record<PaymentStatus, 0>) as PaymentStatus[]

describe('what brings no news', () => {
  it.each(states)('is %s exactly where taking it over would change nothing', (state) => {
    const unchanged = statuses.filter((status) => {
      const payment = aPayment({ status, intentId: 'pi_1' })
      return observe(payment, anIntent(state)).state === payment
    })

    expect(quietIn(state).toSorted()).toEqual(unchanged.toSorted())
  })
})
