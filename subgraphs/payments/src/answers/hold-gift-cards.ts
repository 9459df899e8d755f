import { definePoint } from '@shop/kit/failpoints'
import { money } from '@shop/kit/money'
import { answer } from '@shop/kit/requests'
import { paymentsHoldGiftCards } from '@shop/schema/requests/payments'
import type { Context } from '../context.ts'
import { codeHashOf } from '../gift-card-code.ts'
import { countTries, uncountTries } from '../store/code-tries.ts'
import { holdForQuote } from '../store/gift-card-holds.ts'

const beforeHold = definePoint('payments.gift-hold:before')
const afterHold = definePoint('payments.gift-hold:after')

/** Keeps what it can on the cards of these codes, for a quote; who guesses codes is not told whether one was right. */
export const holdGiftCards = answer(paymentsHoldGiftCards, async (input, { db, now, config }: Context) => {
  const { quoteId, ownerId, callerHash, codes, currency, amountMinor } = input
  const trier = { ownerId, callerHash }
  if (!(await countTries(db, trier, codes.length, now())))
    return { held: [], refused: codes.map((_, index) => ({ index, because: 'TOO_MANY_TRIES' as const })) }
  const codeHashes = codes.map((code) => codeHashOf(code, config.GIFT_CARD_KEY))
  const expiresAt = new Date(input.expiresAt)
  await beforeHold()
  const { held, refused } = await holdForQuote(db, { quoteId, codeHashes, currency, amountMinor, expiresAt, at: now() })
  await afterHold()
  const wrong = refused.filter(({ because }) => because === 'UNUSABLE').length
  await uncountTries(db, trier, codes.length - wrong)
  return {
    held: held.map(({ giftCardId, lastFour, minor }) => ({ giftCardId, lastFour, amount: money(minor, currency) })),
    refused,
  }
})
