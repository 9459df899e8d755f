import { hasCardNumber } from '@shop/kit/card-data'
import { requireUser, unavailable } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { cardDataNotAllowed, methodDeclined, tokenInvalid } from '../../refusals.ts'
import type { Context } from '../../context.ts'
import type { MutationResolvers } from '../../generated.ts'
import { whenKnown } from '../../providers/port.ts'
import { known } from '../../providers/port.ts'
import { customerFor } from '../../store/customer-for.ts'
import { saveMethod } from '../../store/saved-methods.ts'

export const paymentMethodSave: MutationResolvers<Context>['paymentMethodSave'] = async (_, { input }, context) => {
  const { userId } = requireUser(context.viewer)
  const { methodToken: token } = input
  if (hasCardNumber(token)) return refusal(cardDataNotAllowed(['methodToken']))
  if (!/^pm_[A-Za-z0-9_]{3,200}$/.test(token)) return refusal(tokenInvalid)
  const provider = context.providers.get('stripe')
  if (!provider) throw unavailable('The payment provider')
  const attached = await whenKnown(await customerFor(context, provider, userId), async (customerId) =>
    whenKnown(await provider.attachMethod({ token, customerId }), async (method) => known({ ...method, customerId })),
  )
  switch (attached.kind) {
    case 'unknown':
      throw unavailable('The payment provider')
    case 'refused':
      return attached.code === 'resource_missing' ? refusal(tokenInvalid) : refusal(methodDeclined(attached.code))
    case 'known': {
      const { id: methodId, ...face } = attached.value
      const row = {
        ...face,
        id: context.newId('spm'),
        userId,
        provider: provider.name,
        methodId,
        createdAt: context.now(),
      }
      return { __typename: 'PaymentMethodSaved', paymentMethod: await saveMethod(context.db, row) }
    }
  }
}
