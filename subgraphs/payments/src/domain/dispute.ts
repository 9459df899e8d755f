import { accept, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { PaymentsEvent } from '@shop/schema/events/payments'
import { disputed } from './events.ts'
import type { Payment } from './payment.ts'

/** `WON`: the money stays with the shop, or came back to it. `LOST`: it is gone. */
export type DisputeStatus = 'OPEN' | 'WON' | 'LOST'

/** The buyer's bank takes money back, or asks about it; `withdrawnMinor` is what left our balance and is not back. */
export type Dispute = {
  id: string
  paymentId: string
  providerDisputeId: string
  amountMinor: number
  currency: string
  withdrawnMinor: number
  status: DisputeStatus
  isInquiry: boolean
  reason: string
  evidenceDueBy: Date | null
  openedAt: Date
  closedAt: Date | null
}

/** What of the payment cannot be given back by us: it is asked for by the bank, or gone. */
export const blockedMinor = ({
  status,
  amountMinor,
  isInquiry,
}: Pick<Dispute, 'status' | 'amountMinor' | 'isInquiry'>) => (status === 'WON' || isInquiry ? 0 : amountMinor)

/** What the payment learns from a dispute: a closed one stays closed, and each step is told once. */
export const observeDispute = (
  payment: Payment,
  before: Dispute | null,
  seen: Dispute,
): Decision<Payment, PaymentsEvent> => {
  if (before && (before.status !== 'OPEN' || before.status === seen.status) && before.isInquiry === seen.isInquiry)
    return unchanged(payment)
  const disputedMinor = payment.disputedMinor + blockedMinor(seen) - (before ? blockedMinor(before) : 0)
  return accept({ ...payment, disputedMinor }, disputed(payment, seen))
}
