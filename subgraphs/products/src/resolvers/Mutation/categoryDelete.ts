import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'

export const categoryDelete: MutationResolvers['categoryDelete'] = async (
  _,
  { input: { id } },
  { viewer, categories },
) => {
  requireStaff(viewer)
  const decision = await categories.delete(id)
  return decision.kind === 'accepted' ? { __typename: 'CategoryDeleted', id } : refusal(decision.because)
}
