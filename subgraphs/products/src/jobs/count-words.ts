import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { countWords } from '../store/catalog-words.ts'

export const countWordsJob = 'countWords'

/** Keeps the vocabulary of the catalog, by which searches tell rare words from common ones and from slips. */
export const countWordsOfCatalog: Job<Context> = {
  name: countWordsJob,
  everyMs: 5_000,
  run: async ({ db, now }) => {
    await countWords(db, now)
    return 0
  },
}
