import { defineRequest } from '@shop/kit/requests'
import { z } from 'zod'
import { appliedGiftCard } from '../shapes.ts'

/**
 * Keeps up to `amountMinor` on these gift cards for a quote until `expiresAt`, the first code first. A code that cannot
 * be used keeps nothing and is named. The same quote asks again without harm: the last question counts.
 */
export const paymentsHoldGiftCards = defineRequest('payments.holdGiftCards', {
  input: z.object({
    quoteId: z.string(),
    ownerId: z.string(),
    callerHash: z.string().nullable(),
    codes: z.array(z.string().max(64)).min(1).max(5),
    currency: z.string().length(3),
    amountMinor: z.number().int().nonnegative(),
    expiresAt: z.iso.datetime(),
  }),
  answer: z.object({
    held: z.array(appliedGiftCard),
    refused: z.array(
      z.object({
        /** Place of the code in the question. */
        index: z.number().int(),
        because: z.enum(['UNUSABLE', 'OTHER_CURRENCY', 'EMPTY', 'TOO_MANY_TRIES']),
      }),
    ),
  }),
})

/** Lets go of what a quote keeps on gift cards; what an order took over stays. */
export const paymentsReleaseGiftCards = defineRequest('payments.releaseGiftCards', {
  input: z.object({ quoteId: z.string() }),
  answer: z.object({ released: z.boolean() }),
})

const lineKind = z.enum(['intent', 'charge', 'refund', 'dispute', 'movement'])

/** Compares the money ledger with the providers' own lists, line by line and in both directions; takes its time. */
export const paymentsReconcile = defineRequest('payments.reconcile', {
  timeoutMs: 10 * 60_000,
  /** What happened within the last `graceSeconds` may still be on its way to our books. */
  input: z.object({ since: z.iso.datetime().nullable(), graceSeconds: z.number().int().nonnegative() }),
  answer: z.object({
    found: z.array(
      z.object({
        provider: z.string(),
        rows: z.array(
          z.object({
            kind: lineKind,
            verdict: z.enum(['matched', 'explained', 'unexplained']),
            because: z.string().nullable(),
            count: z.number().int(),
          }),
        ),
        unexplained: z.array(z.object({ kind: lineKind, id: z.string(), because: z.string(), detail: z.string() })),
      }),
    ),
  }),
})
