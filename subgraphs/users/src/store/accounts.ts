import type { Now } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { reject, unchanged } from '@shop/kit/decision'
import { isId } from '@shop/kit/id'
import type { Accepted, Rejected } from '@shop/kit/decision'
import { accountLocked, lockAccount, unlockAccount } from '../domain/lock-account.ts'
import type { AccountLocked, Locker } from '../domain/lock-account.ts'
import { lastAdmin, setRoles } from '../domain/roles.ts'
import type { LastAdmin, Role } from '../domain/roles.ts'
import { audit } from './audit.ts'
import type { OpenSession, SessionStore } from './sessions.ts'
import type { UserRow } from './tables.ts'
import type { UserStore } from './users.ts'

type NewAccount = Pick<UserRow, 'email' | 'name' | 'displayName' | 'passwordHash'>
type UserNotFound = { code: 'UserNotFound'; message: string; path: string[] }

const userNotFound: UserNotFound = { code: 'UserNotFound', message: 'There is no such user.', path: ['userId'] }

/** What changes an account and its sessions together. Passwords were checked before: a hash says which one. */
export const accountStore = (
  db: Db,
  { users, sessions, now }: { users: UserStore; sessions: SessionStore; now: Now },
) => {
  /** Null when the password was changed since it was checked. */
  const whileUnchanged = <T>(checked: UserRow, run: (tx: Db, user: UserRow) => Promise<T>): Promise<T | null> =>
    transaction(db, async (tx) => {
      const user = await users.lock(tx, checked.id)
      return user.passwordHash === checked.passwordHash ? run(tx, user) : null
    })

  const changeLock = <Refusal>(
    by: Locker,
    userId: string,
    decide: (user: UserRow, otherAdmins: number) => Accepted<UserRow, string> | Rejected<Refusal>,
  ): Promise<Accepted<UserRow, string> | Rejected<Refusal | UserNotFound>> =>
    transaction(db, async (tx) => {
      if (!isId(userId, 'usr')) return reject(userNotFound)
      const { user, otherAdmins } = await users.lockWithAdmins(tx, userId)
      if (!user) return reject(userNotFound)
      const decision = decide(user, otherAdmins)
      if (decision.kind === 'rejected' || decision.events.length === 0) return decision
      const { lockedAt } = decision.state
      await users.setLockedAt(tx, userId, lockedAt)
      if (lockedAt) await sessions.endAll(tx, userId)
      await audit(tx, {
        ...{ at: now(), actor: by.userId, action: lockedAt ? 'user.lock' : 'user.unlock', subject: userId },
        ...{ before: { lockedAt: user.lockedAt }, after: { lockedAt } },
      })
      return decision
    })

  return {
    /** Null when the address is taken. */
    register: (given: NewAccount, deviceLabel: string | null): Promise<OpenSession | null> =>
      transaction(db, async (tx) => {
        const user = await users.add(tx, { ...given, roles: ['customer'] })
        return user && sessions.open(tx, user, deviceLabel)
      }),

    signIn: (checked: UserRow, deviceLabel: string | null): Promise<OpenSession | AccountLocked | null> =>
      whileUnchanged<OpenSession | AccountLocked>(checked, async (tx, user) =>
        user.lockedAt ? accountLocked : sessions.open(tx, user, deviceLabel),
      ),

    changePassword: (checked: UserRow, passwordHash: string, sessionId: string): Promise<UserRow | null> =>
      whileUnchanged(checked, async (tx, user) => {
        await users.setPasswordHash(tx, user.id, passwordHash)
        await sessions.endOthers(tx, user.id, sessionId)
        return { ...user, passwordHash }
      }),

    /** Null when the password was changed since it was checked. */
    erase: (checked: UserRow): Promise<Accepted<Date, string> | Rejected<LastAdmin> | null> =>
      transaction(db, async (tx) => {
        const { user, otherAdmins } = await users.lockWithAdmins(tx, checked.id)
        if (user?.passwordHash !== checked.passwordHash) return null
        if (user.roles.includes('admin') && otherAdmins === 0) return reject(lastAdmin)
        await sessions.eraseAll(tx, user.id)
        const erasedAt = await users.erase(tx, user)
        await audit(tx, { at: erasedAt, actor: user.id, action: 'user.erase', subject: user.id })
        return unchanged(erasedAt)
      }),

    setRoles: (
      actor: string,
      userId: string,
      wanted: readonly Role[],
    ): Promise<Accepted<UserRow, string> | Rejected<LastAdmin | UserNotFound>> =>
      transaction(db, async (tx) => {
        if (!isId(userId, 'usr')) return reject(userNotFound)
        const { user, otherAdmins } = await users.lockWithAdmins(tx, userId)
        if (!user) return reject(userNotFound)
        const decision = setRoles(user, wanted, otherAdmins)
        if (decision.kind === 'rejected' || decision.events.length === 0) return decision
        await users.setRoles(tx, userId, decision.state.roles)
        // Tokens that were made before say what he may no longer do.
        if (user.roles.some((role) => !decision.state.roles.includes(role))) await sessions.endAll(tx, userId)
        await audit(tx, {
          at: now(),
          actor,
          action: 'user.setRoles',
          subject: userId,
          before: { roles: user.roles },
          after: { roles: decision.state.roles },
        })
        return decision
      }),

    /** Signs the user out everywhere. */
    lock: (by: Locker, userId: string) =>
      changeLock(by, userId, (user, openAdmins) => lockAccount(user, by, { openAdmins, now: now() })),

    unlock: (by: Locker, userId: string) => changeLock(by, userId, (user) => unlockAccount(user, by)),
  }
}
export type AccountStore = ReturnType<typeof accountStore>
