import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aPayment, anIntent, eur, noon } from '../../test/samples.ts'
import { bookingsOf } from './bookings.ts'
import { moveCards } from './card-uses.ts'
import type { CardUse } from './card-uses.ts'
import { allRefundableMinor, giftMovesOf, promiseBack } from './gift.ts'
import { nextStep } from './next-step.ts'
import type { NextCall, Wishes } from './next-step.ts'
import { observe, refuse } from './observe.ts'
import type { Payment } from './payment.ts'
import { refundFailed, refundSucceeded } from './refund.ts'
import type { Refund } from './refund.ts'
import { reviewed } from './review.ts'

/** An order of 28.80 of which cards pay a part, what was asked of it, and what the provider and the cards have done. */
type World = {
  payment: Payment
  wishes: Wishes
  owed: number[]
  calls: NextCall[]
  cards: CardUse[]
  ledger: number
  told: string[]
}

const none: Wishes = { authorise: false, capture: false, cancel: false, notOwedMinor: 0 }

const start = (giftMinor: number, verdict: Payment['verdict']): World => {
  const gift = { wantedMinor: giftMinor, heldMinor: giftMinor, takenMinor: 0, refundingMinor: 0, refundedMinor: 0 }
  const first = Math.floor(giftMinor / 3)
  const use = (giftCardId: string, keptMinor: number) => ({ giftCardId, keptMinor, spentMinor: 0, givenBackMinor: 0 })
  return {
    payment: aPayment({ amount: eur(2880 - giftMinor), gift, verdict, reviewUntil: noon }),
    wishes: none,
    owed: [],
    calls: [],
    cards: [use('gft_1', first), use('gft_2', giftMinor - first)],
    ledger: 0,
    told: [],
  }
}

type Seen = { state: Payment; events: readonly { type: string }[] }

/** What a change of a payment does, as the store does it. */
const change = (world: World, decide = (payment: Payment): Seen => ({ state: payment, events: [] })): World => {
  const { state, events } = decide(world.payment)
  const notOwedMinor = world.owed.reduce((sum, minor) => sum + minor, 0)
  const step = nextStep(world.payment, state, { ...world.wishes, notOwedMinor })
  const isOver = step.payment.status === 'CAPTURED' || ['VOIDED', 'DECLINED'].includes(step.payment.status)
  const calls = step.call ? [...world.calls, step.call] : world.calls
  let payment = step.payment
  for (const minor of step.isLowered || !isOver ? [] : world.owed) {
    const amountMinor = Math.min(minor, allRefundableMinor(payment))
    if (amountMinor === 0) continue
    const promised = promiseBack(payment, amountMinor)
    payment = promised.payment
    calls.push({ kind: 'REFUND', amountMinor: amountMinor - promised.giftMinor, giftMinor: promised.giftMinor })
  }
  const cards = moveCards(world.cards, giftMovesOf(world.payment, payment))
  const moves = cards.map((card, index) => ({
    giftCardId: card.giftCardId,
    minor: owedBy(world.cards[index]) - owedBy(card),
  }))
  const booked = bookingsOf(world.payment, payment, moves).flatMap(({ entries }) => entries)
  return {
    ...world,
    payment,
    calls,
    cards,
    owed: step.isLowered || isOver ? [] : world.owed,
    ledger: world.ledger + booked.reduce((sum, { minor }) => sum + minor, 0),
    told: [...world.told, ...[...events, ...step.events].map(({ type }) => type)],
  }
}

/** What is still on a card of what was kept on it at first. */
const owedBy = (card: CardUse | undefined): number => (card ? card.givenBackMinor - card.spentMinor : 0)

const answerCall = (world: World, isRefused: boolean): World => {
  const [call, ...calls] = world.calls
  if (!call) return world
  const rest = { ...world, calls }
  const intent = (state: Parameters<typeof anIntent>[0], capturedMinor = 0) =>
    anIntent(state, { amount: world.payment.amount, capturedMinor })
  switch (call.kind) {
    case 'AUTHORISE':
      return change(rest, (payment) => (isRefused ? refuse(payment, 'no') : observe(payment, intent('AUTHORIZED'))))
    case 'CAPTURE':
      return change(rest, (payment) => observe(payment, intent('CAPTURED', call.amountMinor)))
    case 'VOID':
      return change(rest, (payment) => observe(payment, intent('CANCELED')))
    case 'REFUND': {
      const giftMinor = call.giftMinor ?? 0
      const refund: Refund = {
        id: 'ref_1',
        paymentId: 'pay_1',
        amount: eur(call.amountMinor + giftMinor),
        giftMinor,
        returnId: null,
        reason: '',
        status: 'PENDING',
        lines: [],
        providerRefundId: null,
        createdAt: noon,
      }
      const isLost = isRefused && !world.wishes.cancel
      return change(rest, (payment) =>
        isLost ? { state: refundFailed(payment, refund), events: [] } : refundSucceeded(payment, refund),
      )
    }
  }
}

const moves = ['authorise', 'capture', 'cancel', 'owe', 'answer', 'refuse', 'release', 'reject'] as const

const move = (world: World, what: (typeof moves)[number]): World => {
  switch (what) {
    case 'authorise':
    case 'capture':
    case 'cancel':
      return change({ ...world, wishes: { ...world.wishes, [what]: true } })
    case 'owe':
      return change({ ...world, owed: [...world.owed, 700] })
    case 'answer':
    case 'refuse':
      return answerCall(world, what === 'refuse')
    case 'release':
    case 'reject':
      if (world.payment.status !== 'IN_REVIEW') return world
      return change(world, (payment) => reviewed(payment, what === 'release' ? 'RELEASED' : 'REFUSED'))
  }
}

const holds = ({ payment, cards, ledger }: World): void => {
  const { gift } = payment
  const sum = (of: (card: CardUse) => number) => cards.reduce((total, card) => total + of(card), 0)
  expect(ledger).toBe(0)
  expect(sum(({ keptMinor }) => keptMinor)).toBe(gift.heldMinor)
  expect(sum(({ spentMinor }) => spentMinor)).toBe(gift.takenMinor)
  expect(sum(({ givenBackMinor }) => givenBackMinor)).toBe(gift.refundedMinor)
  expect(gift.refundedMinor + gift.refundingMinor).toBeLessThanOrEqual(gift.takenMinor)
  expect(payment.refundedMinor + payment.refundingMinor).toBeLessThanOrEqual(payment.capturedMinor)
  expect(payment.capturedMinor).toBeLessThanOrEqual(payment.amount.minor)
  expect(gift.heldMinor + gift.takenMinor).toBeLessThanOrEqual(gift.wantedMinor)
  expect(payment.kept.sales + payment.kept.shipping + payment.kept.tax).toBe(netOf(payment))
}

const netOf = ({ capturedMinor, refundedMinor, gift }: Payment): number =>
  capturedMinor - refundedMinor + gift.takenMinor - gift.refundedMinor

const finish = (world: World): World => (world.calls.length === 0 ? world : finish(answerCall(world, false)))

describe('any order of wishes, answers, reviews and cancelled units of an order that cards pay a part of', () => {
  it('spends and gives back each cent once, and keeps the books, the cards and the payment in step', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(0, 1, 880, 2879, 2880),
        fc.constantFrom<Payment['verdict']>('ALLOW', 'ALLOW', 'REVIEW', 'BLOCK'),
        fc.array(fc.constantFrom(...moves), { maxLength: 30 }),
        (giftMinor, verdict, path) => {
          const end = finish(
            path.reduce(
              (world, what) => {
                const next = move(world, what)
                holds(next)
                return next
              },
              start(giftMinor, verdict),
            ),
          )

          holds(end)
          const { payment, wishes, told } = end
          expect(payment.refundingMinor + payment.gift.refundingMinor).toBe(0)
          const once = told.filter((type) => type !== 'payments.refunded')
          expect(new Set(once).size).toBe(once.length)
          if (wishes.cancel) expect([netOf(payment), payment.heldMinor, payment.gift.heldMinor]).toEqual([0, 0, 0])
          if (payment.status === 'DECLINED') expect(payment.gift.heldMinor).toBe(0)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes what is owed, no more and no less, when units are cancelled before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2880 }), fc.integer({ min: 0, max: 4 }), (giftMinor, times) => {
        const owe = Array.from({ length: times }, () => 'owe' as const)
        const path = ['authorise', 'answer', ...owe, 'capture', 'answer', 'answer'] as const

        const { payment } = finish(path.reduce(move, start(giftMinor, 'ALLOW')))

        expect(netOf(payment)).toBe(2880 - Math.min(2880, times * 700))
        expect(payment.refundedMinor + payment.gift.refundedMinor).toBe(0)
        expect(payment.gift.takenMinor).toBe(Math.min(giftMinor, 2880 - times * 700))
      }),
    )
  })
})

describe('money that goes back', () => {
  it('goes through the provider first, up to what it took', () => {
    const gift = { wantedMinor: 1000, heldMinor: 0, takenMinor: 1000, refundingMinor: 0, refundedMinor: 0 }
    const payment = aPayment({ status: 'CAPTURED', amount: eur(1880), capturedMinor: 1880, gift })

    expect(promiseBack(payment, 1500).giftMinor).toBe(0)
    expect(promiseBack(payment, 2000)).toMatchObject({ giftMinor: 120, payment: { refundingMinor: 1880 } })
  })
})
