import { createHmac, hash, timingSafeEqual } from 'node:crypto'
import { claimsSchema } from './viewer.ts'
import type { Claims } from './viewer.ts'

/** Internal headers; the router strips them from clients and writes them anew. */
export const internalHeaders = { claims: 'x-shop-claims', at: 'x-shop-at', signature: 'x-shop-signature' } as const

const freshMs = 30_000

const mac = (secret: string, claims: string, at: string, body: string): string =>
  createHmac('sha256', secret)
    .update(`${at}\n${claims}\n${hash('sha256', body, 'hex')}`)
    .digest('base64url')

const encoded = new WeakMap<Claims, string>()

/** Claims do not change once they are made, and travel to many parts. */
const encodedOf = (claims: Claims): string => {
  const known = encoded.get(claims)
  if (known !== undefined) return known
  const text = Buffer.from(JSON.stringify(claims)).toString('base64url')
  encoded.set(claims, text)
  return text
}

/** Signs who asks together with the instant and the body, so that none of the three can be changed or replayed later. */
export const signRequest = (secret: string, claims: Claims, body: string, at: Date): Record<string, string> => {
  const text = encodedOf(claims)
  const instant = String(at.getTime())
  return {
    [internalHeaders.claims]: text,
    [internalHeaders.at]: instant,
    [internalHeaders.signature]: mac(secret, text, instant, body),
  }
}

type Headers = { get: (name: string) => string | undefined }

/** The claims of a request that our router signed within the last 30 s; null for every other request. */
export const verifyRequest = (secret: string, headers: Headers, body: string, now: Date): Claims | null => {
  const claims = headers.get(internalHeaders.claims)
  const at = headers.get(internalHeaders.at)
  const signature = headers.get(internalHeaders.signature)
  if (!claims || !at || !signature) return null
  if (!(Math.abs(now.getTime() - Number(at)) <= freshMs)) return null
  const expected = Buffer.from(mac(secret, claims, at, body))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null
  const parsed = claimsSchema.safeParse(JSON.parse(Buffer.from(claims, 'base64url').toString()))
  return parsed.success ? parsed.data : null
}
