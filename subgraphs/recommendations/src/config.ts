import { z } from 'zod'

const dayMs = 24 * 3_600_000
const count = z.coerce.number().int().positive()

/** Settings of recommendations beside those of every part. */
export const recommendationsEnv = {
  /** Keys the hashes by which people are known again after they were erased; with another one they could come back. */
  FIELD_LOOKUP_KEY: z.string().min(16),
  /** After this time a purchase weighs half in what is trending. */
  TRENDING_HALF_LIFE_MS: z.coerce
    .number()
    .positive()
    .default(7 * dayMs),
  /** How old a list from the cache may be. What was bought since is in it within seconds; popularity fades unseen. */
  LISTS_TTL_MS: count.default(3_600_000),
  /** How often a model is made, when so much was heard since the last: confirmed orders, and what people did. 0 makes none by itself. */
  TRAIN_EVERY_MS: z.coerce.number().int().nonnegative().default(dayMs),
  TRAIN_NEWS_LEAST: count.default(1_000),
  /** How many events of clients one process takes in a second, and how many all together write. */
  CLICKS_PER_SECOND: count.default(2_000),
  /** How many wait on the broker, and how many bytes they may take; then the oldest are dropped. */
  CLICKS_WAITING_MAX: count.default(500_000),
  CLICKS_BYTES_MAX: count.min(1_048_576).default(256 * 1024 ** 2),
  /** How long it is kept what somebody did. */
  INTERACTIONS_KEPT_DAYS: count.default(180),
}

export type RecommendationsConfig = z.infer<z.ZodObject<typeof recommendationsEnv>>
