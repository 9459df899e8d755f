import type Stripe from 'stripe'
import type { DisputeStatus } from '../domain/dispute.ts'
import type { Movement, MovementCause } from '../domain/movement.ts'
import type { PaymentProvider, ProviderDispute } from '../providers/port.ts'
import type { AskStripe } from './answer.ts'

/** What Stripe did on our balance: fees, and what banks took back. */
export const stripeMoney = (
  stripe: Stripe,
  ask: AskStripe,
): Pick<PaymentProvider, 'retrieveDispute' | 'movementsOf'> => ({
  retrieveDispute: (id) => ask(() => stripe.disputes.retrieve(id), readDispute),
  movementsOf: (objectId) =>
    objectId.startsWith('pi_')
      ? ask(
          () => stripe.paymentIntents.retrieve(objectId, { expand: ['latest_charge.balance_transaction'] }),
          ({ latest_charge: charge }) =>
            charge !== null && typeof charge !== 'string' ? movements('CAPTURE', charge.balance_transaction) : [],
        )
      : ask(
          () => stripe.refunds.retrieve(objectId, { expand: ['balance_transaction', 'failure_balance_transaction'] }),
          (refund) => [
            ...movements('REFUND', refund.balance_transaction),
            ...movements('REFUND_FAILED', refund.failure_balance_transaction),
          ],
        ),
})

const readDispute = (dispute: Stripe.Dispute): ProviderDispute => ({
  id: dispute.id,
  intentId: idOf(dispute.payment_intent),
  amountMinor: dispute.amount,
  currency: dispute.currency.toUpperCase(),
  status: statusOf(dispute.status),
  isInquiry: dispute.status.startsWith('warning_'),
  reason: dispute.reason,
  evidenceDueBy: dispute.evidence_details.due_by ? new Date(dispute.evidence_details.due_by * 1_000) : null,
  openedAt: new Date(dispute.created * 1_000),
  movements: dispute.balance_transactions.flatMap((one) => movements(one.amount < 0 ? 'DISPUTE' : 'DISPUTE_WON', one)),
})

/** An inquiry that was closed without a dispute leaves the money with us. */
const statusOf = (status: string): DisputeStatus => {
  if (status === 'lost') return 'LOST'
  return status === 'won' || status === 'warning_closed' || status === 'prevented' ? 'WON' : 'OPEN'
}

const idOf = (named: string | { id: string } | null): string =>
  named === null ? '' : typeof named === 'string' ? named : named.id

const movements = (cause: MovementCause, moved: Stripe.BalanceTransaction | string | null | undefined): Movement[] =>
  moved === null || moved === undefined || typeof moved === 'string'
    ? []
    : [
        {
          id: moved.id,
          cause,
          sourceId: idOf(moved.source),
          amountMinor: moved.amount,
          feeMinor: moved.fee,
          currency: moved.currency.toUpperCase(),
        },
      ]
