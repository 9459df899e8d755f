import { badUserInput } from '@shop/kit/denied'
import type { Context } from '../../context.ts'
import { kindsOffered } from '../../domain/method-kinds.ts'
import type { QueryResolvers } from '../../generated.ts'

export const paymentMethodTypes: QueryResolvers<Context>['paymentMethodTypes'] = (
  _,
  { country, currency },
  { config },
) => {
  if (!/^[A-Z]{2}$/.test(country)) throw badUserInput('country is two capital letters, such as DE.', ['country'])
  return kindsOffered(config.PAYMENT_METHODS, country, currency)
}
