import { refusal } from '@shop/kit/refusal'
import { trackEvents as track } from '../../actions/track-events.ts'
import type { MutationResolvers } from '../../generated.ts'

export const trackEvents: MutationResolvers['trackEvents'] = async (_, { input }, ctx) => {
  const outcome = await track(ctx, input)
  return 'kind' in outcome ? refusal(outcome.because) : { __typename: 'EventsTracked', ...outcome }
}
