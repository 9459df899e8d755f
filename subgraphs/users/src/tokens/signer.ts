import { SignJWT, importJWK } from 'jose'
import type { CryptoKey, JWK } from 'jose'
import { after } from '@shop/kit/clock'
import type { Now } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { ensureSigningKeys, signingAlgorithm, signingKeysOf } from './keys.ts'
import type { SigningKey } from './keys.ts'

export type SignedToken = { token: string; expiresAt: Date }

/** Makes the tokens that the router checks. */
export type Signer = {
  access: (claims: { userId: string; sessionId: string; roles: readonly string[] }) => Promise<SignedToken>
  guest: (guestId: string) => Promise<SignedToken>
  /** What tokens are checked with (RFC 7517): public parts only. */
  publicKeys: () => Promise<JWK[]>
}

const accessMs = 5 * 60 * 1000
const guestMs = 30 * 24 * 3600 * 1000
const keysMs = 60_000

/** Signs with the newest key; keys that others add are seen within a minute. */
export const createSigner = async (db: Db, now: Now): Promise<Signer> => {
  let known = { keys: await ensureSigningKeys(db, now), until: after(now(), keysMs) }

  const keys = async (): Promise<SigningKey[]> => {
    if (known.until <= now()) known = { keys: await signingKeysOf(db), until: after(now(), keysMs) }
    return known.keys
  }

  const imported = new Map<string, Promise<CryptoKey | Uint8Array>>()
  const usable = ({ kid, privateJwk }: SigningKey): Promise<CryptoKey | Uint8Array> => {
    const key = imported.get(kid) ?? importJWK(privateJwk, signingAlgorithm)
    imported.set(kid, key)
    return key
  }

  const sign = async (
    typ: string,
    lifeMs: number,
    subject: string,
    claims: Record<string, unknown>,
  ): Promise<SignedToken> => {
    const key = (await keys()).at(-1)
    if (!key) throw new Error('there is no signing key')
    const at = now()
    const expiresAt = after(at, lifeMs)
    const token = await new SignJWT(claims)
      .setProtectedHeader({ alg: signingAlgorithm, kid: key.kid, typ })
      .setIssuer('shop')
      .setAudience('shop-api')
      .setSubject(subject)
      .setIssuedAt(at)
      .setExpirationTime(expiresAt)
      .sign(await usable(key))
    return { token, expiresAt }
  }

  return {
    access: ({ userId, sessionId, roles }) => sign('at+jwt', accessMs, userId, { sid: sessionId, roles }),
    guest: (guestId) => sign('guest+jwt', guestMs, guestId, {}),
    publicKeys: async () => (await keys()).map(publicPart),
  }
}

const publicPart = ({ kid, privateJwk: { kty, crv, x } }: SigningKey): JWK => ({
  ...(kty && { kty }),
  ...(crv && { crv }),
  ...(x && { x }),
  kid,
  alg: signingAlgorithm,
  use: 'sig',
})
