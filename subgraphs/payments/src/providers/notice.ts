import type { Intent } from '../domain/intent.ts'
import type { PaymentStatus } from '../domain/payment.ts'

/** What a provider told by webhook, as far as we use it: no name, no address, no card. */
export type Notice = {
  id: string
  type: string
  about: 'intent' | 'refund' | 'dispute' | 'setup' | 'movement' | 'other'
  intentId: string | null
  /** Our payment, as we wrote it at the provider. */
  paymentId: string | null
  providerRefundId: string | null
  providerDisputeId: string | null
  setupIntentId: string | null
  /** What the notice says that the intent is now; only good for knowing that nothing new is said. */
  claimed: Intent['state'] | null
  /** What the notice says was asked for; null where it does not say. */
  amountMinor: number | null
  currency: string | null
}

/** What is known of a notice as soon as it was read. */
export type Worth = {
  /** Of a kind that nobody here waits for. */
  isDull: boolean
  /** Can wait until there are more of its kind. */
  isPatient: boolean
  /** In which statuses its payment is known to stand where the notice says. */
  quietIn: readonly PaymentStatus[]
}
