/**
 * A session's refresh tokens are a chain: each is spent for its successor.
 *
 *   live --rotate--> spent --within the grace, successor still live--> the same successor again (reissue)
 *                      '----after the grace----> the session ends: somebody else holds a copy (end)
 */
export type Family = {
  revokedAt: Date | null
  expiresAt: Date
  /** When the token that was shown was spent; null while it is live. */
  usedAt: Date | null
  /** Whether the one that came after it was spent as well. */
  isSuccessorSpent: boolean
}

export type RefreshVerdict = 'rotate' | 'reissue' | 'end' | 'refuse'

/** How long a client that asked twice at once, or lost the answer, may show the spent token again. */
export const graceMs = 10_000

/** What showing a refresh token leads to. */
export const decideRefresh = (family: Family, now: Date): RefreshVerdict => {
  if (family.revokedAt || family.expiresAt <= now) return 'refuse'
  if (!family.usedAt) return 'rotate'
  if (now.getTime() - family.usedAt.getTime() > graceMs) return 'end'
  return family.isSuccessorSpent ? 'refuse' : 'reissue'
}

const idleMsMax = 30 * 24 * 3600 * 1000
const lifeMsMax = 180 * 24 * 3600 * 1000

/** A session lasts 30 days from its last use, and 180 days in all. */
export const sessionExpiry = (createdAt: Date, lastUsedAt: Date): Date =>
  new Date(Math.min(lastUsedAt.getTime() + idleMsMax, createdAt.getTime() + lifeMsMax))
