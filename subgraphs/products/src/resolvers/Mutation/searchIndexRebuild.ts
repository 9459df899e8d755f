import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'
import { startRebuild } from '../../indexing/rebuild.ts'
import { rebuildSearchIndexJob } from '../../jobs/rebuild-search-index.ts'

export const searchIndexRebuild: MutationResolvers['searchIndexRebuild'] = async (_, __, { desk, viewer, wake }) => {
  requireStaff(viewer)
  if (!desk) return refusal(notKept)
  const { rebuild, isNew } = await startRebuild(desk)
  if (!isNew) return refusal({ ...underWay, rebuild })
  wake(rebuildSearchIndexJob)
  return { __typename: 'SearchIndexRebuildStarted', rebuild }
}

const notKept = {
  code: 'SearchIndexNotKept' as const,
  message: "The shop keeps no search index: the catalog's own tables are searched.",
}

const underWay = {
  code: 'SearchIndexRebuildUnderWay' as const,
  message: 'A new search index is being made already: wait until it is whole.',
}
