import { requireStaff } from '@shop/kit/denied'
import { newestKey, newestKeyOf } from '@shop/kit/newest-first'
import type { QueryResolvers } from '../../generated.ts'

export const searchSynonyms: QueryResolvers['searchSynonyms'] = async (_, input, { viewer, cursors, searchWords }) => {
  requireStaff(viewer)
  const page = cursors.read(input, newestKey)
  return cursors.connection(await searchWords.synonymPage(page), page, ({ createdAt: at, id }) =>
    newestKeyOf({ at, id }),
  )
}

export const searchStopWords: QueryResolvers['searchStopWords'] = (_, __, { viewer, searchWords }) => {
  requireStaff(viewer)
  return searchWords.stopWords()
}
