import { createHmac } from 'node:crypto'
import type { Address, Screening } from '@shop/schema/shapes'
import { scopeOf } from '@shop/kit/viewer'
import type { Claims } from '@shop/kit/viewer'
import { plainAddress, plainEmail } from '../domain/known-again.ts'

/** Keyed hashes of what people are known by: the same again gives the same, and nobody without the key can go back. */
export type Hashes = {
  email: (email: string) => string
  screening: (claims: Claims, shipTo: Address, email: string) => Screening
}

export const createHashes = (secret: string): Hashes => {
  const hash = (kind: string, text: string) =>
    createHmac('sha256', secret).update(`${kind}\n${text}`).digest('base64url')
  const email = (text: string) => hash('e-mail', plainEmail(text))
  return {
    email,
    screening: (claims, shipTo, text) => ({
      caller: claims.callerHash ?? hash('caller', scopeOf(claims.viewer)),
      address: hash('address', plainAddress(shipTo)),
      email: email(text),
    }),
  }
}
