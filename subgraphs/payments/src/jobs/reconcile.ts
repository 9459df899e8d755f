import { transaction } from '@shop/kit/db'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import type { Dispute } from '../domain/dispute.ts'
import { isAbout } from '../domain/intent.ts'
import type { Payment } from '../domain/payment.ts'
import type { Refund } from '../domain/refund.ts'
import { paymentsById } from '../store/payments.ts'
import { settleDispute, takeOpenDisputes } from '../store/disputes.ts'
import { settleSetup, takeWaitingSetups } from '../store/method-setups.ts'
import type { MethodSetup } from '../store/method-setups.ts'
import { settleIntent, settleRefund } from '../store/settle.ts'
import { takeWaitingPayments, takeWaitingRefunds } from '../store/waiting.ts'

/** Banks take weeks. */
const disputeFactor = 20

/** Asks the provider about everything that waits without news: a webhook that never comes is not needed. */
export const reconcile: Job<Context> = {
  name: 'reconcile',
  everyMs: 5_000,
  run: async (context) => {
    const { db, now, config } = context
    const waiting = await takeWaitingPayments(db, now(), config.RECONCILE_AFTER_MS)
    const refunds = await takeWaitingRefunds(db, now(), config.RECONCILE_AFTER_MS)
    const setups = await takeWaitingSetups(db, now(), config.RECONCILE_AFTER_MS)
    const disputes = await takeOpenDisputes(db, now(), config.RECONCILE_AFTER_MS * disputeFactor)
    await Promise.all([
      ...waiting.map((payment) => lookUp(context, payment)),
      ...refunds.map((refund) => lookUpRefund(context, refund)),
      ...setups.map((setup) => lookUpSetup(context, setup)),
      ...disputes.map((dispute) => lookUpDispute(context, dispute)),
    ])
    return waiting.length + refunds.length + setups.length + disputes.length
  },
}

const lookUp = async (context: Context, payment: Payment): Promise<void> => {
  const answer = await context.providers.get(payment.provider)?.retrieve(payment.intentId ?? '')
  if (answer?.kind !== 'known') return
  if (!isAbout(payment, answer.value))
    return context.log.error({ payment: payment.id }, 'the provider speaks of another amount: not believed')
  await transaction(context.db, (tx) => settleIntent(tx, context, payment, answer.value))
}

const lookUpRefund = async (context: Context, refund: Refund): Promise<void> => {
  const [payment] = await paymentsById(context.db, [refund.paymentId])
  if (!payment) return
  const answer = await context.providers.get(payment.provider)?.retrieveRefund(refund.providerRefundId ?? '')
  if (answer?.kind === 'known')
    await transaction(context.db, (tx) => settleRefund(tx, context, payment, refund.id, answer.value))
}

const lookUpSetup = async (context: Context, { id, provider, setupIntentId }: MethodSetup): Promise<void> => {
  if (setupIntentId === null) return
  const answer = await context.providers.get(provider)?.retrieveSetup(setupIntentId)
  if (answer?.kind === 'known') await transaction(context.db, (tx) => settleSetup(tx, context, id, answer.value))
}

const lookUpDispute = async (context: Context, { paymentId, providerDisputeId }: Dispute): Promise<void> => {
  const [payment] = await paymentsById(context.db, [paymentId])
  const answer = payment && (await context.providers.get(payment.provider)?.retrieveDispute(providerDisputeId))
  if (payment && answer?.kind === 'known')
    await transaction(context.db, (tx) => settleDispute(tx, context, payment, answer.value))
}
