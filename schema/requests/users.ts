import { defineRequest } from '@shop/kit/requests'
import { z } from 'zod'
import { address } from '../shapes.ts'

/** The public keys that access tokens are checked with (JWKS, RFC 7517). */
export const usersKeys = defineRequest('users.keys', {
  input: z.object({}),
  answer: z.object({ keys: z.array(z.record(z.string(), z.unknown())) }),
})

/** Which partner an API key belongs to, by the SHA-256 of the key in hex; null for unknown, expired and revoked ones. */
export const usersApiKey = defineRequest('users.apiKey', {
  input: z.object({ keyHash: z.string() }),
  answer: z.object({
    partner: z
      .object({
        partnerId: z.string(),
        name: z.string(),
        scopes: z.array(z.string()),
        expiresAt: z.iso.datetime().nullable().default(null),
      })
      .nullable(),
  }),
})

/**
 * What was ended since an instant, the latest minutes without one: ids of sessions and SHA-256 of API keys. Tokens that were made before live
 * for minutes; whoever checks them asks for this. `asOf` is where to go on, with room for what is being written.
 */
export const usersEndedAccess = defineRequest('users.endedAccess', {
  input: z.object({ since: z.iso.datetime().nullable() }),
  answer: z.object({ asOf: z.iso.datetime(), ended: z.array(z.string()) }),
})

/** One saved address and the e-mail of a user, for a checkout; null when that user has no such address. `addressId` null: only the e-mail. */
export const usersCheckoutDetails = defineRequest('users.checkoutDetails', {
  input: z.object({ userId: z.string(), addressId: z.string().nullable() }),
  answer: z.object({ email: z.string().nullable(), address: address.nullable() }),
})
