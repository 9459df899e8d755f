import { after } from '@shop/kit/clock'
import { accept, reject } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { paymentsHoldGiftCards, paymentsReleaseGiftCards } from '@shop/schema/requests/payments'
import type { AppliedGiftCard } from '@shop/schema/shapes'
import type { Money } from '@shop/kit/money'
import type { Context } from '../context.ts'
import { orUnanswered } from '../live/live.ts'
import type { Notice } from '../domain/quote-problems.ts'
import { graceMs } from './attempt.ts'
import type { Attempt } from './attempt.ts'
import { giftCardsUnavailable } from './refusals.ts'

type Kept = { giftCards: AppliedGiftCard[]; notices: Notice[] }

/** Keeps the total on gift cards as far as they go; codes that cannot be used are named and stand in nobody's way. */
export const holdCards = async (
  ctx: Context,
  { quoteId, ownerId, giftCardCodes: codes }: Attempt,
  total: Money,
  expiresAt: Date,
): Promise<Decision<Kept, never, typeof giftCardsUnavailable>> => {
  if (codes.length === 0) return accept({ giftCards: [], notices: [] })
  if (total.minor === 0) {
    await releaseCards(ctx, quoteId)
    return accept({ giftCards: [], notices: codes.map((_, index) => ({ kind: 'giftCard', index, because: 'EMPTY' })) })
  }
  const answer = await orUnanswered(
    ctx.ask(paymentsHoldGiftCards, {
      quoteId,
      ownerId,
      callerHash: ctx.claims.callerHash ?? null,
      codes: [...codes],
      currency: total.currency,
      amountMinor: total.minor,
      expiresAt: after(expiresAt, graceMs).toISOString(),
    }),
  )
  if (answer === 'unanswered') return reject(giftCardsUnavailable)
  const notices = answer.refused.map((refused) => ({ kind: 'giftCard' as const, ...refused }))
  return accept({ giftCards: answer.held.filter(({ amount }) => amount.minor > 0), notices })
}

/** Lets go of what a quote keeps on gift cards. Should nobody answer, it ends by itself when its time is over. */
export const releaseCards = async (ctx: Context, quoteId: string): Promise<void> => {
  if ((await orUnanswered(ctx.ask(paymentsReleaseGiftCards, { quoteId }))) === 'unanswered') {
    ctx.log.warn({ quoteId }, 'gift cards could not be released: what is kept on them will expire')
  }
}
