import { createHash, createHmac, randomBytes } from 'node:crypto'

/** A token that means nothing by itself: 256 random bits. */
export const newOpaqueToken = (): string => randomBytes(32).toString('base64url')

/** What of an opaque token is stored. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/**
 * The token that comes after a spent one. It follows from the spent token and a secret, so that it can be given again
 * to a client that asked twice at once, without being stored in clear.
 */
export const successorOf = (token: string, secret: string): string =>
  createHmac('sha256', secret).update(`refresh:${token}`).digest('base64url')

/** The key of a partner's program, with a mark that scanners for leaked secrets can look for. */
export const newApiKeySecret = (): string => `shop_key_${newOpaqueToken()}`
