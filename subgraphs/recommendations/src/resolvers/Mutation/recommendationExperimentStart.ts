import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'
import { lookJob } from '../../jobs/look-what-is-served.ts'

export const recommendationExperimentStart: MutationResolvers['recommendationExperimentStart'] = async (
  _,
  { input },
  { experiments, viewer, wake },
) => {
  requireStaff(viewer)
  const decision = await experiments.start(input)
  if (decision.kind === 'rejected') return refusal(decision.because)
  wake(lookJob)
  return { __typename: 'RecommendationExperimentStarted', experiment: decision.state }
}
