import { scopeOf } from '@shop/kit/viewer'
import type { Claims } from '@shop/kit/viewer'
import type { Limit } from './store/attempts.ts'

const minutes = (count: number): number => count * 60_000

/**
 * Guesses at one account: few per caller, more in all. A caller is an address, whatever sessions are opened from it, so
 * somebody who guesses elsewhere does not use up the tries of the owner.
 */
export const loginLimits = (email: string, { callerHash, viewer }: Claims): Limit[] => [
  { name: 'login by caller', subject: `${callerHash ?? scopeOf(viewer)} ${email}`, tries: 10, windowMs: minutes(5) },
  { name: 'login', subject: email, tries: 50, windowMs: minutes(15) },
]

/**
 * Guesses at whatever accounts, by one caller: one password may be tried on many. Only wrong ones count, since an office
 * or a school is one caller too.
 */
export const guessLimits = ({ callerHash }: Claims, tries: number): Limit[] =>
  callerHash === undefined
    ? []
    : [{ name: 'login by caller, any account', subject: callerHash, tries, windowMs: minutes(5) }]

/** Openings of an account under one address. */
export const registerLimits = (email: string): Limit[] => [
  { name: 'register', subject: email, tries: 10, windowMs: minutes(15) },
]

/** Guesses at the current password by somebody who holds a session. */
export const passwordLimits = (userId: string): Limit[] => [
  { name: 'password', subject: userId, tries: 10, windowMs: minutes(15) },
]
