import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { divideRounded } from '@shop/kit/money'
import type { Money } from '@shop/kit/money'
import type { PaymentsEvent } from '@shop/schema/events/payments'
import { refunded } from './events.ts'
import { allRefundableMinor, promiseBack } from './gift.ts'
import type { PaidLine, Payment } from './payment.ts'
import { divide, minus, plus } from './shares.ts'

export type RefundLine = { lineId: string; quantity: number }

/** Money on its way back. */
export type Refund = {
  id: string
  paymentId: string
  amount: Money
  /** What of it goes to gift cards; the rest goes through the provider. */
  giftMinor: number
  /** The return that it is owed for, if any. */
  returnId: string | null
  reason: string
  status: 'PENDING' | 'SUCCEEDED' | 'FAILED'
  lines: readonly RefundLine[]
  providerRefundId: string | null
  createdAt: Date
}

/** What staff ask for: a plain amount, or order lines. */
export type RefundWish = { kind: 'amount'; amount: Money } | { kind: 'lines'; lines: readonly RefundLine[] }

type Because<Code extends string, More = unknown> = { code: Code; message: string; path: string[] } & More
export type RefundRefusal =
  | Because<'NothingToRefund'>
  | Because<'RefundTooHigh', { refundable: Money }>
  | Because<'RefundLineNotFound', { orderLineId: string }>
  | Because<'CurrencyMismatch', { expected: string }>

export type PlannedRefund = { payment: Payment; amountMinor: number; giftMinor: number; lines: readonly RefundLine[] }

/**
 * Promises money back, or says why not. `before` are the refunds of the payment so far: the sum never passes what was
 * taken, and no piece of a line is paid back twice.
 */
export function planRefund(
  payment: Payment,
  before: readonly Refund[],
  wish: RefundWish,
): Decision<PlannedRefund, PaymentsEvent, RefundRefusal> {
  const { currency } = payment.amount
  const left = allRefundableMinor(payment)
  if (left <= 0)
    return reject({ code: 'NothingToRefund', message: 'Nothing of this payment can be given back.', path: ['orderId'] })
  if (wish.kind === 'amount') {
    if (wish.amount.currency !== currency) {
      const message = `The payment is in ${currency}: give the amount in ${currency}.`
      return reject({ code: 'CurrencyMismatch', message, path: ['amount', 'currency'], expected: currency })
    }
    return promise(payment, wish.amount.minor, [], ['amount'])
  }
  const given = givenBack(before)
  let amountMinor = 0
  for (const { lineId, quantity } of wish.lines) {
    const line = payment.lines.find((paid) => paid.lineId === lineId)
    if (!line)
      return reject({
        code: 'RefundLineNotFound',
        message: 'The order has no such line.',
        path: ['lines'],
        orderLineId: lineId,
      })
    const already = given.get(lineId) ?? 0
    if (already + quantity > line.quantity) return tooHigh(payment, ['lines'])
    amountMinor += priceOf(line, already + quantity) - priceOf(line, already)
    given.set(lineId, already + quantity)
  }
  return promise(payment, amountMinor, wish.lines, ['lines'])
}

/** The provider gave the money back. */
export function refundSucceeded(payment: Payment, refund: Refund): Decision<Payment, PaymentsEvent> {
  const { amount, giftMinor } = refund
  const { gift } = payment
  const unpromised = refundFailed(payment, refund)
  const next: Payment = {
    ...unpromised,
    refundedMinor: payment.refundedMinor + amount.minor - giftMinor,
    gift: { ...unpromised.gift, refundedMinor: gift.refundedMinor + giftMinor },
    kept: minus(payment.kept, divide(amount.minor, payment.kept)),
  }
  return accept(next, refunded(next, refund))
}

/** The provider could not give the money back: it can be promised again. */
export const refundFailed = (payment: Payment, { amount, giftMinor }: Refund): Payment => ({
  ...payment,
  refundingMinor: payment.refundingMinor - (amount.minor - giftMinor),
  gift: { ...payment.gift, refundingMinor: payment.gift.refundingMinor - giftMinor },
})

/** The money that the provider had sent back came back to us: the buyer does not have it. What gift cards got stays theirs. */
export const refundBounced = (payment: Payment, { amount, giftMinor }: Refund): Payment => {
  const minor = amount.minor - giftMinor
  return {
    ...payment,
    refundedMinor: payment.refundedMinor - minor,
    kept: plus(payment.kept, divide(minor, payment.shares)),
  }
}

const promise = (payment: Payment, amountMinor: number, lines: readonly RefundLine[], path: string[]) => {
  if (amountMinor > allRefundableMinor(payment)) return tooHigh(payment, path)
  return accept<PlannedRefund, PaymentsEvent>({ ...promiseBack(payment, amountMinor), amountMinor, lines })
}

const tooHigh = (payment: Payment, path: string[]) =>
  reject<RefundRefusal>({
    code: 'RefundTooHigh',
    message: 'This is more than what can still be given back.',
    path,
    refundable: { minor: allRefundableMinor(payment), currency: payment.amount.currency },
  })

/** Pieces per line that are back or on their way. */
const givenBack = (refunds: readonly Refund[]): Map<string, number> => {
  const pieces = new Map<string, number>()
  for (const { lines } of refunds.filter((refund) => refund.status !== 'FAILED')) {
    for (const { lineId, quantity } of lines) pieces.set(lineId, (pieces.get(lineId) ?? 0) + quantity)
  }
  return pieces
}

/** What the first so many pieces of a line cost, so that all pieces together cost exactly the line. */
const priceOf = (line: PaidLine, pieces: number): number => divideRounded(line.totalMinor * pieces, line.quantity)
