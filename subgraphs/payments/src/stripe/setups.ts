import type Stripe from 'stripe'
import type { SetupStatus } from '../domain/method-setup.ts'
import type { PaymentProvider, ProviderSetup } from '../providers/port.ts'
import type { AskStripe } from './answer.ts'
import { actionOf } from './read.ts'
import type { ReadMethod } from './read.ts'

/** Set-up intents: the bank is asked once, so that later payments need the buyer less often. */
export const stripeSetups = (
  stripe: Stripe,
  ask: AskStripe,
  readMethod: ReadMethod,
): Pick<PaymentProvider, 'createSetup' | 'retrieveSetup'> => ({
  createSetup: ({ key, setupId, customerId, kind, methodToken, returnUrl }) =>
    ask(
      () =>
        stripe.setupIntents.create(
          {
            customer: customerId,
            usage: 'off_session',
            allowed_payment_method_types: [kind.providerType],
            metadata: { setup_id: setupId },
            expand: ['payment_method'],
            ...(methodToken !== null && { payment_method: methodToken, confirm: true, return_url: returnUrl }),
          },
          { idempotencyKey: key },
        ),
      setupReader(readMethod),
    ),
  retrieveSetup: (setupIntentId) =>
    ask(() => stripe.setupIntents.retrieve(setupIntentId, { expand: ['payment_method'] }), setupReader(readMethod)),
})

const setupReader =
  (readMethod: ReadMethod) =>
  (intent: Stripe.SetupIntent): ProviderSetup => {
    const { payment_method: method, last_setup_error: error } = intent
    const status = statusOf(intent)
    return {
      id: intent.id,
      status,
      nextAction: status === 'REQUIRES_ACTION' ? actionOf(intent) : null,
      declineCode: error ? (error.decline_code ?? error.code ?? 'declined') : null,
      method: status === 'SUCCEEDED' && method !== null && typeof method !== 'string' ? readMethod(method) : null,
    }
  }

const statusOf = ({ status, last_setup_error: error }: Stripe.SetupIntent): SetupStatus => {
  switch (status) {
    case 'succeeded':
      return 'SUCCEEDED'
    case 'canceled':
      return 'CANCELED'
    case 'requires_action':
      return 'REQUIRES_ACTION'
    case 'requires_payment_method':
      return error ? 'FAILED' : 'REQUIRES_ACTION'
    default:
      return 'PENDING'
  }
}
