import Stripe from 'stripe'
import type { PaymentProvider } from '../providers/port.ts'
import { createAskStripe } from './answer.ts'
import { stripeIntents } from './intents.ts'
import { stripeMethods } from './methods.ts'
import { stripeMoney } from './money.ts'
import { methodReader } from './read.ts'
import { stripeRefunds } from './refunds.ts'
import { stripeSetups } from './setups.ts'
import { stripeStatement } from './statement.ts'
import { parseStripeWebhook } from './webhook.ts'

export type StripeOptions = {
  apiKey: string
  webhookSecret: string
  apiBase: string | undefined
  /** Keys the hashes of fingerprints. */
  hashKey: string
}

/** Stripe behind our port; `apiBase` sends its SDK to another server that speaks the same API. */
export const stripeProvider = ({ apiKey, webhookSecret, apiBase, hashKey }: StripeOptions): PaymentProvider => {
  const stripe = new Stripe(apiKey, {
    maxNetworkRetries: 1,
    timeout: 8_000,
    telemetry: false,
    ...(apiBase && serverOf(apiBase)),
  })
  const ask = createAskStripe()
  const readMethod = methodReader(hashKey)
  return {
    name: 'stripe',
    ...stripeIntents(stripe, ask),
    ...stripeRefunds(stripe, ask),
    ...stripeMethods(stripe, ask, readMethod),
    ...stripeSetups(stripe, ask, readMethod),
    ...stripeMoney(stripe, ask),
    ...stripeStatement(stripe),
    parseWebhook: (body, headers) => parseStripeWebhook(stripe, webhookSecret, body, headers),
  }
}

const serverOf = (apiBase: string): Pick<Stripe.StripeConfig, 'host' | 'port' | 'protocol'> => {
  const { hostname, port, protocol } = new URL(apiBase)
  const isPlain = protocol === 'http:'
  return { host: hostname, port: port || (isPlain ? 80 : 443), protocol: isPlain ? 'http' : 'https' }
}
