import type { Decline } from './declines.ts'
import type { CardFace } from './test-cards.ts'

/** How the means of payment behind a payment method behaves. */
export type Behaviour = {
  /** A second factor: never, at each payment, or only until the card was set up for later use. */
  challenge?: 'always' | 'unless-set-up'
  /** The bank says no to a charge. */
  decline?: Decline
  /** The bank says no only to charges, not to being kept on file. */
  keepsOnFile?: boolean
  /** What happens to a successful charge afterwards. */
  afterwards?: 'fraud-dispute' | 'not-received-dispute' | 'inquiry' | 'refund-fails' | 'refund-pending'
  risk?: 'normal' | 'elevated' | 'highest'
  cvcCheck?: 'pass' | 'fail'
}

/** The hidden side of a payment method, which only the sandbox sees; its id is `ins_` and the payment method's id. */
export type Instrument = {
  id: string
  object: 'sandbox.instrument'
  face: CardFace | null
  behaviour: Behaviour
  setUp: boolean
  /** A payment method that is on no customer's file can be used once. */
  spent: boolean
}

/** The id of the hidden side of a payment method. */
export const instrumentId = (paymentMethodId: string): string => `ins_${paymentMethodId}`

/** Whether the bank wants to see the buyer before money moves, and whether the buyer is there. */
export function firstAnswer(
  instrument: Instrument,
  isBuyerThere: boolean,
): 'challenge' | 'authentication-required' | 'proceed' {
  const { challenge } = instrument.behaviour
  const challenged = challenge === 'always' || (challenge === 'unless-set-up' && !instrument.setUp)
  if (!challenged) return 'proceed'
  return isBuyerThere ? 'challenge' : 'authentication-required'
}
