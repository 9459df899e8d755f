import { hasCardNumber } from '@shop/kit/card-data'
import { requireUser, unavailable } from '@shop/kit/denied'
import { refusal } from '@shop/kit/refusal'
import type { Context } from '../../context.ts'
import { isMethodToken } from '../../domain/order.ts'
import type { MutationResolvers } from '../../generated.ts'
import { cardDataNotAllowed, methodDeclined, tokenInvalid } from '../../refusals.ts'
import { returnUrlOf } from '../../return-url.ts'
import { createSetup } from '../../store/create-setup.ts'

export const paymentMethodSetupCreate: MutationResolvers<Context>['paymentMethodSetupCreate'] = async (
  _,
  { input },
  context,
) => {
  const { userId } = requireUser(context.viewer)
  const methodToken = input.methodToken ?? null
  if (hasCardNumber(methodToken ?? '')) return refusal(cardDataNotAllowed(['methodToken']))
  if (methodToken !== null && !isMethodToken(methodToken)) return refusal(tokenInvalid)
  const type = input.methodType ?? 'card'
  const kind = context.config.PAYMENT_METHODS.find((one) => one.type === type && one.isReusable)
  if (!kind) return refusal(notOffered)
  const returnUrl = returnUrlOf(context.config, input.returnUrl ?? null)
  if (!returnUrl) return refusal(returnUrlNotAllowed)
  const made = await createSetup(context, { userId, kind, methodToken, returnUrl })
  switch (made.kind) {
    case 'unknown':
      throw unavailable('The payment provider')
    case 'refused':
      return refusal(made.code === 'resource_missing' ? tokenInvalid : methodDeclined(made.code))
    case 'known':
      return { __typename: 'PaymentMethodSetupCreated', setup: made.value }
  }
}

const notOffered = {
  code: 'PaymentMethodNotOffered',
  message: 'This kind of method is not offered, or cannot be kept: see paymentMethodTypes.',
  path: ['methodType'],
} as const

const returnUrlNotAllowed = {
  code: 'ReturnUrlNotAllowed',
  message: 'The browser may only be sent back to pages of the shop.',
  path: ['returnUrl'],
} as const
