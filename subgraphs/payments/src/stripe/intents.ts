import type Stripe from 'stripe'
import type { Intent } from '../domain/intent.ts'
import { known, whenKnown } from '../providers/port.ts'
import type { Answer, Authorisation, PaymentProvider } from '../providers/port.ts'
import type { AskStripe } from './answer.ts'
import { readIntent, withMethod } from './read.ts'

type Intents = Pick<PaymentProvider, 'authorise' | 'capture' | 'void' | 'retrieve'>

/** Payment intents, each for the one kind of method that the buyer chose. */
export const stripeIntents = (stripe: Stripe, ask: AskStripe): Intents => {
  const { paymentIntents } = stripe
  const retrieve = (intentId: string) => ask(() => paymentIntents.retrieve(intentId, withMethod), readIntent)

  const create = (request: Authorisation) => {
    const { key, paymentId, orderId, amount, customerId } = request
    return ask(
      () =>
        paymentIntents.create(
          {
            amount: amount.minor,
            currency: amount.currency.toLowerCase(),
            ...howOf(request),
            metadata: { payment_id: paymentId, order_id: orderId },
            ...(customerId && { customer: customerId }),
          },
          { idempotencyKey: `${key}-create` },
        ),
      readIntent,
    )
  }

  /**
   * Where the step itself was refused, the intent says why: it moved on already, or its card was declined. A key counts as
   * spent only once the intent was seen without the step's effect: another one could take the money again.
   */
  const orAsItIs = async (intentId: string, answer: Answer<Intent>): Promise<Answer<Intent>> => {
    if (answer.kind === 'known' || (answer.kind === 'unknown' && !answer.isKeySpent)) return answer
    const seen = await retrieve(intentId)
    if (seen.kind === 'known') return seen.value.state === 'PROCESSING' ? answer : seen
    return answer.kind === 'unknown' ? { ...answer, isKeySpent: false } : answer
  }

  const step = async (intentId: string, call: () => Promise<Stripe.PaymentIntent>) =>
    orAsItIs(intentId, await ask(call, readIntent))

  return {
    retrieve,
    /** Made first and confirmed then: an intent that was only made moves no money, so losing its answer is harmless. */
    authorise: async (request) =>
      whenKnown(await create(request), async (made) =>
        isForScript(request)
          ? known(made)
          : step(made.id, () =>
              paymentIntents.confirm(
                made.id,
                { return_url: request.returnUrl, ...withMethod },
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

/** The buyer goes on in the provider's own script, which collects what this kind needs and confirms there. */
const isForScript = ({ kind, methodToken }: Authorisation): boolean => kind.start === 'SCRIPT' && methodToken === null

const howOf = (request: Authorisation): Partial<Stripe.PaymentIntentCreateParams> => {
  const { kind, methodToken } = request
  const how = {
    capture_method: kind.capture === 'MANUAL' ? ('manual' as const) : ('automatic_async' as const),
    allowed_payment_method_types: [kind.providerType],
  }
  if (methodToken !== null) return { ...how, payment_method: methodToken }
  return isForScript(request) ? how : { ...how, payment_method_data: { type: kind.providerType } }
}
