import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'
import { lookJob } from '../../jobs/look-what-is-served.ts'

export const recommendationExperimentEnd: MutationResolvers['recommendationExperimentEnd'] = async (
  _,
  { input },
  { experiments, viewer, wake },
) => {
  requireStaff(viewer)
  const decision = await experiments.end(input.id)
  if (decision.kind === 'rejected') return refusal(decision.because)
  wake(lookJob)
  return { __typename: 'RecommendationExperimentEnded', experiment: decision.state }
}
