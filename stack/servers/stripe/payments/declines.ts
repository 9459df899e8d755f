/** Why a bank says no, in Stripe's words. */
export type Decline = { code: string; declineCode?: string; message: string; blocked?: boolean }

const declined = (declineCode: string, message = 'Your card was declined.'): Decline => ({
  code: 'card_declined',
  declineCode,
  message,
})

/** The refusals that test cards ask for. */
export const declines = {
  generic: declined('generic_decline'),
  insufficientFunds: declined('insufficient_funds', 'Your card has insufficient funds.'),
  lostCard: declined('lost_card'),
  stolenCard: declined('stolen_card'),
  velocity: declined(
    'card_velocity_exceeded',
    'Your card was declined for making repeated attempts too frequently or exceeding its amount limit.',
  ),
  blocked: { ...declined('fraudulent'), blocked: true },
  expired: { code: 'expired_card', declineCode: 'expired_card', message: 'Your card has expired.' },
  incorrectCvc: {
    code: 'incorrect_cvc',
    declineCode: 'incorrect_cvc',
    message: "Your card's security code is incorrect.",
  },
  incorrectNumber: { code: 'incorrect_number', message: 'Your card number is incorrect.' },
  processing: {
    code: 'processing_error',
    declineCode: 'processing_error',
    message: 'An error occurred while processing your card. Try again in a little bit.',
  },
  authenticationRequired: {
    code: 'authentication_required',
    declineCode: 'authentication_required',
    message: 'Your card was declined. This transaction requires authentication.',
  },
  authenticationFailed: {
    code: 'payment_intent_authentication_failure',
    message:
      'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new PaymentMethod to attempt to fulfill this PaymentIntent again.',
  },
  setupAuthenticationFailed: {
    code: 'setup_intent_authentication_failure',
    message: 'The latest attempt to set up the payment method has failed because authentication failed.',
  },
  redirectFailed: {
    code: 'payment_intent_payment_attempt_failed',
    message: 'The customer did not approve the PaymentIntent.',
  },
  bankAccountClosed: {
    code: 'payment_method_bank_account_closed',
    message: "The customer's bank account has been closed.",
  },
  bankInsufficientFunds: {
    code: 'payment_intent_payment_attempt_failed',
    message: "The customer's account has insufficient funds to cover this payment.",
  },
} satisfies Record<string, Decline>
