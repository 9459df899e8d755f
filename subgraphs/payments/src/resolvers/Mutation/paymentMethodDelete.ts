import { requireUser } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { Context } from '../../context.ts'
import type { MutationResolvers } from '../../generated.ts'
import { forgetMethod } from '../../store/saved-methods.ts'

export const paymentMethodDelete: MutationResolvers<Context>['paymentMethodDelete'] = async (_, { input }, context) => {
  const { userId } = requireUser(context.viewer)
  const { paymentMethodId } = input
  if (!(await forgetMethod(context.db, paymentMethodId, userId, context.now()))) return refusal(notFound)
  context.wake('detachMethods')
  return { __typename: 'PaymentMethodDeleted', paymentMethodId }
}

const notFound = {
  code: 'PaymentMethodNotFound',
  message: 'You have no saved method of this id.',
  path: ['paymentMethodId'],
} as const
