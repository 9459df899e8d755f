import { z } from 'zod'

const dayMs = 24 * 3_600_000

/** Settings of recommendations beside those of every part. */
export const recommendationsEnv = {
  /** After this time a purchase weighs half in what is trending. */
  TRENDING_HALF_LIFE_MS: z.coerce
    .number()
    .positive()
    .default(7 * dayMs),
  /** How old a list from the cache may be. What was bought since is in it within seconds; popularity fades unseen. */
  LISTS_TTL_MS: z.coerce.number().int().positive().default(3_600_000),
  /** How often a model is made, when so much was heard since the last: confirmed orders, and what people did. 0 makes none by itself. */
  TRAIN_EVERY_MS: z.coerce.number().int().nonnegative().default(dayMs),
  TRAIN_NEWS_LEAST: z.coerce.number().int().positive().default(1_000),
}

export type RecommendationsConfig = z.infer<z.ZodObject<typeof recommendationsEnv>>
