import { after } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { backoffMs } from '../domain/backoff.ts'
import { isAbout } from '../domain/intent.ts'
import type { Payment } from '../domain/payment.ts'
import { paymentByIntent, paymentsById } from '../store/payments.ts'
import { refundByProviderId } from '../store/refunds.ts'
import { settleIntent, settleRefund } from '../store/settle.ts'
import { claimWebhooks, quarantineWebhook, webhookHandled, webhookLater } from '../store/webhook-events.ts'
import type { WebhookEvent } from '../store/webhook-events.ts'

/**
 * Handles kept webhooks. A webhook only says that something moved: the state itself is fetched from the provider, so
 * order, doubles and delays do not matter, and nothing that a webhook claims is believed alone.
 */
export const handleWebhooks: Job<Context> = {
  name: 'handleWebhooks',
  everyMs: 1_000,
  run: async (context) => {
    const events = await claimWebhooks(context.db, context.now())
    await Promise.all(events.map((event) => handle(context, event)))
    return events.length
  },
}

const handle = (context: Context, event: WebhookEvent): Promise<void> => {
  switch (event.notice.about) {
    case 'intent':
      return aboutIntent(context, event)
    case 'refund':
      return aboutRefund(context, event)
    case 'dispute':
      context.log.warn({ webhook: event.id, type: event.type }, 'a buyer disputes a payment')
      return done(context, event)
    case 'other':
      return done(context, event)
  }
}

const aboutIntent = async (context: Context, event: WebhookEvent): Promise<void> => {
  const { intentId, paymentId, amountMinor, currency } = event.notice
  const payment = await paymentOf(context, intentId ?? '', paymentId)
  if (!payment) return unknownYet(context, event, 'UNKNOWN_INTENT')
  if (amountMinor !== payment.amount.minor || currency !== payment.amount.currency)
    return quarantine(context, event, 'AMOUNT_MISMATCH')
  const answer = await context.providers.get(event.provider)?.retrieve(intentId ?? '')
  if (answer?.kind === 'refused') return quarantine(context, event, 'UNKNOWN_AT_PROVIDER')
  if (answer?.kind !== 'known') return later(context, event)
  if (!isAbout(payment, answer.value)) return quarantine(context, event, 'AMOUNT_MISMATCH')
  await transaction(context.db, async (tx) => {
    await settleIntent(tx, context, payment, answer.value)
    await webhookHandled(tx, event.id, context.now())
  })
}

/** By its intent; or, when the webhook overtook the answer of our own call, by what we wrote at the provider. */
const paymentOf = async ({ db }: Context, intentId: string, paymentId: string | null): Promise<Payment | null> => {
  const byIntent = await paymentByIntent(db, intentId)
  if (byIntent || paymentId === null) return byIntent
  const [byId] = await paymentsById(db, [paymentId])
  return byId?.intentId === null ? byId : null
}

const aboutRefund = async (context: Context, event: WebhookEvent): Promise<void> => {
  const providerRefundId = event.notice.providerRefundId ?? ''
  const refund = await refundByProviderId(context.db, providerRefundId)
  if (!refund) return unknownYet(context, event, 'UNKNOWN_REFUND')
  const [payment] = await paymentsById(context.db, [refund.paymentId])
  const answer = await context.providers.get(event.provider)?.retrieveRefund(providerRefundId)
  if (!payment || answer?.kind !== 'known') return later(context, event)
  await transaction(context.db, async (tx) => {
    await settleRefund(tx, context, payment, refund.id, answer.value)
    await webhookHandled(tx, event.id, context.now())
  })
}

/** May simply be early: kept for a while, then put aside. */
const unknownYet = (context: Context, event: WebhookEvent, reason: string): Promise<void> => {
  const isOld = context.now().getTime() - event.receivedAt.getTime() > context.config.WEBHOOK_UNKNOWN_MS
  return isOld ? quarantine(context, event, reason) : later(context, event)
}

const later = ({ db, now }: Context, { id, attempts }: WebhookEvent): Promise<void> =>
  webhookLater(db, id, after(now(), backoffMs(attempts)))

const done = ({ db, now }: Context, { id }: WebhookEvent): Promise<void> => webhookHandled(db, id, now())

const quarantine = ({ db, log }: Context, { id, type }: WebhookEvent, reason: string): Promise<void> => {
  log.error({ webhook: id, type, reason }, 'a webhook is not believed and was put aside')
  return quarantineWebhook(db, id, reason)
}
