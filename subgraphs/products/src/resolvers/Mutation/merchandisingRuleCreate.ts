import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const merchandisingRuleCreate: MutationResolvers['merchandisingRuleCreate'] = async (
  _,
  { input },
  { viewer, merchandising },
) => {
  requireStaff(viewer)
  const decision = await merchandising.create(input)
  return decision.kind === 'accepted'
    ? { __typename: 'MerchandisingRuleCreated', rule: decision.state }
    : refusal(decision.because)
}
