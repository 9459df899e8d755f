import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const merchandisingRuleDelete: MutationResolvers['merchandisingRuleDelete'] = async (
  _,
  { input },
  { viewer, merchandising },
) => {
  requireStaff(viewer)
  const decision = await merchandising.delete(input.id)
  return decision.kind === 'accepted'
    ? { __typename: 'MerchandisingRuleDeleted', id: input.id }
    : refusal(decision.because)
}
