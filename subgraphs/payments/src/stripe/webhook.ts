import type { RequestHeaders } from '@shop/kit/http'
import type Stripe from 'stripe'
import { z } from 'zod'
import type { Notice } from '../providers/notice.ts'

const named = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]).nullish()

const subject = z.object({
  id: z.string(),
  object: z.string(),
  amount: z.number().int().nullish(),
  currency: z.string().nullish(),
  payment_intent: named,
  status: z.string().nullish(),
  last_payment_error: z.looseObject({}).nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
})

/** Reads a webhook of Stripe from its raw bytes; null unless Stripe signed exactly these bytes within the last five minutes. */
export const parseStripeWebhook = (
  stripe: Stripe,
  secret: string,
  body: Buffer,
  headers: RequestHeaders,
): Notice | null => {
  const event = verified(stripe, secret, body, headers.get('stripe-signature') ?? '')
  if (!event) return null
  const { data } = subject.safeParse(event.data.object)
  return { id: event.id, type: event.type, ...(data ? about(data) : nothing) }
}

const verified = (stripe: Stripe, secret: string, body: Buffer, signature: string): Stripe.Event | null => {
  try {
    return stripe.webhooks.constructEvent(body, signature, secret)
  } catch {
    return null
  }
}

type About = Omit<Notice, 'id' | 'type'>

const nothing: About = {
  about: 'other',
  intentId: null,
  paymentId: null,
  providerRefundId: null,
  providerDisputeId: null,
  setupIntentId: null,
  claimed: null,
  amountMinor: null,
  currency: null,
}

const about = ({
  id,
  object,
  amount,
  currency,
  payment_intent: intentId,
  metadata,
  status,
  last_payment_error: error,
}: z.infer<typeof subject>): About => {
  const common = {
    ...nothing,
    intentId: intentId ?? null,
    amountMinor: amount ?? null,
    currency: currency?.toUpperCase() ?? null,
  }
  switch (object) {
    case 'payment_intent':
      return {
        ...common,
        about: 'intent',
        intentId: id,
        paymentId: metadata?.['payment_id'] ?? null,
        claimed: claimOf(status, error),
      }
    case 'refund':
      return { ...common, about: 'refund', providerRefundId: id }
    case 'dispute':
      return { ...common, about: 'dispute', providerDisputeId: id }
    case 'setup_intent':
      return { ...common, about: 'setup', setupIntentId: id }
    case 'charge':
      return { ...common, about: 'movement' }
    default:
      return common
  }
}

/** Only claims that cannot be misread: where the buyer or an error comes in, the provider is asked. */
const claimOf = (status: string | null | undefined, error: object | null | undefined): Notice['claimed'] => {
  if (status === 'requires_capture') return 'AUTHORIZED'
  if (status === 'succeeded') return 'CAPTURED'
  if (status === 'canceled') return 'CANCELED'
  return status === 'requires_confirmation' || (status === 'requires_payment_method' && !error) ? 'PROCESSING' : null
}
