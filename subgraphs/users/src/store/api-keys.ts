import { and, desc, eq, gt, isNull, lt, or } from 'drizzle-orm'
import type { Now } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { isId } from '@shop/kit/id'
import type { NewId } from '@shop/kit/id'
import type { ApiKeyWish } from '../domain/api-key.ts'
import { hashOfToken, newApiKeySecret } from '../tokens/opaque.ts'
import { audit } from './audit.ts'
import { apiKeys } from './tables.ts'
import type { ApiKeyRow } from './tables.ts'

/** Keys of partners; who made or ended one is noted beside it. */
export const apiKeyStore = (db: Db, { now, newId }: { now: Now; newId: NewId }) => ({
  create: (actor: string, wish: ApiKeyWish): Promise<{ apiKey: ApiKeyRow; secret: string }> =>
    transaction(db, async (tx) => {
      const secret = newApiKeySecret()
      const { partnerName, scopes, expiresAt } = wish
      const row = {
        id: newId('key'),
        partnerId: wish.partnerId ?? newId('ptn'),
        partnerName,
        keyHash: hashOfToken(secret),
        scopes: [...new Set(scopes)],
        expiresAt,
        revokedAt: null,
        createdAt: now(),
      }
      await tx.insert(apiKeys).values(row)
      await audit(tx, {
        at: now(),
        actor,
        action: 'apiKey.create',
        subject: row.id,
        after: { partnerId: row.partnerId, scopes: row.scopes },
      })
      return { apiKey: row, secret }
    }),

  /** Null when there is no such key; a key that was ended before stays as it is. */
  revoke: (actor: string, id: string): Promise<ApiKeyRow | null> =>
    transaction(db, async (tx) => {
      if (!isId(id, 'key')) return null
      const [key] = await tx.select().from(apiKeys).where(eq(apiKeys.id, id)).for('update')
      if (!key || key.revokedAt) return key ?? null
      const revokedAt = now()
      await tx.update(apiKeys).set({ revokedAt }).where(eq(apiKeys.id, id))
      await audit(tx, {
        at: revokedAt,
        actor,
        action: 'apiKey.revoke',
        subject: id,
        before: { revokedAt: null },
        after: { revokedAt },
      })
      return { ...key, revokedAt }
    }),

  /** The key of this hash, if it works now. */
  async working(keyHash: string): Promise<ApiKeyRow | null> {
    const works = and(isNull(apiKeys.revokedAt), or(isNull(apiKeys.expiresAt), gt(apiKeys.expiresAt, now())))
    const [key] = await db
      .select()
      .from(apiKeys)
      .where(and(eq(apiKeys.keyHash, keyHash), works))
    return key ?? null
  },

  page: ({ after, limit }: { after: string | null; limit: number }): Promise<ApiKeyRow[]> =>
    db
      .select()
      .from(apiKeys)
      .where(after === null ? undefined : lt(apiKeys.id, after))
      .orderBy(desc(apiKeys.id))
      .limit(limit),
})
export type ApiKeyStore = ReturnType<typeof apiKeyStore>
