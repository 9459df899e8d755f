import { randomBytes } from 'node:crypto'
import { z } from 'zod'

/** Settings of shipping beside those of every part. */
export const shippingEnv = {
  /** How long the simulated courier takes for each stage of a parcel's way. */
  COURIER_STEP_MS: z.coerce.number().int().min(0).default(2_000),
  /** Signs the courier's webhooks. The simulated courier lives in this process, so a secret of its own will do. */
  COURIER_WEBHOOK_SECRET: z
    .string()
    .min(16)
    .default(() => randomBytes(32).toString('hex')),
  /** How long parcels are kept back while an order may be cancelled. */
  HOLD_MS: z.coerce.number().int().min(1).default(300_000),
}

export type Config = z.infer<z.ZodObject<typeof shippingEnv>>
