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
  metadata: z.record(z.string(), z.string()).nullish(),
})

/** Reads a webhook of Stripe from its raw bytes; null unless Stripe signed exactly these bytes within the last five minutes. */
export const parseStripeWebhook = (stripe: Stripe, secret: string, body: Buffer, headers: Headers): Notice | null => {
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
}: z.infer<typeof subject>): About => {
  const common = {
    ...nothing,
    intentId: intentId ?? null,
    amountMinor: amount ?? null,
    currency: currency?.toUpperCase() ?? null,
  }
  switch (object) {
    case 'payment_intent':
      return { ...common, about: 'intent', intentId: id, paymentId: metadata?.['payment_id'] ?? null }
    case 'refund':
      return { ...common, about: 'refund', providerRefundId: id }
    case 'dispute':
      return { ...common, about: 'dispute' }
    default:
      return common
  }
}
