import { createHmac } from 'node:crypto'
import type Stripe from 'stripe'
import { money } from '@shop/kit/money'
import type { Intent } from '../domain/intent.ts'
import type { Face, NextAction } from '../domain/payment.ts'
import type { MethodIdentity } from '../domain/screen.ts'
import type { ProviderMethod, ProviderRefund } from '../providers/port.ts'

/** Every intent is asked for with its method, so that its face is known. */
export const withMethod = { expand: ['payment_method'] }

export const readIntent = (intent: Stripe.PaymentIntent): Intent => ({
  id: intent.id,
  state: stateOf(intent),
  amount: money(intent.amount, intent.currency.toUpperCase()),
  capturedMinor: intent.amount_received,
  nextAction: stateOf(intent) === 'REQUIRES_ACTION' ? actionOf(intent) : null,
  declineCode: declineCodeOf(intent),
  face: faceOf(intent.payment_method),
})

/** Where an intent stands, in our words. */
export const stateOf = (intent: Pick<Stripe.PaymentIntent, 'status' | 'last_payment_error'>): Intent['state'] => {
  switch (intent.status) {
    case 'requires_action':
      return 'REQUIRES_ACTION'
    case 'requires_capture':
      return 'AUTHORIZED'
    case 'succeeded':
      return 'CAPTURED'
    case 'canceled':
      return 'CANCELED'
    case 'requires_payment_method':
      return intent.last_payment_error ? 'DECLINED' : 'REQUIRES_ACTION'
    case 'processing':
      return 'PENDING'
    default:
      return 'PROCESSING'
  }
}

const declineCodeOf = ({ last_payment_error: error }: Stripe.PaymentIntent): string | null =>
  error ? (error.decline_code ?? error.code ?? 'declined') : null

/** How the buyer goes on. */
export const actionOf = (intent: Stripe.PaymentIntent | Stripe.SetupIntent): NextAction => ({
  redirectUrl: pageOf(intent.next_action),
  clientSecret: intent.client_secret,
  reference: null,
})

/** The provider's own page for this step, if it has one. */
const pageOf = (action: Stripe.PaymentIntent.NextAction | Stripe.SetupIntent.NextAction | null): string | null => {
  if (!action) return null
  const upi = 'upi_handle_redirect_or_display_qr_code' in action && action.upi_handle_redirect_or_display_qr_code
  const deposits = action.verify_with_microdeposits?.hosted_verification_url
  return action.redirect_to_url?.url ?? deposits ?? (upi ? upi.hosted_instructions_url : null)
}

const faceOf = (method: Stripe.PaymentMethod | string | null): Face | null => {
  const card = method === null || typeof method === 'string' ? null : method.card
  return card ? { brand: card.brand, last4: card.last4 } : null
}

/** Reads methods; their fingerprints leave here as hashes under this key alone. */
export const methodReader =
  (hashKey: string): ReadMethod =>
  (method) => ({ ...plainMethod(method), ...identityOf(method, hashKey) })

export type ReadMethod = (method: Stripe.PaymentMethod) => ProviderMethod

const identityOf = (method: Stripe.PaymentMethod, hashKey: string): MethodIdentity => {
  const { card, sepa_debit: sepa, us_bank_account: us, bacs_debit: bacs } = method
  const fingerprint = (card ?? sepa ?? us ?? bacs)?.fingerprint
  return {
    fingerprint: fingerprint
      ? createHmac('sha256', hashKey).update(`fingerprint\n${fingerprint}`).digest('base64url')
      : null,
    country: card?.country ?? null,
  }
}

const plainMethod = (method: Stripe.PaymentMethod): Omit<ProviderMethod, keyof MethodIdentity> => ({
  id: method.id,
  methodType: method.type,
  brand: method.card?.brand ?? method.type,
  last4: last4Of(method),
  expiryMonth: method.card?.exp_month ?? null,
  expiryYear: method.card?.exp_year ?? null,
})

const last4Of = ({ card, sepa_debit: sepa, us_bank_account: us, bacs_debit: bacs }: Stripe.PaymentMethod): string =>
  card?.last4 ?? sepa?.last4 ?? us?.last4 ?? bacs?.last4 ?? ''

export const readRefund = (refund: Stripe.Refund): ProviderRefund => ({
  id: refund.id,
  status: refundStatusOf(refund.status),
})

const refundStatusOf = (status: string | null): ProviderRefund['status'] => {
  if (status === 'succeeded') return 'SUCCEEDED'
  return status === 'failed' || status === 'canceled' ? 'FAILED' : 'PENDING'
}
