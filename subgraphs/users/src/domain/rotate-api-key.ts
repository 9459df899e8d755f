import { after } from '@shop/kit/clock'
import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { ApiKeyInvalid } from './api-key.ts'

/** What of a key decides whether and how it is rotated. */
export type RotatableKey = {
  createdAt: Date
  expiresAt: Date | null
  revokedAt: Date | null
  replacedById: string | null
}

export type ApiKeyNotCurrent = { code: 'ApiKeyNotCurrent'; message: string; path: string[] }
export type RotationWish = { worksUntil: Date | null; expiresAt: Date | null }

/** When the old key and the new one end. */
export type Rotation = { previousEndsAt: Date; nextEndsAt: Date | null }

const day = 24 * 3600 * 1000
const overlapMs = { usual: 7 * day, most: 90 * day }

/** A key that works gets one successor, and goes on beside it for a while; rotating never lets it live longer than it would have. */
export const rotateApiKey = (
  key: RotatableKey,
  { worksUntil, expiresAt }: RotationWish,
  now: Date,
): Decision<Rotation, never, ApiKeyInvalid | ApiKeyNotCurrent> => {
  if (key.revokedAt || key.replacedById || (key.expiresAt && key.expiresAt <= now)) return reject(notCurrent)
  const until = worksUntil ?? after(now, overlapMs.usual)
  if (until < now || until > after(now, overlapMs.most))
    return reject(invalid('worksUntil', 'The old key ends between now and 90 days from now.'))
  if (expiresAt && expiresAt <= now) return reject(invalid('expiresAt', 'The end must be in the future.'))
  const lifeMs = key.expiresAt && key.expiresAt.getTime() - key.createdAt.getTime()
  return accept({
    previousEndsAt: key.expiresAt && key.expiresAt < until ? key.expiresAt : until,
    nextEndsAt: expiresAt ?? (lifeMs === null ? null : after(now, lifeMs)),
  })
}

const notCurrent: ApiKeyNotCurrent = {
  code: 'ApiKeyNotCurrent',
  message: 'This key was revoked, has expired, or has a successor already: rotate the one that is current.',
  path: ['apiKeyId'],
}

const invalid = (field: string, message: string): ApiKeyInvalid => ({ code: 'ApiKeyInvalid', message, path: [field] })
