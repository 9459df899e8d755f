import { and, desc, eq, gt, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { Now } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import { isId } from '@shop/kit/id'
import type { NewId } from '@shop/kit/id'
import { usersAccessEnded } from '@shop/schema/events/users'
import { decideRefresh, sessionExpiry } from '../domain/refresh.ts'
import { hashOfToken, newOpaqueToken, successorOf } from '../tokens/opaque.ts'
import { audit } from './audit.ts'
import { refreshTokens, sessions, users } from './tables.ts'
import type { RefreshTokenRow, SessionRow, UserRow } from './tables.ts'

const sessionsMax = 20

/** A user who is signed in on a device, with the token to stay so. */
export type OpenSession = { user: UserRow; sessionId: string; refreshToken: string }

type Ground = { now: Now; newId: NewId; refreshSecret: string; outbox: Outbox }

/** Sessions and their refresh tokens. */
export const sessionStore = (db: Db, { now, newId, refreshSecret, outbox }: Ground) => {
  /** Those who hold open what was opened with one of these hear of it. */
  const end = async (tx: Db, which: ReturnType<typeof and>): Promise<void> => {
    const ended = await tx
      .update(sessions)
      .set({ revokedAt: now() })
      .where(and(which, isNull(sessions.revokedAt)))
      .returning({ id: sessions.id })
    const news = ended.map(({ id }) => ({
      type: usersAccessEnded.type,
      aggregateId: id,
      data: { kind: 'SESSION' as const },
    }))
    if (news.length > 0) await outbox(tx, news)
  }
  return {
    /** In the transaction that knows the user for sure. Beyond 20 devices the one that was not used for longest is signed out. */
    async open(tx: Db, user: UserRow, deviceLabel: string | null): Promise<OpenSession> {
      const at = now()
      const refreshToken = newOpaqueToken()
      const id = newId('ses')
      const surplus = tx
        .select({ id: sessions.id })
        .from(sessions)
        .where(isLiveOf(user.id, at))
        .orderBy(desc(sessions.lastUsedAt), desc(sessions.id))
        .offset(sessionsMax)
      await Promise.all([
        tx.insert(sessions).values({
          id,
          userId: user.id,
          deviceLabel,
          createdAt: at,
          lastUsedAt: at,
          expiresAt: sessionExpiry(at, at),
        }),
        tx.insert(refreshTokens).values({ hash: hashOfToken(refreshToken), sessionId: id, issuedAt: at }),
      ])
      await end(tx, inArray(sessions.id, surplus))
      return { user, sessionId: id, refreshToken }
    },

    /** Trades a refresh token; null when it is worth nothing. A copy that shows up late ends the session for everybody. */
    refresh: (token: string): Promise<OpenSession | null> =>
      transaction(db, async (tx) => {
        const at = now()
        const shown = await lockFamily(tx, hashOfToken(token))
        if (!shown) return null
        const { session, spent } = shown
        const verdict = decideRefresh(
          { ...session, usedAt: spent.usedAt, isSuccessorSpent: shown.isSuccessorSpent },
          at,
        )
        const refreshToken = successorOf(token, refreshSecret)
        switch (verdict) {
          case 'refuse':
            return null
          case 'end':
            await end(tx, eq(sessions.id, session.id))
            await audit(tx, { at, actor: 'unknown', action: 'refreshToken.reused', subject: session.id })
            return null
          case 'rotate':
            await rotate(tx, spent, session, refreshToken, at)
            break
          case 'reissue':
            break
        }
        const [user] = await tx.select().from(users).where(eq(users.id, session.userId))
        return user ? { user, sessionId: session.id, refreshToken } : null
      }),

    /** Ends one session of a user; false when the user has no such session. Ending it twice is no harm. */
    async endOne(userId: string, sessionId: string): Promise<boolean> {
      if (!isId(sessionId, 'ses')) return false
      return transaction(db, async (tx) => {
        const isTheirs = and(eq(sessions.id, sessionId), eq(sessions.userId, userId))
        const [found] = await tx.select({ id: sessions.id }).from(sessions).where(isTheirs)
        if (found) await end(tx, eq(sessions.id, found.id))
        return found !== undefined
      })
    },

    /** Ends the session that a refresh token, live or spent, belongs to. */
    async endByToken(token: string): Promise<void> {
      const family = db
        .select({ id: refreshTokens.sessionId })
        .from(refreshTokens)
        .where(eq(refreshTokens.hash, hashOfToken(token)))
      await transaction(db, (tx) => end(tx, inArray(sessions.id, family)))
    },

    /** Signs a user out everywhere else. */
    endOthers: (tx: Db, userId: string, sessionId: string): Promise<void> =>
      end(tx, and(eq(sessions.userId, userId), ne(sessions.id, sessionId))),

    /** Signs a user out everywhere. */
    endAll: (tx: Db, userId: string): Promise<void> => end(tx, eq(sessions.userId, userId)),

    /** The same, and nothing is left of the devices. */
    async eraseAll(tx: Db, userId: string): Promise<void> {
      const isTheirs = eq(sessions.userId, userId)
      await end(tx, isTheirs)
      await tx.update(sessions).set({ deviceLabel: null }).where(isTheirs)
      const ids = tx.select({ id: sessions.id }).from(sessions).where(isTheirs)
      await tx.delete(refreshTokens).where(inArray(refreshTokens.sessionId, ids))
    },
  }
}
export type SessionStore = ReturnType<typeof sessionStore>

/** Sessions that can still be refreshed. */
export const isLiveOf = (userId: string, at: Date) =>
  and(eq(sessions.userId, userId), isNull(sessions.revokedAt), gt(sessions.expiresAt, at))

/** The session is locked before its tokens are read: two clients with one token take turns. */
const lockFamily = async (tx: Db, hash: string) => {
  const family = tx.select({ id: refreshTokens.sessionId }).from(refreshTokens).where(eq(refreshTokens.hash, hash))
  const [session] = await tx.select().from(sessions).where(inArray(sessions.id, family)).for('update')
  if (!session) return null
  const isSuccessorSpent = sql<boolean>`exists (select 1 from refresh_tokens next where next.hash = ${refreshTokens.successorHash} and next.used_at is not null)`
  const [row] = await tx
    .select({ spent: refreshTokens, isSuccessorSpent })
    .from(refreshTokens)
    .where(eq(refreshTokens.hash, hash))
  return row ? { session, ...row } : null
}

const rotate = async (
  tx: Db,
  spent: RefreshTokenRow,
  session: SessionRow,
  successor: string,
  at: Date,
): Promise<void> => {
  const successorHash = hashOfToken(successor)
  await Promise.all([
    tx.update(refreshTokens).set({ usedAt: at, successorHash }).where(eq(refreshTokens.hash, spent.hash)),
    tx.insert(refreshTokens).values({ hash: successorHash, sessionId: session.id, issuedAt: at }),
    tx
      .update(sessions)
      .set({ lastUsedAt: at, expiresAt: sessionExpiry(session.createdAt, at) })
      .where(eq(sessions.id, session.id)),
  ])
}
