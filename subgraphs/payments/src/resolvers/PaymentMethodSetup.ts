import type { Context } from '../context.ts'
import type { PaymentMethodSetupResolvers } from '../generated.ts'
import { actionOf } from './action.ts'

/** What is next is the provider's secret: it is asked for each time, and kept nowhere. */
export const PaymentMethodSetup: PaymentMethodSetupResolvers<Context> = {
  nextAction: async ({ status, provider, setupIntentId }, _, { providers }) => {
    if (status !== 'REQUIRES_ACTION' || setupIntentId === null) return null
    const answer = await providers.get(provider)?.retrieveSetup(setupIntentId)
    return answer?.kind === 'known' && answer.value.nextAction ? actionOf(answer.value.nextAction) : null
  },
  paymentMethod: ({ savedMethodId }, _, { loaders }) =>
    savedMethodId === null ? null : loaders.savedMethod.load(savedMethodId),
}
