import type Stripe from 'stripe'
import { known } from '../providers/port.ts'
import type { PaymentProvider } from '../providers/port.ts'
import type { AskStripe } from './answer.ts'
import { readRefund } from './read.ts'

/** Refunds carry our own id, so that one whose answer was lost is found again. */
export const stripeRefunds = (stripe: Stripe, ask: AskStripe): Pick<PaymentProvider, 'refund' | 'retrieveRefund'> => {
  const find = (intentId: string, refundId: string) =>
    ask(
      () => stripe.refunds.list({ payment_intent: intentId, limit: 100 }),
      ({ data }) => data.find((refund) => refund.metadata?.['refund_id'] === refundId) ?? null,
    )
  return {
    refund: async ({ key, intentId, refundId, amount }) => {
      const answer = await ask(
        () =>
          stripe.refunds.create(
            { payment_intent: intentId, amount: amount.minor, metadata: { refund_id: refundId } },
            { idempotencyKey: key },
          ),
        readRefund,
      )
      if (answer.kind === 'known' || (answer.kind === 'unknown' && !answer.isKeySpent)) return answer
      const made = await find(intentId, refundId)
      if (made.kind !== 'known') return { kind: 'unknown', reason: 'refund not found yet', isKeySpent: false }
      return made.value ? known(readRefund(made.value)) : answer
    },
    retrieveRefund: (providerRefundId) => ask(() => stripe.refunds.retrieve(providerRefundId), readRefund),
  }
}
