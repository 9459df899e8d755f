import { scopeOf } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import type { Limit } from './store/attempts.ts'

const minutes = (count: number): number => count * 60_000

/**
 * Guesses at one account: few per caller, more in all. Somebody who guesses without a guest session uses up the tries of
 * all such callers, but not those of the owner, who has one.
 */
export const loginLimits = (email: string, viewer: Viewer): Limit[] => [
  { name: 'login by caller', subject: `${scopeOf(viewer)} ${email}`, tries: 10, windowMs: minutes(5) },
  { name: 'login', subject: email, tries: 50, windowMs: minutes(15) },
]

/** Openings of an account under one address. */
export const registerLimits = (email: string): Limit[] => [
  { name: 'register', subject: email, tries: 10, windowMs: minutes(15) },
]

/** Guesses at the current password by somebody who holds a session. */
export const passwordLimits = (userId: string): Limit[] => [
  { name: 'password', subject: userId, tries: 10, windowMs: minutes(15) },
]
