import type { Step } from './channel.ts'
import type { Wake } from './wakes.ts'

/** What wakes those who look at a variant. */
export type VariantNews = { variantIds: readonly string[] }

type News = readonly Wake<VariantNews>[]

/** So often at most a crowd is told of a thing that many buy at once. */
export const variantRestMs = 100

/**
 * A variant as it is now, then whenever what was selected of it changed. Position: what was told last, so that news which
 * change nothing of it are not told, and of several changes at once only the outcome is.
 */
export const advanceVariant =
  (read: (news: News) => Promise<{ text: string; isMissing: boolean }>) =>
  async (last: string | null, news: News): Promise<Step<string>> => {
    const { text, isMissing } = await read(news)
    return { texts: text === last ? [] : [text], position: text, isOver: isMissing }
  }
