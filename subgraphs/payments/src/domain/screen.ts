/** What of an order is looked at; who, where and by what it is paid are keyed hashes, or ids that say nothing. */
export type Suspect = {
  buyerId: string
  callerHash: string | null
  addressHash: string | null
  methodKey: string | null
  amountMinor: number
  currency: string
  shipCountry: string
  billCountry: string | null
  cardCountry: string | null
}

/** By what a method is known again: the same card has the same fingerprint under each of its tokens. */
export type MethodIdentity = {
  /** A keyed hash of the provider's own; null when the provider has none for it. */
  fingerprint: string | null
  /** Where the card was issued. */
  country: string | null
}

/** The order of somebody whose method is known by now. */
export const identified = (suspect: Suspect, { fingerprint, country }: MethodIdentity): Suspect => ({
  ...suspect,
  methodKey: fingerprint ?? suspect.methodKey,
  cardCountry: country,
})

/** What is known of a payment before its provider is asked; counts reach back as far as the rules' window. */
export type ScreeningFacts = {
  amountMinor: number
  /** From which amount on a first purchase is a large one, in the payment's currency. */
  highMinor: number
  isGuest: boolean
  /** Purchases of this buyer that were not declined, ever. */
  buyerPaid: number
  /** The largest of them in this currency; null when there is none. */
  buyerLargestMinor: number | null
  buyerRecent: number
  buyerDeclined: number
  callerRecent: number
  callerDeclined: number
  addressRecent: number
  methodRecent: number
  methodBuyers: number
  methodDeclined: number
  shipCountry: string
  billCountry: string | null
  cardCountry: string | null
}

export type ScreeningDecision = 'ALLOW' | 'REVIEW' | 'BLOCK'

/** Why a payment scored, and how much. */
export type ScreeningReason = { code: ReasonCode; score: number }

type ReasonCode =
  | 'BUYER_VELOCITY'
  | 'CALLER_VELOCITY'
  | 'ADDRESS_VELOCITY'
  | 'METHOD_VELOCITY'
  | 'METHOD_SHARED'
  | 'REPEATED_DECLINES'
  | 'CARD_TESTING'
  | 'SHIP_COUNTRY_DIFFERS'
  | 'CARD_COUNTRY_DIFFERS'
  | 'LARGE_FIRST_PURCHASE'
  | 'LARGE_FOR_THIS_BUYER'

/** Limits are counts within the window; a score is added once per reason. */
export type ScreeningRules = {
  reviewAt: number
  blockAt: number
  buyerRecent: number
  callerRecent: number
  addressRecent: number
  methodRecent: number
  methodBuyers: number
  declinesFew: number
  declinesMany: number
  /** How many times a buyer's largest purchase is out of the ordinary. */
  timesLargest: number
  /** Speed alone says little: its reasons together never add more than this. */
  velocityMax: number
  scores: Record<ReasonCode, number>
}

export type Screening = { decision: ScreeningDecision; score: number; reasons: readonly ScreeningReason[] }

/**
 * Judges a payment before any money is asked for. Each reason adds its score once; the sum decides. No single sign that
 * an honest buyer may show (a hurry, a gift sent abroad, an expensive first purchase) is enough for a review.
 */
export const screen = (facts: ScreeningFacts, rules: ScreeningRules): Screening => {
  const signs = [
    ...cappedAt(rules.velocityMax, scored(velocity(facts, rules), rules)),
    ...scored(signsOf(facts, rules), rules),
  ]
  const reasons = signs.filter(({ score }) => score > 0)
  const score = reasons.reduce((sum, reason) => sum + reason.score, 0)
  return { decision: decisionAt(score, rules), score, reasons }
}

type Sign = readonly [ReasonCode, boolean]

const velocity = (facts: ScreeningFacts, rules: ScreeningRules): Sign[] => [
  ['BUYER_VELOCITY', facts.buyerRecent >= rules.buyerRecent],
  ['CALLER_VELOCITY', facts.callerRecent >= rules.callerRecent],
  ['ADDRESS_VELOCITY', facts.addressRecent >= rules.addressRecent],
  ['METHOD_VELOCITY', facts.methodRecent >= rules.methodRecent],
  ['METHOD_SHARED', facts.methodBuyers >= rules.methodBuyers],
]

const signsOf = (facts: ScreeningFacts, rules: ScreeningRules): Sign[] => {
  const declines = Math.max(
    facts.buyerDeclined,
    ifMostOf(facts.callerRecent, facts.callerDeclined),
    ifMostOf(facts.methodRecent, facts.methodDeclined),
  )
  const { shipCountry, billCountry, cardCountry, buyerLargestMinor: largest, amountMinor, highMinor } = facts
  const isLarge = amountMinor >= highMinor
  return [
    ['REPEATED_DECLINES', declines >= rules.declinesFew],
    ['CARD_TESTING', declines >= rules.declinesMany],
    ['SHIP_COUNTRY_DIFFERS', billCountry !== null && billCountry !== shipCountry],
    ['CARD_COUNTRY_DIFFERS', cardCountry !== null && cardCountry !== (billCountry ?? shipCountry)],
    ['LARGE_FIRST_PURCHASE', isLarge && (facts.isGuest || facts.buyerPaid === 0)],
    ['LARGE_FOR_THIS_BUYER', isLarge && largest !== null && amountMinor > largest * rules.timesLargest],
  ]
}

/** A caller may be an office, and a method a family's: declines count against all of them only while they are half of what is seen. */
const ifMostOf = (seen: number, declined: number): number => (declined * 2 >= seen ? declined : 0)

const scored = (signs: readonly Sign[], { scores }: ScreeningRules): ScreeningReason[] =>
  signs.filter(([, holds]) => holds).map(([code]) => ({ code, score: scores[code] }))

const cappedAt = (max: number, reasons: readonly ScreeningReason[]): ScreeningReason[] => {
  let left = max
  return reasons.map(({ code, score }) => {
    const counted = Math.min(score, left)
    left -= counted
    return { code, score: counted }
  })
}

const decisionAt = (score: number, { reviewAt, blockAt }: ScreeningRules): ScreeningDecision =>
  score >= blockAt ? 'BLOCK' : score >= reviewAt ? 'REVIEW' : 'ALLOW'
