import { z } from 'zod'

/** Settings of orders beside those of every part. */
export const env = {
  /** From delivery until an order is closed, in ms. */
  RETURN_WINDOW_MS: z.coerce
    .number()
    .int()
    .positive()
    .default(30 * 24 * 3_600_000),
}
