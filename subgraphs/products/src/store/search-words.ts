import { eq } from 'drizzle-orm'
import { reject } from '@shop/kit/decision'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { isId } from '@shop/kit/id'
import type { NewId } from '@shop/kit/id'
import { newestFirst, olderThan } from '@shop/kit/newest-first'
import type { NewestKey } from '@shop/kit/newest-first'
import type { Page } from '@shop/kit/page'
import { searchSynonymNotFound, writeStopWords, writeSynonym } from '../domain/search-words.ts'
import type { SearchSynonym } from '../domain/search-words.ts'
import { searchStopWords, searchSynonyms } from './tables.ts'

export type SearchWordStore = ReturnType<typeof searchWordStore>

type Ground = { db: Db; newId: NewId; now: () => Date }

/** What this shop's staff know of how its buyers speak. */
export const searchWordStore = ({ db, newId, now }: Ground) => ({
  createSynonym: async (input: object) => {
    const decision = writeSynonym(input, { id: newId('syn'), now: now(), before: null })
    if (decision.kind === 'accepted') await db.insert(searchSynonyms).values(decision.state)
    return decision
  },

  replaceSynonym: ({ id, ...input }: { id: string }) =>
    transaction(db, async (tx) => {
      const before = await locked(tx, id)
      if (!before) return reject(searchSynonymNotFound)
      const decision = writeSynonym(input, { id, now: now(), before })
      if (decision.kind === 'accepted')
        await tx.update(searchSynonyms).set(decision.state).where(eq(searchSynonyms.id, id))
      return decision
    }),

  deleteSynonym: (id: string) =>
    transaction(db, async (tx) => {
      const before = await locked(tx, id)
      if (!before) return reject(searchSynonymNotFound)
      await tx.delete(searchSynonyms).where(eq(searchSynonyms.id, id))
      return { kind: 'accepted' as const, state: before }
    }),

  synonymPage: ({ after, limit }: Page<NewestKey>) =>
    db
      .select()
      .from(searchSynonyms)
      .where(olderThan(place, after))
      .orderBy(...newestFirst(place))
      .limit(limit),

  setStopWords: (input: unknown) =>
    transaction(db, async (tx) => {
      const decision = writeStopWords(input)
      if (decision.kind === 'rejected') return decision
      await tx.delete(searchStopWords)
      const rows = decision.state.map((word) => ({ word }))
      if (rows.length > 0) await tx.insert(searchStopWords).values(rows)
      return decision
    }),

  stopWords: () => stopWordsOf(db),
})

const place = { at: searchSynonyms.createdAt, id: searchSynonyms.id }

const locked = async (tx: Db, id: string): Promise<SearchSynonym | null> => {
  if (!isId(id, 'syn')) return null
  const [row] = await tx.select().from(searchSynonyms).where(eq(searchSynonyms.id, id)).for('update')
  return row ?? null
}

/** In the order of the alphabet. */
export const stopWordsOf = async (db: Db): Promise<string[]> =>
  (await db.select().from(searchStopWords).orderBy(searchStopWords.word)).map(({ word }) => word)

/** All synonyms of this shop: as many as people write by hand. */
export const allSynonyms = (db: Db): Promise<SearchSynonym[]> => db.select().from(searchSynonyms).limit(10_000)
