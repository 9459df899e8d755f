import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const searchSynonymDelete: MutationResolvers['searchSynonymDelete'] = async (
  _,
  { input },
  { viewer, searchWords },
) => {
  requireStaff(viewer)
  const decision = await searchWords.deleteSynonym(input.id)
  return decision.kind === 'accepted' ? { __typename: 'SearchSynonymDeleted', id: input.id } : refusal(decision.because)
}
