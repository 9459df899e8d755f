import { inventoryHold, inventoryReleaseHold } from '@shop/schema/requests/inventory'
import type { QuoteSnapshot } from '@shop/schema/shapes'
import { after } from '@shop/kit/clock'
import { reject } from '@shop/kit/decision'
import type { Rejected } from '@shop/kit/decision'
import type { Context } from '../context.ts'
import { short } from '../domain/refusals.ts'
import type { InsufficientStock } from '../domain/refusals.ts'
import { orUnanswered } from '../live/live.ts'
import { stockUnverified } from './refusals.ts'

/** The stock outlives the promise a little, so that a claim in the last second still finds it. */
const graceMs = 60_000

type Held = { kind: 'held' } | Rejected<InsufficientStock | typeof stockUnverified>

/** Holds everything of a quote, or nothing. */
export const hold = async (ctx: Context, { quoteId, ownerId, lines, expiresAt }: QuoteSnapshot): Promise<Held> => {
  const answer = await orUnanswered(
    ctx.ask(inventoryHold, {
      quoteId,
      ownerId,
      callerHash: ctx.claims.callerHash ?? null,
      lines: lines.map(({ lineId, variantId, quantity }) => ({ lineId, variantId, quantity })),
      expiresAt: after(new Date(expiresAt), graceMs).toISOString(),
    }),
  )
  if (answer !== 'unanswered') return answer.held ? { kind: 'held' } : reject(short(answer.shortages))
  // The question may have arrived although its answer did not.
  await letGo(ctx, quoteId)
  return reject(stockUnverified)
}

/** Releases the hold of an attempt that came to nothing; a twin of the attempt that was stored keeps it. */
export const letGo = async (ctx: Context, quoteId: string): Promise<void> => {
  const stored = await ctx.quotes.byIds([quoteId])
  if (stored.length === 0) await release(ctx, quoteId)
}

/** Lets go of a quote's stock. Should nobody answer, the hold ends by itself when its time is over. */
export const release = async (ctx: Context, quoteId: string): Promise<void> => {
  if ((await orUnanswered(ctx.ask(inventoryReleaseHold, { quoteId }))) === 'unanswered') {
    ctx.log.warn({ quoteId }, 'a hold could not be released: it will expire')
  }
}
