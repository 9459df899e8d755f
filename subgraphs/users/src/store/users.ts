import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import type { Now } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Accepted, Rejected } from '@shop/kit/decision'
import { unauthenticated } from '@shop/kit/denied'
import type { Outbox } from '@shop/kit/events/outbox'
import type { NewId } from '@shop/kit/id'
import { usersErased, usersProfileChanged, usersRegistered } from '@shop/schema/events/users'
import { noPreferences } from '../domain/profile.ts'
import type { NameInvalid, ProfileChanges, ProfileInvalid } from '../domain/profile.ts'
import { updateProfile } from '../domain/profile.ts'
import type { EmailHash } from './email-hash.ts'
import { addresses, users } from './tables.ts'
import type { UserRow } from './tables.ts'

type NewUser = Pick<UserRow, 'email' | 'name' | 'displayName' | 'passwordHash' | 'roles'>

type Ground = { now: Now; newId: NewId; outbox: Outbox; emailHash: EmailHash }

/** People with accounts; every change that others should know of is told in its own transaction. */
export const userStore = (db: Db, { now, newId, outbox, emailHash }: Ground) => ({
  async byEmail(email: string): Promise<UserRow | null> {
    const [user] = await db
      .select()
      .from(users)
      .where(eq(users.emailHash, emailHash(email)))
    return user ?? null
  },

  async byId(id: string): Promise<UserRow | null> {
    const [user] = await db.select().from(users).where(isOpen(id))
    return user ?? null
  },

  /** Null when the address is taken, also by somebody who registers at the same moment. */
  async add(tx: Db, given: NewUser): Promise<UserRow | null> {
    const made = { id: newId('usr'), preferences: noPreferences, version: 1, createdAt: now() }
    const row = { ...given, ...made, emailHash: emailHash(given.email) }
    const [user] = await tx.insert(users).values(row).onConflictDoNothing({ target: users.emailHash }).returning()
    if (!user) return null
    await outbox(tx, [
      { type: usersRegistered.type, aggregateId: user.id, aggregateVersion: user.version, data: { userId: user.id } },
    ])
    return user
  },

  /** The user of a valid token, locked; an account that is gone ends the request. */
  async lock(tx: Db, id: string): Promise<UserRow> {
    const [user] = await tx.select().from(users).where(isOpen(id)).for('update')
    if (!user) throw unauthenticated()
    return user
  },

  /** Saves what changed of a locked user, as a new version that others are told of. */
  async saveProfile(tx: Db, user: UserRow): Promise<UserRow> {
    const { name, displayName, preferences } = user
    const [saved] = await tx
      .update(users)
      .set({ name, displayName, preferences, version: sql`${users.version} + 1` })
      .where(eq(users.id, user.id))
      .returning()
    if (!saved) throw unauthenticated()
    await outbox(tx, [
      {
        type: usersProfileChanged.type,
        aggregateId: saved.id,
        aggregateVersion: saved.version,
        data: { userId: saved.id },
      },
    ])
    return saved
  },

  updateProfile(
    id: string,
    changes: ProfileChanges,
  ): Promise<Accepted<UserRow, string> | Rejected<NameInvalid | ProfileInvalid>> {
    return transaction(db, async (tx) => {
      const decision = updateProfile(await this.lock(tx, id), changes)
      if (decision.kind === 'rejected' || decision.events.length === 0) return decision
      return { ...decision, state: await this.saveProfile(tx, decision.state) }
    })
  },

  async setPasswordHash(tx: Db, id: string, passwordHash: string): Promise<void> {
    await tx.update(users).set({ passwordHash }).where(eq(users.id, id))
  },

  async setRoles(tx: Db, id: string, roles: UserRow['roles']): Promise<void> {
    await tx.update(users).set({ roles }).where(eq(users.id, id))
  },

  async setLockedAt(tx: Db, id: string, lockedAt: Date | null): Promise<void> {
    await tx.update(users).set({ lockedAt }).where(eq(users.id, id))
  },

  /** Takes everything out of an account but its id, and tells so: its address is free again. */
  async erase(tx: Db, { id, version }: UserRow): Promise<Date> {
    const erasedAt = now()
    const nobody = { email: '', emailHash: null, name: '', displayName: null, passwordHash: '', roles: [] }
    const gone = { ...nobody, preferences: noPreferences, version: version + 1, erasedAt }
    await tx.update(users).set(gone).where(eq(users.id, id))
    await tx.delete(addresses).where(eq(addresses.userId, id))
    await outbox(tx, [
      { type: usersErased.type, aggregateId: id, aggregateVersion: gone.version, data: { userId: id } },
    ])
    return erasedAt
  },

  /** A user, held together with all admins, so that two admins cannot lock each other out at once; others who can sign in count. */
  async lockWithAdmins(tx: Db, id: string): Promise<{ user: UserRow | null; otherAdmins: number }> {
    const isAdminOrTarget = or(sql`'admin' = any(${users.roles})`, isOpen(id))
    const rows = await tx.select().from(users).where(isAdminOrTarget).orderBy(asc(users.id)).for('update')
    const others = rows.filter((row) => row.id !== id && row.lockedAt === null)
    return { user: rows.find((row) => row.id === id) ?? null, otherAdmins: others.length }
  },
})
const isOpen = (id: string) => and(eq(users.id, id), isNull(users.erasedAt))

export type UserStore = ReturnType<typeof userStore>
