import { requireUser } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { isStaff } from '@shop/kit/viewer'
import type { MutationResolvers } from '../../generated.ts'
import { productOf } from '../product-of.ts'

export const reviewDelete: MutationResolvers['reviewDelete'] = async (_, { input: { id } }, context) => {
  const user = requireUser(context.viewer)
  const decision = await context.reviews.delete(id, (authorId) => isStaff(user) || authorId === user.userId)
  if (decision.kind === 'rejected') return refusal(decision.because)
  return { __typename: 'ReviewDeleted', id, product: await productOf(context, decision.state) }
}
