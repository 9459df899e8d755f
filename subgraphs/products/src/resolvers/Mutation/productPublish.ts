import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const productPublish: MutationResolvers['productPublish'] = async (_, { input }, { viewer, products }) => {
  requireStaff(viewer)
  const decision = await products.publish(input.id)
  return decision.kind === 'accepted'
    ? { __typename: 'ProductPublished', product: decision.state }
    : refusal(decision.because)
}
