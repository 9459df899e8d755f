import { and, desc, eq, gt, isNull, lt, or } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Now } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { reject } from '@shop/kit/decision'
import type { Outbox } from '@shop/kit/events/outbox'
import { isId } from '@shop/kit/id'
import type { NewId } from '@shop/kit/id'
import { usersAccessEnded } from '@shop/schema/events/users'
import { apiKeyNotFound } from '../domain/api-key.ts'
import type { ApiKeyWish } from '../domain/api-key.ts'
import type { rotateApiKey } from '../domain/rotate-api-key.ts'
import { hashOfToken, newApiKeySecret } from '../tokens/opaque.ts'
import { audit } from './audit.ts'
import { apiKeys } from './tables.ts'
import type { ApiKeyRow } from './tables.ts'

/** A key's record with the key itself, which is nowhere else and is never shown again. */
export type MadeKey = { apiKey: ApiKeyRow; secret: string }
type Rotated = { kind: 'rotated'; made: MadeKey; previous: ApiKeyRow }

const usedFreshMs = 60_000

/** Keys of partners; who made, rotated or ended one is noted beside it. */
export const apiKeyStore = (db: Db, { now, newId, outbox }: { now: Now; newId: NewId; outbox: Outbox }) => {
  const add = async (
    tx: Db,
    actor: string,
    wish: Pick<ApiKeyRow, 'partnerId' | 'partnerName' | 'scopes' | 'expiresAt'>,
  ): Promise<MadeKey> => {
    const secret = newApiKeySecret()
    const blank = { createdAt: now(), revokedAt: null, lastUsedAt: null, replacedById: null }
    const apiKey = { ...wish, ...blank, id: newId('key'), keyHash: hashOfToken(secret) }
    await tx.insert(apiKeys).values(apiKey)
    const { id, partnerId, scopes } = apiKey
    await audit(tx, { at: now(), actor, action: 'apiKey.create', subject: id, after: { partnerId, scopes } })
    return { apiKey, secret }
  }

  const locked = async (tx: Db, id: string): Promise<ApiKeyRow | undefined> => {
    if (!isId(id, 'key')) return undefined
    const [key] = await tx.select().from(apiKeys).where(eq(apiKeys.id, id)).for('update')
    return key
  }

  return {
    create: (actor: string, { partnerName, partnerId, scopes, expiresAt }: ApiKeyWish): Promise<MadeKey> =>
      transaction(db, (tx) =>
        add(tx, actor, { partnerName, partnerId: partnerId ?? newId('ptn'), scopes: [...new Set(scopes)], expiresAt }),
      ),

    /** Makes the successor of a key, as `decide` says of the locked key. */
    rotate: (actor: string, id: string, decide: (key: ApiKeyRow) => ReturnType<typeof rotateApiKey>) =>
      transaction(db, async (tx) => {
        const key = await locked(tx, id)
        if (!key) return reject(apiKeyNotFound)
        const decision = decide(key)
        if (decision.kind === 'rejected') return decision
        const { previousEndsAt, nextEndsAt } = decision.state
        const made = await add(tx, actor, { ...key, expiresAt: nextEndsAt })
        const ends = { expiresAt: previousEndsAt, replacedById: made.apiKey.id }
        await tx.update(apiKeys).set(ends).where(eq(apiKeys.id, id))
        const before = { expiresAt: key.expiresAt, replacedById: null }
        await audit(tx, { at: now(), actor, action: 'apiKey.rotate', subject: id, before, after: ends })
        return { kind: 'rotated', made, previous: { ...key, ...ends } } satisfies Rotated
      }),

    /** Null when there is no such key; a key that was ended before stays as it is. */
    revoke: (actor: string, id: string): Promise<ApiKeyRow | null> =>
      transaction(db, async (tx) => {
        const key = await locked(tx, id)
        if (!key || key.revokedAt) return key ?? null
        const [before, ended] = [{ revokedAt: null }, { revokedAt: now() }]
        await tx.update(apiKeys).set(ended).where(eq(apiKeys.id, id))
        await audit(tx, { at: ended.revokedAt, actor, action: 'apiKey.revoke', subject: id, before, after: ended })
        await outbox(tx, [{ type: usersAccessEnded.type, aggregateId: id, data: { kind: 'API_KEY' } }])
        return { ...key, ...ended }
      }),

    /** The key of this hash, if it works now; notes that it was used, once a minute. */
    async working(keyHash: string): Promise<ApiKeyRow | null> {
      const works = and(isNull(apiKeys.revokedAt), or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, now())))
      const [key] = await db
        .select()
        .from(apiKeys)
        .where(and(eq(apiKeys.keyHash, keyHash), works))
      if (!key) return null
      const longAgo = after(now(), -usedFreshMs)
      if (key.lastUsedAt && key.lastUsedAt > longAgo) return key
      const lastUsedAt = now()
      const isOlder = or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, lastUsedAt))
      await db
        .update(apiKeys)
        .set({ lastUsedAt })
        .where(and(eq(apiKeys.id, key.id), isOlder))
      return { ...key, lastUsedAt }
    },

    page: (partnerId: string | null, { after: last, limit }: { after: string | null; limit: number }) =>
      db
        .select()
        .from(apiKeys)
        .where(
          and(
            last === null ? undefined : lt(apiKeys.id, last),
            partnerId === null ? undefined : eq(apiKeys.partnerId, partnerId),
          ),
        )
        .orderBy(desc(apiKeys.id))
        .limit(limit),
  }
}
export type ApiKeyStore = ReturnType<typeof apiKeyStore>
