import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const searchSynonymReplace: MutationResolvers['searchSynonymReplace'] = async (
  _,
  { input },
  { viewer, searchWords },
) => {
  requireStaff(viewer)
  const decision = await searchWords.replaceSynonym(input)
  return decision.kind === 'accepted'
    ? { __typename: 'SearchSynonymReplaced', synonym: decision.state }
    : refusal(decision.because)
}
