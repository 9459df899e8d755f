import { inventoryHold, inventoryReleaseHold } from '@shop/schema/requests/inventory'
import type { BackorderedLine } from '@shop/schema/shapes'
import { after } from '@shop/kit/clock'
import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { Context } from '../context.ts'
import { short } from '../domain/refusals.ts'
import type { InsufficientStock, SoldOut } from '../domain/refusals.ts'
import { orUnanswered } from '../live/live.ts'
import { graceMs } from './attempt.ts'
import type { Attempt } from './attempt.ts'
import { releaseCards } from './gift-cards.ts'
import { lineIdOf } from './quote-of.ts'
import { holdLimitReached, queueFirst, stockUnverified } from './refusals.ts'

type HoldRefusal =
  | InsufficientStock
  | SoldOut
  | ReturnType<typeof holdLimitReached>
  | ReturnType<typeof queueFirst>
  | typeof stockUnverified

type Wanted = { variantId: string; quantity: number }

/** Holds everything of a quote, or nothing; says what of it comes later. */
export const hold = async (
  ctx: Context,
  attempt: Attempt,
  lines: readonly Wanted[],
  expiresAt: Date,
): Promise<Decision<BackorderedLine[], never, HoldRefusal>> => {
  const { quoteId, ownerId } = attempt
  const answer = await orUnanswered(
    ctx.ask(inventoryHold, {
      quoteId,
      ownerId,
      callerHash: ctx.claims.callerHash ?? null,
      lines: lines.map(({ variantId, quantity }) => ({ lineId: lineIdOf(quoteId, variantId), variantId, quantity })),
      expiresAt: after(expiresAt, graceMs).toISOString(),
    }),
  )
  if (answer === 'unanswered') {
    // The question may have arrived although its answer did not.
    await letGo(ctx, attempt)
    return reject(stockUnverified)
  }
  if (answer.held) return accept(answer.backordered)
  if (answer.refusal?.kind === 'queue') return reject(queueFirst(answer.refusal.variantId))
  if (answer.refusal?.kind === 'limit') return reject(holdLimitReached(answer.refusal))
  return reject(short(answer.shortages))
}

/** Gives back what an attempt kept that came to nothing; a twin of the attempt that was stored keeps it. */
export const letGo = async (ctx: Context, { quoteId, giftCardCodes }: Attempt): Promise<void> => {
  const stored = await ctx.quotes.byIds([quoteId])
  if (stored.length === 0) await release(ctx, { id: quoteId, hasGiftCards: giftCardCodes.length > 0 })
}

/** Lets go of what a quote keeps elsewhere. Should nobody answer, that ends by itself when its time is over. */
export const release = async (
  ctx: Context,
  { id, hasGiftCards }: { id: string; hasGiftCards: boolean },
): Promise<void> => {
  const [answer] = await Promise.all([
    orUnanswered(ctx.ask(inventoryReleaseHold, { quoteId: id })),
    hasGiftCards ? releaseCards(ctx, id) : null,
  ])
  if (answer === 'unanswered') ctx.log.warn({ quoteId: id }, 'a hold could not be released: it will expire')
}
