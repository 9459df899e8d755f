import type { Reason } from './eligibility.ts'

const messages: Record<Reason, string> = {
  ENDED: 'This coupon is not valid any more.',
  LIMIT_REACHED: 'This coupon was used as often as it may be.',
  OTHER_MARKET: 'This coupon is for another market.',
  OTHER_CURRENCY: 'This coupon is for another currency.',
  FIRST_ORDER_ONLY: 'This coupon is for a first order.',
  NO_MATCHING_GOODS: 'This coupon is for other goods.',
  BELOW_MINIMUM: 'The goods that this coupon is for are worth too little. Put more of them into the cart.',
  NOT_COMBINABLE: 'This coupon cannot be had together with your other offers, and those take off as much or more.',
  NOTHING_TO_TAKE_OFF: 'There is nothing that this coupon could take off.',
}

/** What the owner of a cart reads about a coupon that gives nothing. */
export const obstacleMessage = (reason: Reason): string => messages[reason]
