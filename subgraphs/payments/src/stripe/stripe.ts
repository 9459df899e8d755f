import Stripe from 'stripe'
import type { PaymentProvider } from '../providers/port.ts'
import { stripeIntents } from './intents.ts'
import { stripeMethods } from './methods.ts'
import { stripeRefunds } from './refunds.ts'
import { parseStripeWebhook } from './webhook.ts'

export type StripeOptions = { apiKey: string; webhookSecret: string; apiBase: string | undefined }

/** Stripe behind our port; `apiBase` sends its SDK to another server that speaks the same API. */
export const stripeProvider = ({ apiKey, webhookSecret, apiBase }: StripeOptions): PaymentProvider => {
  const stripe = new Stripe(apiKey, {
    maxNetworkRetries: 2,
    timeout: 10_000,
    telemetry: false,
    ...(apiBase && serverOf(apiBase)),
  })
  return {
    name: 'stripe',
    ...stripeIntents(stripe),
    ...stripeRefunds(stripe),
    ...stripeMethods(stripe),
    parseWebhook: (body, headers) => parseStripeWebhook(stripe, webhookSecret, body, headers),
  }
}

const serverOf = (apiBase: string): Pick<Stripe.StripeConfig, 'host' | 'port' | 'protocol'> => {
  const { hostname, port, protocol } = new URL(apiBase)
  const isPlain = protocol === 'http:'
  return { host: hostname, port: port || (isPlain ? 80 : 443), protocol: isPlain ? 'http' : 'https' }
}
