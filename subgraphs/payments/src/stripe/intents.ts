import type Stripe from 'stripe'
import type { Intent } from '../domain/intent.ts'
import { whenKnown } from '../providers/port.ts'
import type { Answer, Authorisation, PaymentProvider } from '../providers/port.ts'
import { ask } from './answer.ts'
import { readIntent, withMethod } from './read.ts'

type Intents = Pick<PaymentProvider, 'authorise' | 'capture' | 'void' | 'retrieve'>

/** Payment intents with manual capture. */
export const stripeIntents = (stripe: Stripe, returnUrl: string): Intents => {
  const { paymentIntents } = stripe
  const retrieve = (intentId: string) => ask(() => paymentIntents.retrieve(intentId, withMethod), readIntent)

  const create = ({ key, paymentId, orderId, amount, methodToken, customerId }: Authorisation) =>
    ask(
      () =>
        paymentIntents.create(
          {
            amount: amount.minor,
            currency: amount.currency.toLowerCase(),
            capture_method: 'manual',
            payment_method: methodToken,
            automatic_payment_methods: { enabled: true },
            metadata: { payment_id: paymentId, order_id: orderId },
            ...(customerId && { customer: customerId }),
          },
          { idempotencyKey: `${key}-create` },
        ),
      readIntent,
    )

  /** Where the step itself was refused, the intent says why: it moved on already, or its card was declined. */
  const orAsItIs = async (intentId: string, answer: Answer<Intent>): Promise<Answer<Intent>> => {
    if (answer.kind === 'known' || (answer.kind === 'unknown' && !answer.isKeySpent)) return answer
    const seen = await retrieve(intentId)
    return seen.kind === 'known' && seen.value.state !== 'PROCESSING' ? seen : answer
  }

  const step = async (intentId: string, call: () => Promise<Stripe.PaymentIntent>) =>
    orAsItIs(intentId, await ask(call, readIntent))

  return {
    retrieve,
    /** Made first and confirmed then: an intent that was only made moves no money, so losing its answer is harmless. */
    authorise: async (request) =>
      whenKnown(await create(request), ({ id }) =>
        step(id, () =>
          paymentIntents.confirm(
            id,
            { return_url: returnUrl, ...withMethod },
            { idempotencyKey: `${request.key}-confirm` },
          ),
        ),
      ),
    capture: ({ key, intentId, amount }) =>
      step(intentId, () =>
        paymentIntents.capture(intentId, { amount_to_capture: amount.minor, ...withMethod }, { idempotencyKey: key }),
      ),
    void: ({ key, intentId }) =>
      step(intentId, () => paymentIntents.cancel(intentId, withMethod, { idempotencyKey: key })),
  }
}
