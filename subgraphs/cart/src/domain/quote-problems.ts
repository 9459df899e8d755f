import type { Reason } from './promotions/eligibility.ts'
import { obstacleMessage } from './promotions/messages.ts'

/** What a quote could not give of what the buyer wished for. */
export type Notice =
  | { kind: 'coupon'; code: string; because: Reason }
  | { kind: 'giftCard'; index: number; because: 'UNUSABLE' | 'OTHER_CURRENCY' | 'EMPTY' | 'TOO_MANY_TRIES' }

export type QuoteProblem = {
  code: 'PRICE_CHANGED' | 'EXPIRED' | 'REPLACED' | 'USED' | 'COUPON_NOT_APPLIED' | 'BACKORDER' | GiftCardProblem
  message: string
  lineId: string | null
  couponCode?: string
  couponObstacle?: Reason
  giftCardIndex?: number
}

type GiftCardProblem = `GIFT_CARD_${Extract<Notice, { kind: 'giftCard' }>['because']}`

type Quote = {
  changedLineIds: readonly string[]
  notices: readonly Notice[]
  lines: readonly { lineId: string; backordered: number }[]
  claimedBy: string | null
  replacedAt: Date | null
  expiresAt: Date
}

/** What a buyer should know about a quote before paying. */
export function problemsOf(quote: Quote, now: Date): QuoteProblem[] {
  const end = endOf(quote, now)
  const changed = quote.changedLineIds.map((lineId) => ({
    code: 'PRICE_CHANGED' as const,
    message: 'The price is another one than when this was put into the cart.',
    lineId,
  }))
  const later = quote.lines
    .filter(({ backordered }) => backordered > 0)
    .map(({ lineId }) => ({
      code: 'BACKORDER' as const,
      message: 'Not all of this is on the shelf: some of it comes later.',
      lineId,
    }))
  return [...(end ? [{ ...end, lineId: null }] : []), ...changed, ...later, ...quote.notices.map(problemOf)]
}

const endOf = (quote: Quote, now: Date): Pick<QuoteProblem, 'code' | 'message'> | null => {
  if (quote.claimedBy) return { code: 'USED', message: 'An order was placed with this quote.' }
  if (quote.replacedAt) return { code: 'REPLACED', message: 'A newer quote took its place. Use that one.' }
  if (now >= quote.expiresAt) return { code: 'EXPIRED', message: 'Its time is over. Make a new quote.' }
  return null
}

const cardMessages = {
  UNUSABLE: 'This gift card code cannot be used.',
  OTHER_CURRENCY: 'This gift card is in another currency.',
  EMPTY: 'There is nothing left on this gift card, or nothing left to pay.',
  TOO_MANY_TRIES: 'Too many gift card codes were tried. Try again later.',
}

const problemOf = (notice: Notice): QuoteProblem =>
  notice.kind === 'coupon'
    ? {
        code: 'COUPON_NOT_APPLIED',
        message: obstacleMessage(notice.because),
        lineId: null,
        couponCode: notice.code,
        couponObstacle: notice.because,
      }
    : {
        code: `GIFT_CARD_${notice.because}`,
        message: cardMessages[notice.because],
        lineId: null,
        giftCardIndex: notice.index,
      }
