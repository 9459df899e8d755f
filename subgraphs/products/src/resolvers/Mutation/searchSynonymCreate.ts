import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const searchSynonymCreate: MutationResolvers['searchSynonymCreate'] = async (
  _,
  { input },
  { viewer, searchWords },
) => {
  requireStaff(viewer)
  const decision = await searchWords.createSynonym(input)
  return decision.kind === 'accepted'
    ? { __typename: 'SearchSynonymCreated', synonym: decision.state }
    : refusal(decision.because)
}
