import { asc, sql } from 'drizzle-orm'
import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose'
import type { Now } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { newOpaqueToken } from './opaque.ts'
import { privateJwk, secrets, signingKeys } from '../store/tables.ts'

export const signingAlgorithm = 'EdDSA'

export type SigningKey = Pick<typeof signingKeys.$inferSelect, 'kid' | 'privateJwk'>

/** The signing keys, oldest first; the first replica that starts makes the first one. */
export const ensureSigningKeys = (db: Db, now: Now): Promise<SigningKey[]> =>
  transaction(db, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('signing_keys'))`)
    const keys = await signingKeysOf(tx)
    if (keys.length > 0) return keys
    const made = await newSigningKey()
    await tx.insert(signingKeys).values({ ...made, createdAt: now() })
    return [made]
  })

export const signingKeysOf = (db: Db): Promise<SigningKey[]> =>
  db
    .select({ kid: signingKeys.kid, privateJwk: signingKeys.privateJwk })
    .from(signingKeys)
    .orderBy(asc(signingKeys.createdAt), asc(signingKeys.kid))

/** The secret that successors of refresh tokens follow from: made once, the same for every replica. */
export const ensureRefreshSecret = async (db: Db): Promise<string> => {
  const name = 'refresh'
  await db.insert(secrets).values({ name, value: newOpaqueToken() }).onConflictDoNothing()
  const [row] = await db
    .select()
    .from(secrets)
    .where(sql`name = ${name}`)
  if (!row) throw new Error('the refresh secret is missing')
  return row.value
}

const newSigningKey = async (): Promise<SigningKey> => {
  const { privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true })
  const jwk = privateJwk.parse(await exportJWK(privateKey))
  return { kid: await calculateJwkThumbprint(jwk), privateJwk: jwk }
}
