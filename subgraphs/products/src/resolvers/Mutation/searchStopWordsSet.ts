import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const searchStopWordsSet: MutationResolvers['searchStopWordsSet'] = async (
  _,
  { input },
  { viewer, searchWords },
) => {
  requireStaff(viewer)
  const decision = await searchWords.setStopWords(input)
  return decision.kind === 'accepted'
    ? { __typename: 'SearchStopWordsAreSet', words: decision.state }
    : refusal(decision.because)
}
