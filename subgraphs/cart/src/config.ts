import { z } from 'zod'

/** Settings of carts beside those of every part. */
export const env = {
  /** What keys the hashes by which people are known again. */
  ROUTER_SECRET: z.string().min(16),
  /** For how long a checkout quote promises its prices and holds its stock. */
  QUOTE_TTL_MS: z.coerce
    .number()
    .int()
    .min(1_000)
    .default(15 * 60_000),
  /** How long a claimed quote waits for its order before what it kept is given back. */
  CLAIM_TTL_MS: z.coerce
    .number()
    .int()
    .min(1_000)
    .default(24 * 3_600_000),
  /** How long after its order a quote keeps addresses and e-mail. */
  QUOTE_PEOPLE_TTL_MS: z.coerce
    .number()
    .int()
    .min(1_000)
    .default(8 * 24 * 3_600_000),
  /** After how long an untouched guest cart is given up. */
  GUEST_CART_TTL_MS: z.coerce
    .number()
    .int()
    .positive()
    .default(30 * 24 * 3_600_000),
}

export type Config = z.infer<z.ZodObject<typeof env>>
