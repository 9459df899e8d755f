import type { RequestHeaders } from '@shop/kit/http'
import { createLocalJWKSet, decodeProtectedHeader, errors, jwtVerify } from 'jose'
import type { JWTPayload } from 'jose'
import { LRUCache } from 'lru-cache'
import type { Ask } from '@shop/kit/requests'
import { anonymous, roles } from '@shop/kit/viewer'
import type { Viewer } from '@shop/kit/viewer'
import { usersKeys } from '@shop/schema/requests/users'
import { z } from 'zod'
import { partnerKeys } from './partner-keys.ts'

/** Who calls, and until when what they show is good. */
export type Caller = { viewer: Viewer; expiresAt: Date | null; keyHash?: string }

/** Null when what they show is not good: one and the same answer for every kind of bad token. */
export type ResolveCaller = (headers: RequestHeaders) => Promise<Caller | null>

export type Callers = { resolve: ResolveCaller; jwks: () => Promise<unknown> }

const keysFreshMs = 60_000
/** A signature is checked again after this, so that a key that was taken away is missed soon. */
const verifiedMs = 30_000
const tokenMax = 4_096

const instant = z.number().transform((seconds) => new Date(seconds * 1_000))
const userClaims = z.object({
  sub: z.string().startsWith('usr_'),
  sid: z.string(),
  roles: z.array(z.enum(roles)),
  exp: instant,
})
const guestClaims = z.object({ sub: z.string().startsWith('gst_'), exp: instant })

/** Checks access tokens, guest tokens (RFC 7519, keys from users by JWKS) and partners' API keys. */
export const callers = (ask: Ask, now: () => Date, isOver: (caller: Caller) => boolean): Callers => {
  let keys: { at: number; jwks: { keys: object[] }; find: ReturnType<typeof createLocalJWKSet> } | undefined
  const partner = partnerKeys(ask, now)
  const verified = new LRUCache<string, { typ: string; payload: JWTPayload }>({ max: 10_000, ttl: verifiedMs })

  const load = async () => {
    const jwks = await ask(usersKeys, {})
    keys = { at: Date.now(), jwks, find: createLocalJWKSet(jwks as never) }
    return keys
  }
  const currentKeys = async () => {
    if (keys && Date.now() - keys.at < keysFreshMs) return keys
    // While users is away, the keys known so far go on serving.
    return load().catch((error: unknown) => keys ?? Promise.reject(error))
  }

  const verify = async (token: string, typ: string): Promise<JWTPayload | null> => {
    const known = verified.get(token)
    if (known?.typ === typ && isCurrent(known.payload)) return known.payload
    if (token.length > tokenMax || typeOf(token) !== typ) return null
    const payload = await check(token, typ)
    if (payload) verified.set(token, { typ, payload })
    return payload
  }

  const check = async (token: string, typ: string): Promise<JWTPayload | null> => {
    const options = { issuer: 'shop', audience: 'shop-api', typ, algorithms: ['EdDSA', 'ES256'], clockTolerance: 5 }
    try {
      return (await jwtVerify(token, (await currentKeys()).find, options)).payload
    } catch (error) {
      if (error instanceof errors.JOSEError) return null
      throw error
    }
  }

  const guest = async (token: string): Promise<{ guestId: string; expiresAt: Date } | null> => {
    const parsed = guestClaims.safeParse(await verify(token, 'guest+jwt'))
    return parsed.success ? { guestId: parsed.data.sub, expiresAt: parsed.data.exp } : null
  }

  const bearer = async (token: string, guestToken: string | null): Promise<Caller | null> => {
    const user = userClaims.safeParse(await verify(token, 'at+jwt'))
    if (user.success) {
      const { sub: userId, sid: sessionId, roles: held, exp: expiresAt } = user.data
      const was = guestToken ? await guest(guestToken) : undefined
      if (was === null) return null
      const viewer: Viewer = { kind: 'user', userId, sessionId, roles: held, ...(was && { guestId: was.guestId }) }
      return { viewer, expiresAt }
    }
    const found = await guest(token)
    return found && { viewer: { kind: 'guest', guestId: found.guestId }, expiresAt: found.expiresAt }
  }

  const shown = (headers: RequestHeaders): ReturnType<ResolveCaller> | Caller | null => {
    const apiKey = headers.get('x-api-key')
    const authorization = headers.get('authorization')
    if (apiKey !== null) return apiKey.length <= 200 && authorization === null ? partner(apiKey) : null
    if (authorization === null) return { viewer: anonymous, expiresAt: null }
    const token = /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1]
    return token ? bearer(token, headers.get('x-guest-token')) : null
  }

  return {
    jwks: async () => (await currentKeys()).jwks,
    resolve: async (headers) => {
      const caller = await shown(headers)
      return caller && !isOver(caller) ? caller : null
    },
  }
}

const isCurrent = ({ exp }: JWTPayload): boolean => exp !== undefined && exp * 1_000 > Date.now()

/** What kind of token it says it is, before anything of it is believed. */
const typeOf = (token: string): string | undefined => {
  try {
    return decodeProtectedHeader(token).typ
  } catch {
    return undefined
  }
}
