import type { Db } from '@shop/kit/db'
import type { Log } from '@shop/kit/telemetry/log'
import { wordCount, wordFrequencies } from '../store/catalog-words.ts'
import { allSynonyms, stopWordsOf } from '../store/search-words.ts'
import { houseWords, languageOf } from './understanding/language.ts'
import type { Language } from './understanding/language.ts'
import { memoryVocabulary } from './understanding/memory-vocabulary.ts'
import { ruleOf } from './understanding/thesaurus.ts'
import { noVocabulary } from './understanding/vocabulary.ts'

/** So long a change of words may stay unseen. */
const keptMs = 2_000

/** The language as this process knows it, at once; what is newer is fetched behind it. */
export type KnownLanguage = { now: () => Language; close: () => Promise<void> }

type Options = { db: Db; log: Log; now: () => Date }

export const createKnownLanguage = ({ db, log, now }: Options): KnownLanguage => {
  let known: Known = { language: languageOf(noVocabulary), countedAt: null, staff: '' }
  let lookAgainAt = 0
  let learning = Promise.resolve()

  const learn = async () => {
    try {
      known = await newer(db, known)
    } catch (error) {
      log.warn({ err: error }, 'words for searches cannot be read: the known ones stay')
    }
  }
  return {
    now: () => {
      const time = now().getTime()
      if (time >= lookAgainAt) {
        lookAgainAt = time + keptMs
        learning = learning.then(learn)
      }
      return known.language
    },
    close: () => learning,
  }
}

type Known = { language: Language; countedAt: number | null; staff: string }

const newer = async (db: Db, known: Known): Promise<Known> => {
  const count = await wordCount(db)
  const written = { rules: (await allSynonyms(db)).map(ruleOf), stopWords: await stopWordsOf(db) }
  const countedAt = count?.countedAt.getTime() ?? null
  const staff = JSON.stringify(written)
  if (countedAt === known.countedAt && staff === known.staff) return known
  const isCounted = count !== null && countedAt !== known.countedAt
  const vocabulary = isCounted
    ? memoryVocabulary(count, await wordFrequencies(db), houseWords)
    : known.language.vocabulary
  return { language: languageOf(vocabulary, written), countedAt, staff }
}
