import type { Db } from '@shop/kit/db'
import type { Context } from '../context.ts'
import { isAbout } from '../domain/intent.ts'
import type { Intent } from '../domain/intent.ts'
import { observe } from '../domain/observe.ts'
import type { Payment } from '../domain/payment.ts'
import { paymentByIntent, paymentsById } from '../store/payments.ts'
import { settleIntent } from '../store/settle.ts'
import type { WebhookEvent } from '../store/webhook-events.ts'
import { done, later, quarantine, unknown } from './handled.ts'
import type { Handled } from './handled.ts'

/** A payment moved. When the notice claims nothing that we do not know already, there is nothing to fetch. */
export const aboutIntent = async (context: Context, { provider, notice }: WebhookEvent): Promise<Handled> => {
  const { paymentId, amountMinor, currency } = notice
  const intentId = notice.intentId ?? ''
  const payment = await paymentOf(context.db, intentId, paymentId)
  if (!payment) return unknown('UNKNOWN_INTENT')
  if (amountMinor !== payment.amount.minor || currency !== payment.amount.currency) return quarantine('AMOUNT_MISMATCH')
  if (isKnownAlready(payment, intentId, notice.claimed ?? null)) return done()
  const answer = await context.providers.get(provider)?.retrieve(intentId)
  if (answer?.kind === 'refused') return quarantine('UNKNOWN_AT_PROVIDER')
  if (answer?.kind !== 'known') return later
  const intent = answer.value
  return isAbout(payment, intent)
    ? done((tx) => settleIntent(tx, context, payment, intent))
    : quarantine('AMOUNT_MISMATCH')
}

/** By its intent; or, when the webhook overtook the answer of our own call, by what we wrote at the provider. */
const paymentOf = async (db: Db, intentId: string, paymentId: string | null): Promise<Payment | null> => {
  const byIntent = await paymentByIntent(db, intentId)
  if (byIntent || paymentId === null) return byIntent
  const [byId] = await paymentsById(db, [paymentId])
  return byId?.intentId === null ? byId : null
}

const isKnownAlready = (payment: Payment, intentId: string, state: Intent['state'] | null): boolean => {
  if (state === null || payment.intentId !== intentId) return false
  const claimed = { id: intentId, state, amount: payment.amount, capturedMinor: 0 }
  const seen = observe(payment, { ...claimed, nextAction: null, declineCode: null, face: null, cardCountry: null })
  return seen.kind === 'accepted' && seen.state === payment
}
