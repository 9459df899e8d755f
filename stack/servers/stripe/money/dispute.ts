import { newId } from '../memory/ids.ts'
import type { Work } from '../memory/work.ts'
import { refused } from '../http/errors.ts'
import { instrumentOf } from '../customers/payment-method.ts'
import type { Charge } from '../payments/charge.ts'
import { moveBalance, type BalanceTransaction } from './balance-transaction.ts'

/**
 * A buyer's bank asks for the money back:
 *
 *     needs_response -> under_review -> won | lost
 *     needs_response -> lost (given up)
 */
export type Dispute = {
  id: string
  object: 'dispute'
  amount: number
  balance_transactions: BalanceTransaction[]
  charge: string
  created: number
  currency: string
  enhanced_eligibility_types: string[]
  evidence: Record<string, unknown>
  evidence_details: {
    due_by: number
    enhanced_eligibility: object
    has_evidence: boolean
    past_due: boolean
    submission_count: number
  }
  is_charge_refundable: boolean
  livemode: false
  metadata: Record<string, string>
  network_reason_code: string
  payment_intent: string
  payment_method_details: unknown
  reason: string
  status:
    | 'needs_response'
    | 'under_review'
    | 'warning_needs_response'
    | 'warning_under_review'
    | 'warning_closed'
    | 'won'
    | 'lost'
}

const disputeFee = 1500
const dueSeconds = 9 * 24 * 60 * 60

/** The bank disputes a charge whose card was made for that; money and fee leave the balance at once. */
export function openDispute(work: Work, chargeId: string): void {
  const charge = work.get('charge', chargeId)
  if (!charge || charge.disputed || charge.refunded) return
  const method = work.get('payment_method', charge.payment_method)
  const cause = method && instrumentOf(work, method).behaviour.afterwards
  const isInquiry = cause === 'inquiry'
  const id = newId('dp')
  const withdrawn = isInquiry ? [] : [withdraw(work, id, charge)]
  work.put<Charge>({ ...charge, disputed: true })
  const dispute = work.put<Dispute>({
    id,
    object: 'dispute',
    amount: charge.amount_captured,
    balance_transactions: withdrawn,
    charge: charge.id,
    created: work.now,
    currency: charge.currency,
    enhanced_eligibility_types: [],
    evidence: {},
    evidence_details: {
      due_by: work.now + dueSeconds,
      enhanced_eligibility: {},
      has_evidence: false,
      past_due: false,
      submission_count: 0,
    },
    is_charge_refundable: isInquiry,
    livemode: false,
    metadata: {},
    network_reason_code: cause === 'not-received-dispute' ? '13.1' : '10.4',
    payment_intent: charge.payment_intent,
    payment_method_details: charge.payment_method_details,
    reason: cause === 'not-received-dispute' ? 'product_not_received' : 'fraudulent',
    status: isInquiry ? 'warning_needs_response' : 'needs_response',
  })
  work.emit('charge.dispute.created', dispute)
  if (!isInquiry) work.emit('charge.dispute.funds_withdrawn', dispute)
}

type Evidence = { evidence: Record<string, unknown>; metadata: Record<string, string>; submit: boolean }

/** Adds evidence; what Stripe's test phrases say decides the case once it is submitted. */
export function giveEvidence(work: Work, dispute: Dispute, given: Evidence): Dispute {
  if (!isOpen(dispute)) throw refused('This dispute is already closed', { code: 'dispute_closed' })
  const evidence = { ...dispute.evidence, ...given.evidence }
  const evidence_details = {
    ...dispute.evidence_details,
    has_evidence: Object.keys(evidence).length > 0,
    submission_count: dispute.evidence_details.submission_count + (given.submit ? 1 : 0),
  }
  const next: Dispute = { ...dispute, evidence, evidence_details, metadata: given.metadata }
  if (!given.submit) return updated(work, next)
  const submitted = updated(work, { ...next, status: isWarning(next) ? 'warning_under_review' : 'under_review' })
  if (evidence.uncategorized_text === 'winning_evidence') return win(work, submitted)
  if (evidence.uncategorized_text === 'losing_evidence') return lose(work, submitted)
  return submitted
}

/** The shop gives the case up. */
export function closeDispute(work: Work, dispute: Dispute): Dispute {
  if (!isOpen(dispute)) throw refused('This dispute is already closed', { code: 'dispute_closed' })
  return lose(work, dispute)
}

const updated = (work: Work, dispute: Dispute): Dispute => {
  work.emit('charge.dispute.updated', work.put(dispute))
  return dispute
}

function win(work: Work, dispute: Dispute): Dispute {
  if (isWarning(dispute)) return close(work, { ...dispute, status: 'warning_closed' })
  const { amount, currency, id } = dispute
  const back = moveBalance(work, {
    amount,
    currency,
    source: id,
    type: 'adjustment',
    category: 'dispute_reversal',
    description: `Chargeback reversal for ${dispute.charge}`,
  })
  const won = close(work, { ...dispute, balance_transactions: [...dispute.balance_transactions, back], status: 'won' })
  work.emit('charge.dispute.funds_reinstated', won)
  return won
}

const lose = (work: Work, dispute: Dispute): Dispute =>
  close(work, { ...dispute, status: isWarning(dispute) ? 'warning_closed' : 'lost' })

const close = (work: Work, dispute: Dispute): Dispute => {
  work.emit('charge.dispute.closed', work.put(dispute))
  return dispute
}

const isOpen = ({ status }: Dispute): boolean => status.endsWith('needs_response') || status.endsWith('under_review')
const isWarning = ({ status }: Dispute): boolean => status.startsWith('warning_')

const withdraw = (work: Work, id: string, charge: Charge): BalanceTransaction =>
  moveBalance(work, {
    amount: -charge.amount_captured,
    currency: charge.currency,
    source: id,
    type: 'adjustment',
    category: 'dispute',
    description: `Chargeback withdrawal for ${charge.id}`,
    fee: disputeFee,
    feeDescription: 'Dispute fee',
  })
