/** What a provider told by webhook, as far as we use it: no name, no address, no card. */
export type Notice = {
  id: string
  type: string
  about: 'intent' | 'refund' | 'dispute' | 'other'
  intentId: string | null
  /** Our payment, as we wrote it at the provider. */
  paymentId: string | null
  providerRefundId: string | null
  /** What the notice says was asked for; null where it does not say. */
  amountMinor: number | null
  currency: string | null
}
