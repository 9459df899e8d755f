import type Stripe from 'stripe'
import type { IntentState, ProviderLine } from '../domain/reconciliation.ts'
import type { PaymentProvider } from '../providers/port.ts'

const pageSize = 100

/** Walks Stripe's own lists page by page: what it says happened, whoever asked for it. */
export const stripeStatement = (stripe: Stripe): Required<Pick<PaymentProvider, 'statement'>> => ({
  statement: async function* (since) {
    const page = { limit: pageSize, ...(since && { created: { gte: Math.floor(since.getTime() / 1_000) } }) }
    yield* pages(stripe.paymentIntents.list(page), readIntent)
    yield* pages(stripe.charges.list(page), readCharge)
    yield* pages(stripe.refunds.list(page), readRefund)
    yield* pages(stripe.disputes.list(page), readDispute)
    yield* pages(stripe.balanceTransactions.list(page), readMovement)
  },
})

async function* pages<T>(list: AsyncIterable<T>, read: (item: T) => ProviderLine): AsyncGenerator<ProviderLine[]> {
  let page: ProviderLine[] = []
  for await (const item of list) {
    page.push(read(item))
    if (page.length < pageSize) continue
    yield page
    page = []
  }
  if (page.length > 0) yield page
}

const readIntent = (intent: Stripe.PaymentIntent): ProviderLine => ({
  kind: 'intent',
  id: intent.id,
  paymentId: intent.metadata['payment_id'] ?? null,
  currency: intent.currency.toUpperCase(),
  amountMinor: intent.amount,
  capturedMinor: intent.amount_received,
  state: stateOf(intent.status),
})

const stateOf = (status: Stripe.PaymentIntent.Status): IntentState => {
  if (status === 'requires_capture') return 'HELD'
  if (status === 'succeeded') return 'CAPTURED'
  return status === 'canceled' ? 'CANCELED' : 'OPEN'
}

const readCharge = (charge: Stripe.Charge): ProviderLine => ({
  kind: 'charge',
  id: charge.id,
  intentId: idOf(charge.payment_intent),
  currency: charge.currency.toUpperCase(),
  capturedMinor: charge.amount_captured,
  isFailed: charge.status === 'failed',
})

const readRefund = (refund: Stripe.Refund): ProviderLine => ({
  kind: 'refund',
  id: refund.id,
  refundId: refund.metadata?.['refund_id'] ?? null,
  currency: refund.currency.toUpperCase(),
  amountMinor: refund.amount,
  status:
    refund.status === 'succeeded'
      ? 'SUCCEEDED'
      : refund.status === 'failed' || refund.status === 'canceled'
        ? 'FAILED'
        : 'PENDING',
})

const readDispute = (dispute: Stripe.Dispute): ProviderLine => ({
  kind: 'dispute',
  at: new Date(dispute.created * 1_000),
  id: dispute.id,
  currency: dispute.currency.toUpperCase(),
  amountMinor: dispute.amount,
  status:
    dispute.status === 'lost'
      ? 'LOST'
      : ['won', 'warning_closed', 'prevented'].includes(dispute.status)
        ? 'WON'
        : 'OPEN',
})

/** What is moved by payments; payouts to the shop's bank and fees of Stripe itself are none of ours. */
const ourTypes = [
  'charge',
  'payment',
  'refund',
  'payment_refund',
  'refund_failure',
  'payment_failure_refund',
  'adjustment',
]

const readMovement = (moved: Stripe.BalanceTransaction): ProviderLine => ({
  kind: 'movement',
  at: new Date(moved.created * 1_000),
  id: moved.id,
  sourceId: idOf(moved.source),
  currency: moved.currency.toUpperCase(),
  amountMinor: moved.amount,
  feeMinor: moved.fee,
  isOurs: ourTypes.includes(moved.type),
})

const idOf = (named: string | { id: string } | null): string =>
  named === null ? '' : typeof named === 'string' ? named : named.id
