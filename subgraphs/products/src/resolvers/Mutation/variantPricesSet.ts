import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const variantPricesSet: MutationResolvers['variantPricesSet'] = async (_, { input }, { viewer, variants }) => {
  requireStaff(viewer)
  const decision = await variants.setPrices(input)
  return decision.kind === 'accepted'
    ? { __typename: 'VariantPricesReplaced', variant: decision.state }
    : refusal(decision.because)
}
