/** What decides whether a quote can be claimed. */
export type ClaimableQuote = {
  ownerId: string
  expiresAt: Date
  claimedBy: string | null
  replacedAt: Date | null
  orderId: string | null
  /** When what it kept was given back, because its order was cancelled or never came. */
  givenBackAt: Date | null
  /** When it was forgotten but for its id: by then its order is long there. */
  trimmedAt: Date | null
}

export type Claim = { ownerIds: readonly string[]; claimant: string }

export type ClaimOutcome =
  | { kind: 'claimed'; isFirst: boolean }
  | { kind: 'notFound' }
  | { kind: 'expired'; expiredAt: Date }
  | { kind: 'alreadyUsed' }

/**
 * One claimant gets a quote, again and again, but not after waiting so long with the order that all was given back.
 * Nobody gets it for the first time once it expired or was replaced.
 */
export function claimQuote(quote: ClaimableQuote | null, claim: Claim, now: Date): ClaimOutcome {
  if (!quote || !claim.ownerIds.includes(quote.ownerId)) return { kind: 'notFound' }
  if (quote.trimmedAt) return { kind: 'alreadyUsed' }
  if (quote.givenBackAt && !quote.orderId) return { kind: 'expired', expiredAt: quote.givenBackAt }
  if (quote.claimedBy === claim.claimant) return { kind: 'claimed', isFirst: false }
  if (quote.claimedBy) return { kind: 'alreadyUsed' }
  if (quote.replacedAt) return { kind: 'expired', expiredAt: quote.replacedAt }
  if (now >= quote.expiresAt) return { kind: 'expired', expiredAt: quote.expiresAt }
  return { kind: 'claimed', isFirst: true }
}
