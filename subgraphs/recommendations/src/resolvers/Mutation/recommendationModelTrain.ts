import { requireStaff } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { MutationResolvers } from '../../generated.ts'
import { trainModelJob } from '../../jobs/train-model.ts'

export const recommendationModelTrain: MutationResolvers['recommendationModelTrain'] = async (
  _,
  { input },
  { models, viewer, wake },
) => {
  requireStaff(viewer)
  const decision = await models.begin(input.isServedWhenReady ?? true)
  if (decision.kind === 'rejected') return refusal(decision.because)
  wake(trainModelJob)
  return { __typename: 'RecommendationModelTrainingStarted', model: decision.state }
}
