import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const imagesSet: MutationResolvers['imagesSet'] = async (_, { input }, { viewer, variants }) => {
  requireStaff(viewer)
  const decision = await variants.setImages(input)
  return decision.kind === 'accepted'
    ? { __typename: 'ImagesReplaced', product: decision.state }
    : refusal(decision.because)
}
