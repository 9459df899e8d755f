import { accept, reject, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { lastAdmin } from './roles.ts'
import type { LastAdmin, Role } from './roles.ts'

export type UserNotLockable = { code: 'UserNotLockable'; message: string; path: string[] }
export type AccountLocked = { code: 'AccountLocked'; message: string; path: string[] }

/** Who locks or unlocks. */
export type Locker = { userId: string; isAdmin: boolean }
type Account = { id: string; roles: Role[]; lockedAt: Date | null }

/** Nobody signs in to a locked account. Staff lock customers, admins everybody but themselves, and one admin stays open. */
export const lockAccount = <State extends Account>(
  state: State,
  by: Locker,
  { openAdmins, now }: { openAdmins: number; now: Date },
): Decision<State, 'locked', UserNotLockable | LastAdmin> => {
  if (!isTheirs(state, by)) return reject(userNotLockable)
  if (state.roles.includes('admin') && openAdmins === 0) return reject(lastAdmin)
  return state.lockedAt ? unchanged(state) : accept({ ...state, lockedAt: now }, 'locked')
}

/** Who may lock an account may open it again; its sessions stay ended. */
export const unlockAccount = <State extends Account>(
  state: State,
  by: Locker,
): Decision<State, 'unlocked', UserNotLockable> => {
  if (!isTheirs(state, by)) return reject(userNotLockable)
  return state.lockedAt ? accept({ ...state, lockedAt: null }, 'unlocked') : unchanged(state)
}

const isTheirs = ({ id, roles }: Account, by: Locker): boolean =>
  id !== by.userId && (by.isAdmin || roles.every((role) => role === 'customer'))

const userNotLockable: UserNotLockable = {
  code: 'UserNotLockable',
  message: 'Nobody locks their own account, and only admins lock that of a colleague.',
  path: ['userId'],
}

/** Said to nobody but who knows the password. */
export const accountLocked: AccountLocked = {
  code: 'AccountLocked',
  message: 'This account is locked. Ask customer service.',
  path: [],
}
