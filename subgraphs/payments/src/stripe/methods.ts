import type Stripe from 'stripe'
import type { PaymentProvider } from '../providers/port.ts'
import type { AskStripe } from './answer.ts'
import type { ReadMethod } from './read.ts'

type Methods = Pick<PaymentProvider, 'identify' | 'createCustomer' | 'attachMethod' | 'detachMethod'>

/** Saved methods hang on a customer that is known at Stripe by our user id alone. */
export const stripeMethods = (stripe: Stripe, ask: AskStripe, readMethod: ReadMethod): Methods => ({
  identify: (methodToken) =>
    ask(
      () => stripe.paymentMethods.retrieve(methodToken),
      (method) => {
        const { fingerprint, country } = readMethod(method)
        return { fingerprint, country }
      },
    ),
  createCustomer: ({ key, userId }) =>
    ask(
      () => stripe.customers.create({ metadata: { user_id: userId } }, { idempotencyKey: key }),
      ({ id }) => id,
    ),
  attachMethod: ({ token, customerId }) =>
    ask(() => stripe.paymentMethods.attach(token, { customer: customerId }), readMethod),
  detachMethod: (methodId) =>
    ask(
      () => stripe.paymentMethods.detach(methodId),
      () => null,
    ),
})
