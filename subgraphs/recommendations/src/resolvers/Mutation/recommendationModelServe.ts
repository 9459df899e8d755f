import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'
import { lookJob } from '../../jobs/look-what-is-served.ts'

export const recommendationModelServe: MutationResolvers['recommendationModelServe'] = async (
  _,
  { input },
  { models, viewer, wake },
) => {
  requireStaff(viewer)
  const decision = await models.serve(input.version)
  if (decision.kind === 'rejected') return refusal(decision.because)
  wake(lookJob)
  return { __typename: 'RecommendationModelServed', model: decision.state }
}
