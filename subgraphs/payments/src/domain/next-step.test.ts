import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPayment, anIntent } from '../../test/samples.ts'
import { bookingsOf } from './bookings.ts'
import { nextStep } from './next-step.ts'
import type { NextCall, Wishes } from './next-step.ts'
import { observe, refuse } from './observe.ts'
import type { Payment } from './payment.ts'
import { refundSucceeded } from './refund.ts'

const none: Wishes = { authorise: false, capture: false, cancel: false, notOwedMinor: 0 }

const step = (payment: Payment, wishes: Partial<Wishes>) => {
  const { payment: next, call } = nextStep(payment, payment, { ...none, ...wishes })
  return `${next.status}${call ? ` ${call.kind}` : ''}`
}

describe('the next step of a payment', () => {
  it.each([
    ['PENDING', {}, 'PENDING'],
    ['PENDING', { authorise: true }, 'AUTHORIZING AUTHORISE'],
    ['PENDING', { authorise: true, cancel: true }, 'VOIDED'],
    ['AUTHORIZING', { authorise: true, cancel: true }, 'AUTHORIZING'],
    ['REQUIRES_ACTION', { cancel: true }, 'VOIDING VOID'],
    ['PROCESSING', { cancel: true }, 'VOIDING VOID'],
    ['PROCESSING', { authorise: true }, 'PROCESSING'],
    ['AUTHORIZED', { authorise: true }, 'AUTHORIZED'],
    ['AUTHORIZED', { capture: true }, 'CAPTURING CAPTURE'],
    ['AUTHORIZED', { capture: true, cancel: true }, 'VOIDING VOID'],
    ['CAPTURING', { cancel: true }, 'CAPTURING'],
    ['DECLINED', { authorise: true, cancel: true }, 'DECLINED'],
    ['VOIDED', { authorise: true, capture: true, cancel: true }, 'VOIDED'],
  ] as const)('that is %s, wished %o, is %s', (status, wishes, expected) => {
    expect(step(aPayment({ status }), wishes)).toBe(expected)
  })

  it('of a cancelled order gives back what is not on its way back already', () => {
    const payment = aPayment({ status: 'CAPTURED', capturedMinor: 2880, refundedMinor: 500, refundingMinor: 380 })

    expect(nextStep(payment, payment, { ...none, cancel: true })).toMatchObject({
      payment: { refundingMinor: 2380 },
      call: { kind: 'REFUND', amountMinor: 2000 },
    })
  })

  it('closes the door behind a decline, so that the buyer cannot pay it later', () => {
    const before = aPayment({ status: 'REQUIRES_ACTION', intentId: 'pi_1' })
    const { state } = observe(before, anIntent('DECLINED'))

    expect(nextStep(before, state, none).call).toMatchObject({ kind: 'VOID' })
  })

  it('declines a payment with neither a token nor a saved method by itself', () => {
    const payment = aPayment({ methodToken: null })

    expect(nextStep(payment, payment, { ...none, authorise: true })).toMatchObject({
      payment: { status: 'DECLINED', declineCode: 'invalid_payment_method' },
      call: null,
      events: [{ type: 'payments.declined' }],
    })
  })
})

type World = { payment: Payment; wishes: Wishes; calls: NextCall[]; told: string[]; ledger: number }

const apply = (
  world: World,
  wish: Partial<Wishes>,
  decide = (payment: Payment) => ({ state: payment, events: [] as readonly { type: string }[] }),
): World => {
  const wishes = { ...world.wishes, ...wish }
  const { state, events } = decide(world.payment)
  const { payment, call, events: more } = nextStep(world.payment, state, wishes)
  const booked = bookingsOf(world.payment, payment).flatMap(({ entries }) => entries)
  return {
    payment,
    wishes,
    calls: call ? [...world.calls, call] : world.calls,
    told: [...world.told, ...[...events, ...more].map(({ type }) => type)],
    ledger: world.ledger + booked.reduce((sum, { minor }) => sum + minor, 0),
  }
}

/** The provider carries out the oldest call, or refuses it. */
const answerCall = (world: World, isRefused: boolean): World => {
  const [call, ...calls] = world.calls
  if (!call) return world
  const rest = { ...world, calls }
  switch (call.kind) {
    case 'AUTHORISE':
      return apply(rest, {}, (payment) =>
        isRefused ? refuse(payment, 'no') : observe(payment, anIntent('AUTHORIZED')),
      )
    case 'CAPTURE':
      return apply(rest, {}, (payment) => observe(payment, anIntent('CAPTURED')))
    case 'VOID':
      return apply(rest, {}, (payment) => observe(payment, anIntent('CANCELED')))
    case 'REFUND': {
      const refund = {
        id: 'ref_1',
        paymentId: 'pay_1',
        amount: { minor: call.amountMinor + (call.giftMinor ?? 0), currency: 'EUR' },
        giftMinor: call.giftMinor ?? 0,
        returnId: null,
        reason: '',
        status: 'PENDING',
        lines: [],
        providerRefundId: null,
        createdAt: world.payment.createdAt,
      } as const
      return apply(rest, {}, (payment) => refundSucceeded(payment, refund))
    }
  }
}

const moves = ['authorise', 'capture', 'cancel', 'answer', 'refuse'] as const
const move = (world: World, what: (typeof moves)[number]): World =>
  what === 'answer' || what === 'refuse' ? answerCall(world, what === 'refuse') : apply(world, { [what]: true })
const finish = (world: World): World => (world.calls.length === 0 ? world : finish(answerCall(world, false)))

describe('any order of wishes and answers', () => {
  it('ends with no money of a cancelled order, no call twice, and books that add up', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...moves), { maxLength: 30 }), (path) => {
        const start: World = { payment: aPayment(), wishes: none, calls: [], told: [], ledger: 0 }

        const { payment, wishes, told, ledger } = finish(path.reduce(move, start))

        expect(ledger).toBe(0)
        expect(new Set(told).size).toBe(told.length)
        expect(payment.refundingMinor).toBe(0)
        if (wishes.cancel) expect(payment.heldMinor + payment.capturedMinor - payment.refundedMinor).toBe(0)
        if (wishes.authorise && wishes.capture && !wishes.cancel)
          expect(['CAPTURED', 'DECLINED']).toContain(payment.status)
        expect(payment.kept.sales + payment.kept.shipping + payment.kept.tax).toBe(
          payment.capturedMinor - payment.refundedMinor,
        )
      }),
      { numRuns: 500 },
    )
  })
})
