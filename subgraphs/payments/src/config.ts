import { z } from 'zod'
import { fraudRules } from './domain/screening-rules.ts'
import { methodKinds } from './method-kinds.ts'

/** Settings of payments beside those of every part. */
export const paymentsEnv = {
  /** What keys the hashes by which cards are known again. */
  ROUTER_SECRET: z.string().min(16),
  STRIPE_API_KEY: z.string().min(1),
  STRIPE_WEBHOOK_SECRET: z.string().min(1),
  /** Another server that speaks Stripe's API, such as the local sandbox. */
  STRIPE_API_BASE: z
    .union([z.url(), z.literal('')])
    .optional()
    .transform((url) => url || undefined),
  /** Where the buyer's browser comes back to after a step at the bank. */
  PAYMENT_RETURN_URL: z.url().default('http://localhost:4000/'),
  /** Other origins of ours that the browser may come back to, with commas: `https://shop.example`. */
  PAYMENT_RETURN_ORIGINS: z
    .string()
    .default('')
    .transform((list) => list.split(',').filter((origin) => origin !== ''))
    .pipe(z.array(z.url().transform((url) => new URL(url).origin))),
  /** Which kinds of methods are offered where, as far as it differs from the usual: see `method-kinds.ts`. */
  PAYMENT_METHODS: methodKinds,
  /** Which gift card code belongs to which card: with another key the codes that are out are worth nothing. */
  GIFT_CARD_KEY: z.string().min(16),
  /** How the fraud screen judges, as far as it differs from the usual, as JSON: see `domain/screening-rules.ts`. */
  FRAUD_RULES: fraudRules,
  /** How long a payment may wait without news before the provider is asked. */
  RECONCILE_AFTER_MS: z.coerce.number().int().min(1).default(30_000),
  /** How long a webhook about a payment that nobody knows is kept before it is put aside. */
  WEBHOOK_UNKNOWN_MS: z.coerce.number().int().min(1).default(120_000),
}

export type Config = z.infer<z.ZodObject<typeof paymentsEnv>>
