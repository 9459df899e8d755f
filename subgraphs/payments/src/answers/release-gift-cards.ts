import { answer } from '@shop/kit/requests'
import { paymentsReleaseGiftCards } from '@shop/schema/requests/payments'
import type { Context } from '../context.ts'
import { releaseQuote } from '../store/gift-card-holds.ts'

/** Lets go of what a quote keeps on gift cards. */
export const releaseGiftCards = answer(paymentsReleaseGiftCards, async ({ quoteId }, { db, now }: Context) => ({
  released: await releaseQuote(db, quoteId, now()),
}))
