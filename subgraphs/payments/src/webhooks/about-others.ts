import type { Context } from '../context.ts'
import { settleDispute } from '../store/disputes.ts'
import { settleSetup, setupByIntent } from '../store/method-setups.ts'
import { askFeesAgain } from '../store/movements.ts'
import { paymentByIntent, paymentsById } from '../store/payments.ts'
import { refundByProviderId } from '../store/refunds.ts'
import { settleRefund } from '../store/settle.ts'
import type { WebhookEvent } from '../store/webhook-events.ts'
import { done, later, quarantine, unknown } from './handled.ts'
import type { Group, Handled } from './handled.ts'

/** A refund arrived, or came back. */
export const aboutRefund = async (context: Context, { provider, notice }: WebhookEvent): Promise<Handled> => {
  const providerRefundId = notice.providerRefundId ?? ''
  const refund = await refundByProviderId(context.db, providerRefundId)
  if (!refund) return unknown('UNKNOWN_REFUND')
  const [payment] = await paymentsById(context.db, [refund.paymentId])
  const answer = await context.providers.get(provider)?.retrieveRefund(providerRefundId)
  if (!payment || answer?.kind !== 'known') return later
  return done((tx) => settleRefund(tx, context, payment, refund.id, answer.value))
}

/** The buyer's bank takes money back, asks about it, or decided. */
export const aboutDispute = async (context: Context, { provider, notice }: WebhookEvent): Promise<Handled> => {
  const answer = await context.providers.get(provider)?.retrieveDispute(notice.providerDisputeId ?? '')
  if (answer?.kind === 'refused') return quarantine('UNKNOWN_AT_PROVIDER')
  if (answer?.kind !== 'known') return later
  const dispute = answer.value
  const payment = await paymentByIntent(context.db, dispute.intentId)
  if (!payment) return unknown('UNKNOWN_INTENT')
  if (dispute.currency !== payment.amount.currency) return quarantine('CURRENCY_MISMATCH')
  context.log.warn({ payment: payment.id, dispute: dispute.id, status: dispute.status }, 'a buyer disputes a payment')
  return done((tx) => settleDispute(tx, context, payment, dispute))
}

/** A payment method is on its owner's file, or will not be; the browser may never come back to say so. */
export const aboutSetup = async (context: Context, { provider, notice }: WebhookEvent): Promise<Handled> => {
  const setupIntentId = notice.setupIntentId ?? ''
  const setup = await setupByIntent(context.db, setupIntentId)
  if (!setup) return unknown('UNKNOWN_SETUP')
  const answer = await context.providers.get(provider)?.retrieveSetup(setupIntentId)
  if (answer?.kind === 'refused') return quarantine('UNKNOWN_AT_PROVIDER')
  if (answer?.kind !== 'known') return later
  return done((tx) => settleSetup(tx, context, setup.id, answer.value))
}

/** Charges changed: what they cost may be known now. */
export const aboutCosts = (context: Context, events: readonly WebhookEvent[]): Group[] => {
  const intentIds = events.flatMap(({ notice }) => (notice.intentId === null ? [] : [notice.intentId]))
  return events.length > 0 ? [{ events, read: () => done((tx) => askFeesAgain(tx, context.now(), intentIds)) }] : []
}
