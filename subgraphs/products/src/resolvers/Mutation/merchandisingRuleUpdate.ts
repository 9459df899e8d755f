import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const merchandisingRuleUpdate: MutationResolvers['merchandisingRuleUpdate'] = async (
  _,
  { input },
  { viewer, merchandising },
) => {
  requireStaff(viewer)
  const decision = await merchandising.update(input)
  return decision.kind === 'accepted'
    ? { __typename: 'MerchandisingRuleUpdated', rule: decision.state }
    : refusal(decision.because)
}
