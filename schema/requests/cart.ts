import { defineRequest } from '@shop/kit/requests'
import { z } from 'zod'
import { quoteSnapshot } from '../shapes.ts'

/**
 * Takes a locked quote for one order. Only one claimant ever gets it, and the same claimant gets it again;
 * after `expiresAt` nobody gets it for the first time.
 */
export const cartClaimQuote = defineRequest('cart.claimQuote', {
  input: z.object({ quoteId: z.string(), ownerIds: z.array(z.string()), claimant: z.string() }),
  answer: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('claimed'), quote: quoteSnapshot }),
    z.object({ kind: z.literal('notFound') }),
    z.object({ kind: z.literal('expired'), expiredAt: z.iso.datetime() }),
    z.object({ kind: z.literal('alreadyUsed') }),
  ]),
})
