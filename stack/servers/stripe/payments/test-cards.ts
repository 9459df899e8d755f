import { declines } from './declines.ts'
import type { Behaviour } from './instrument.ts'

/** What a shop may see of a card. */
export type CardFace = { brand: string; last4: string; country: string; funding: 'credit' | 'debit' | 'prepaid' }

/** A card that Stripe publishes for tests. */
export type TestCard = CardFace & { behaviour: Behaviour }

const card = (brand: string, last4: string, behaviour: Behaviour = {}, more: Partial<CardFace> = {}): TestCard => ({
  brand,
  last4,
  country: 'US',
  funding: 'credit',
  ...more,
  behaviour,
})
const visa = (last4: string, behaviour: Behaviour) => card('visa', last4, behaviour)
const from = (country: string, last4: string, brand = 'visa') => card(brand, last4, {}, { country })

const cards: Record<string, TestCard> = {
  visa: card('visa', '4242'),
  visa_debit: card('visa', '5556', {}, { funding: 'debit' }),
  mastercard: card('mastercard', '4444'),
  mastercard_debit: card('mastercard', '8210', {}, { funding: 'debit' }),
  mastercard_prepaid: card('mastercard', '5100', {}, { funding: 'prepaid' }),
  amex: card('amex', '8431'),
  discover: card('discover', '9424'),
  diners: card('diners', '3237'),
  jcb: card('jcb', '0505', {}, { country: 'JP' }),
  unionpay: card('unionpay', '0005', {}, { country: 'CN' }),
  us: from('US', '4242'),
  br: from('BR', '0008'),
  ca: from('CA', '0000'),
  mx: from('MX', '0008'),
  at: from('AT', '0007'),
  be: from('BE', '0004'),
  ch: from('CH', '0009'),
  de: from('DE', '0016'),
  dk: from('DK', '0001'),
  es: from('ES', '0007'),
  fi: from('FI', '0001'),
  fr: from('FR', '0003'),
  gb: from('GB', '0000'),
  ie: from('IE', '0001'),
  it: from('IT', '0008'),
  nl: from('NL', '0002'),
  no: from('NO', '0007'),
  pl: from('PL', '0005'),
  pt: from('PT', '0001'),
  se: from('SE', '0008'),
  au: from('AU', '0006'),
  cn: from('CN', '0002'),
  hk: from('HK', '0004'),
  in: from('IN', '0008'),
  jp: from('JP', '0003'),
  nz: from('NZ', '0008'),
  sg: from('SG', '0003'),
  chargeDeclined: visa('0002', { decline: declines.generic }),
  chargeDeclinedInsufficientFunds: visa('9995', { decline: declines.insufficientFunds }),
  chargeDeclinedLostCard: visa('9987', { decline: declines.lostCard }),
  chargeDeclinedStolenCard: visa('9979', { decline: declines.stolenCard }),
  chargeDeclinedExpiredCard: visa('0069', { decline: declines.expired }),
  chargeDeclinedIncorrectCvc: visa('0127', { decline: declines.incorrectCvc, cvcCheck: 'fail' }),
  chargeDeclinedProcessingError: visa('0119', { decline: declines.processing }),
  chargeDeclinedVelocityLimitExceeded: visa('6975', { decline: declines.velocity }),
  chargeDeclinedFraudulent: visa('0019', { decline: declines.blocked, risk: 'highest' }),
  chargeCustomerFail: visa('0341', { decline: declines.generic, keepsOnFile: true }),
  radarBlock: visa('0019', { decline: declines.blocked, keepsOnFile: true, risk: 'highest' }),
  riskLevelHighest: visa('4954', { decline: declines.blocked, keepsOnFile: true, risk: 'highest' }),
  riskLevelElevated: visa('9235', { risk: 'elevated' }),
  cvcCheckFail: visa('0101', { cvcCheck: 'fail' }),
  authenticationRequired: visa('3184', { challenge: 'always' }),
  authenticationRequiredOnSetup: visa('3155', { challenge: 'unless-set-up' }),
  authenticationRequiredSetupForOffSession: visa('0446', {}),
  authenticationRequiredChargeDeclinedInsufficientFunds: visa('3178', {
    challenge: 'always',
    decline: declines.insufficientFunds,
    keepsOnFile: true,
  }),
  threeDSecure2Required: visa('3220', { challenge: 'always' }),
  threeDSecureRequired: visa('3063', { challenge: 'always' }),
  threeDSecureRequiredChargeDeclined: visa('1629', {
    challenge: 'always',
    decline: declines.generic,
    keepsOnFile: true,
  }),
  threeDSecureRequiredProcessingError: visa('1280', {
    challenge: 'always',
    decline: declines.processing,
    keepsOnFile: true,
  }),
  threeDSecureOptional: visa('3055', {}),
  createDispute: visa('0259', { afterwards: 'fraud-dispute' }),
  createDisputeProductNotReceived: visa('2685', { afterwards: 'not-received-dispute' }),
  createDisputeInquiry: visa('1976', { afterwards: 'inquiry' }),
  refundFail: visa('5126', { afterwards: 'refund-fails' }),
  pendingRefund: visa('7726', { afterwards: 'refund-pending' }),
  bypassPending: visa('0077', {}),
}

/** The test card named by a token such as `pm_card_visa` or `tok_visa`. */
export const testCard = (token: string): TestCard | undefined => {
  const name = /^(?:pm_card|tok)_(\w+)$/.exec(token)?.[1]
  return name !== undefined && Object.hasOwn(cards, name) ? cards[name] : undefined
}
