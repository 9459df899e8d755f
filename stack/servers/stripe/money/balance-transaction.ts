import { newId } from '../memory/ids.ts'
import type { Work } from '../memory/work.ts'

type Fee = { amount: number; application: null; currency: string; description: string; type: 'stripe_fee' }

/** One movement of the account's balance: amount less fee is net. */
export type BalanceTransaction = {
  id: string
  object: 'balance_transaction'
  amount: number
  available_on: number
  balance_type: 'payments'
  created: number
  currency: string
  description: string | null
  exchange_rate: null
  fee: number
  fee_details: Fee[]
  net: number
  reporting_category: string
  source: string
  status: 'available' | 'pending'
  type: 'adjustment' | 'charge' | 'payment' | 'refund' | 'refund_failure'
}

/** What Stripe keeps of a captured amount: 2.9 % and thirty cents. */
export const feeOf = (amount: number): number => Math.round((amount * 29) / 1000) + 30

type Movement = Pick<BalanceTransaction, 'amount' | 'currency' | 'source' | 'type'> & {
  fee?: number
  feeDescription?: string
  category?: string
  description?: string | null
}

const payoutDelaySeconds = 2 * 24 * 60 * 60

/** Moves the balance, on account of the source. */
export function moveBalance(work: Work, movement: Movement): BalanceTransaction {
  const {
    amount,
    currency,
    source,
    type,
    fee = 0,
    feeDescription = 'Stripe processing fees',
    category = type,
    description = null,
  } = movement
  return work.put({
    id: newId('txn'),
    object: 'balance_transaction',
    amount,
    available_on: work.now + payoutDelaySeconds,
    balance_type: 'payments',
    created: work.now,
    currency,
    description,
    exchange_rate: null,
    fee,
    fee_details:
      fee === 0 ? [] : [{ amount: fee, application: null, currency, description: feeDescription, type: 'stripe_fee' }],
    net: amount - fee,
    reporting_category: category,
    source,
    status: 'pending',
    type,
  })
}
