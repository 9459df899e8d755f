import { z } from 'zod'

/** Settings of recommendations beside those of every part. */
export const recommendationsEnv = {
  /** After this time a purchase weighs half in what is trending. */
  TRENDING_HALF_LIFE_MS: z.coerce
    .number()
    .positive()
    .default(7 * 24 * 3_600_000),
  /** How old a list from the cache may be. */
  LISTS_TTL_MS: z.coerce.number().int().positive().default(15_000),
}

export type RecommendationsConfig = z.infer<z.ZodObject<typeof recommendationsEnv>>
