import { requireStaff } from '@shop/kit/denied'
import { z } from 'zod'
import type { QueryResolvers } from '../../generated.ts'
import type { SynonymKey } from '../../store/search-words.ts'

const keySchema = z.tuple([z.iso.datetime(), z.string()])

export const searchSynonyms: QueryResolvers['searchSynonyms'] = async (_, input, { viewer, cursors, searchWords }) => {
  requireStaff(viewer)
  const page = cursors.read<SynonymKey>(input, (key) => keySchema.safeParse(key).data ?? null)
  return cursors.connection(await searchWords.synonymPage(page), page, ({ createdAt, id }): SynonymKey => [
    createdAt.toISOString(),
    id,
  ])
}

export const searchStopWords: QueryResolvers['searchStopWords'] = (_, __, { viewer, searchWords }) => {
  requireStaff(viewer)
  return searchWords.stopWords()
}
