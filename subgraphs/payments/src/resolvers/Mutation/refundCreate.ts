import { hasCardNumber } from '@shop/kit/card-data'
import { badUserInput, requireStaff } from '@shop/kit/denied'
import { once } from '@shop/kit/idempotency'
import { refusal } from '@shop/kit/refusal'
import { scopeOf } from '@shop/kit/viewer'
import type { Context } from '../../context.ts'
import type { RefundWish } from '../../domain/refund.ts'
import type { MutationResolvers, RefundCreateInput } from '../../generated.ts'
import { textOf } from '../../input-text.ts'
import { cardDataNotAllowed } from '../../refusals.ts'
import { createRefund } from '../../store/create-refund.ts'

const linesMax = 100
const quantityMax = 100_000

export const refundCreate: MutationResolvers<Context>['refundCreate'] = async (_, { input }, context) => {
  requireStaff(context.viewer)
  const { orderId, reason, idempotencyKey: key, ...body } = input
  if (key.length < 1 || key.length > 200)
    throw badUserInput('idempotencyKey has 1 to 200 characters.', ['idempotencyKey'])
  if (hasCardNumber(reason)) return refusal(cardDataNotAllowed(['reason']))
  const wanted = { orderId, wish: wishOf(input), reason: textOf('reason', reason, 200), by: scopeOf(context.viewer) }
  const request = { scope: scopeOf(context.viewer), operation: 'refundCreate', key, body: { orderId, reason, ...body } }
  const outcome = await once(
    context.db,
    request,
    (tx) => createRefund(tx, context, wanted),
    ({ kind }) => kind === 'accepted',
  )
  if (outcome.kind === 'conflict') return refusal(outcome.because)
  if (outcome.answer.kind === 'rejected') return refusal(outcome.answer.because)
  const { paymentId, refundId } = outcome.answer
  const [payment, refunds] = await Promise.all([
    context.loaders.payment.load(paymentId),
    context.loaders.refundsOfPayment.load(paymentId),
  ])
  const refund = refunds.find(({ id }) => id === refundId)
  if (!payment || !refund) throw new Error(`refund ${refundId} is not there`)
  return { __typename: 'RefundCreated', payment, refund }
}

const wishOf = ({ amount, lines }: RefundCreateInput): RefundWish => {
  if (Boolean(amount) === Boolean(lines)) throw badUserInput('Give either amount or lines.', ['amount'])
  if (amount) {
    if (amount.minorUnits < 1) throw badUserInput('The amount must be more than zero.', ['amount', 'minorUnits'])
    return { kind: 'amount', amount: { minor: amount.minorUnits, currency: amount.currency } }
  }
  const wanted = lines ?? []
  const isCount = (quantity: number) => quantity >= 1 && quantity <= quantityMax
  if (wanted.length < 1 || wanted.length > linesMax) throw badUserInput(`Give 1 to ${linesMax} lines.`, ['lines'])
  if (!wanted.every(({ quantity }) => isCount(quantity)))
    throw badUserInput('Each quantity must be at least 1.', ['lines'])
  return { kind: 'lines', lines: wanted.map(({ orderLineId, quantity }) => ({ lineId: orderLineId, quantity })) }
}
