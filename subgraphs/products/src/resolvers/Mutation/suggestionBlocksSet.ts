import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const suggestionBlocksSet: MutationResolvers['suggestionBlocksSet'] = async (
  _,
  { input },
  { viewer, blocks },
) => {
  requireStaff(viewer)
  const decision = await blocks.set(input)
  return decision.kind === 'accepted'
    ? { __typename: 'SuggestionBlocksAreSet', texts: decision.state }
    : refusal(decision.because)
}
