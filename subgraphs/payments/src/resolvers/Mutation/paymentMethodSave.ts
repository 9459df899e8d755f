import { hasCardNumber } from '@shop/kit/card-data'
import { requireUser, unavailable } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import { cardDataNotAllowed } from '../../refusals.ts'
import type { Context } from '../../context.ts'
import type { MutationResolvers } from '../../generated.ts'
import { whenKnown } from '../../providers/port.ts'
import type { Answer, PaymentProvider } from '../../providers/port.ts'
import { known } from '../../providers/port.ts'
import { customerOf, saveCustomer, saveMethod } from '../../store/saved-methods.ts'

const path = ['methodToken']

export const paymentMethodSave: MutationResolvers<Context>['paymentMethodSave'] = async (_, { input }, context) => {
  const { userId } = requireUser(context.viewer)
  const { methodToken: token } = input
  if (hasCardNumber(token)) return refusal(cardDataNotAllowed(path))
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

/** Who the user is at the provider; made with the first method. The key makes two first methods at once one customer. */
const customerFor = async ({ db }: Context, provider: PaymentProvider, userId: string): Promise<Answer<string>> => {
  const customerId = await customerOf(db, userId)
  if (customerId) return known(customerId)
  return whenKnown(await provider.createCustomer({ key: `customer-${userId}`, userId }), async (created) => {
    await saveCustomer(db, { userId, provider: provider.name, customerId: created })
    return known(created)
  })
}

const tokenInvalid = {
  code: 'PaymentMethodTokenInvalid',
  message: 'This is not a token of the payment provider, or it was used up. Get a new one from its script.',
  path,
} as const

const methodDeclined = (declineCode: string) =>
  ({
    code: 'PaymentMethodDeclined',
    message: 'The payment provider does not accept this method.',
    path,
    declineCode,
  }) as const
