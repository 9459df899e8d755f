import Stripe from 'stripe'
import type { Intent } from '../domain/intent.ts'
import type { Answer, Authorisation, PaymentProvider } from '../providers/port.ts'
import type { AskStripe } from './answer.ts'
import { readIntent, stateOf, withMethod } from './read.ts'

type Intents = Pick<PaymentProvider, 'authorise' | 'capture' | 'void' | 'retrieve'>

/** Payment intents, each for the one kind of method that the buyer chose. */
export const stripeIntents = (stripe: Stripe, ask: AskStripe): Intents => {
  const { paymentIntents } = stripe
  const retrieve = (intentId: string) => ask(() => paymentIntents.retrieve(intentId, withMethod), readIntent)

  /** Made, and confirmed with it unless the buyer does that: a card that is declined leaves an intent behind, which says why. */
  const create = (request: Authorisation) => {
    const { key, paymentId, orderId, amount, customerId, returnUrl } = request
    const made = () =>
      paymentIntents.create(
        {
          amount: amount.minor,
          currency: amount.currency.toLowerCase(),
          ...howOf(request),
          metadata: { payment_id: paymentId, order_id: orderId },
          ...(customerId && { customer: customerId }),
          ...(!isForScript(request) && { confirm: true, return_url: returnUrl, ...withMethod }),
        },
        { idempotencyKey: `${key}-create` },
      )
    return ask(() => made().catch(declinedOf), readIntent)
  }

  /** What we made for a payment without hearing of it, if anything that goes on. */
  const find = ({ paymentId, customerId, since }: Authorisation) =>
    ask(
      async () => {
        const list = paymentIntents.list({
          limit: 100,
          created: { gte: Math.floor(since.getTime() / 1_000) - skewSeconds },
          ...(customerId && { customer: customerId }),
        })
        for await (const intent of list)
          if (intent.metadata['payment_id'] === paymentId && stateOf(intent) !== 'PROCESSING') return intent
        return null
      },
      (intent) => intent?.id ?? null,
    )

  /** A key counts as spent only once Stripe has listed no intent of the payment that could take money. */
  const orAsFound = async (request: Authorisation, answer: Answer<Intent>): Promise<Answer<Intent>> => {
    if (answer.kind !== 'unknown' || !answer.isKeySpent) return answer
    const found = await find(request)
    if (found.kind !== 'known') return { ...answer, isKeySpent: false }
    return found.value === null ? answer : orAsItIs(found.value, answer)
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
    authorise: async (request) => orAsFound(request, await create(request)),
    capture: ({ key, intentId, amount }) =>
      step(intentId, () =>
        paymentIntents.capture(intentId, { amount_to_capture: amount.minor, ...withMethod }, { idempotencyKey: key }),
      ),
    void: ({ key, intentId }) =>
      step(intentId, () => paymentIntents.cancel(intentId, withMethod, { idempotencyKey: key })),
  }
}

/** How far Stripe's clock may be behind ours. */
const skewSeconds = 300

const declinedOf = (error: unknown): Stripe.PaymentIntent => {
  if (error instanceof Stripe.errors.StripeCardError && error.payment_intent) return error.payment_intent
  throw error
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
