import { join } from 'node:path'
import type { Env } from '@shop/kit/config'
import { enabledEvents } from '@shop/payments/stripe/enabled-events'
import { CannotStart } from './boot/cannot-start.mjs'
import type { Secrets } from './secrets.ts'
import { claimPort, portFrom } from './servers/port.ts'
import { startStripeSandbox } from './servers/stripe/sandbox.ts'
import type { ShopGround } from './shop-env.ts'

/** Who moves the money: the real Stripe when a key is given, else our sandbox. */
export type Stripe = {
  source: string
  settings: ShopGround['stripe']
  /** Tells the sandbox where the shop listens; real Stripe is told in its dashboard. */
  open: (shopUrl: string) => void
  stop: () => Promise<void>
}

export const startStripe = async (env: Env, secrets: Secrets, data: string): Promise<Stripe> => {
  const apiKey = env['STRIPE_API_KEY']
  if (apiKey) return realStripe(env, apiKey)
  const port = await claimPort(portFrom(env, 'STRIPE_PORT', 4043), 'the Stripe sandbox', 'STRIPE_PORT')
  const sandbox = await startStripeSandbox({
    port,
    secretKey: secrets.stripeKey,
    webhookSecret: secrets.stripeWebhook,
    dataFile: join(data, 'stripe.jsonl'),
    now: () => new Date(),
    allowControl: env['STRIPE_SANDBOX_CONTROL'] === 'true',
  })
  return {
    source: `sandbox ${sandbox.url}`,
    settings: { apiKey: secrets.stripeKey, apiBase: sandbox.url, webhookSecret: secrets.stripeWebhook },
    open: (shopUrl) => sandbox.setWebhook(`${shopUrl}/webhooks/payments/stripe`, secrets.stripeWebhook, enabledEvents),
    stop: sandbox.stop,
  }
}

const realStripe = (env: Env, apiKey: string): Stripe => {
  const webhookSecret = env['STRIPE_WEBHOOK_SECRET']
  if (!webhookSecret) {
    throw new CannotStart(
      'STRIPE_API_KEY is set without STRIPE_WEBHOOK_SECRET: make a webhook endpoint for /webhooks/payments/stripe in Stripe and give its secret.',
    )
  }
  return {
    source: 'yours: STRIPE_API_KEY',
    settings: { apiKey, apiBase: env['STRIPE_API_BASE'], webhookSecret },
    open: () => {},
    stop: async () => {},
  }
}
