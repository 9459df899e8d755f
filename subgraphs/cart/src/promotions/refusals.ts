import type { TermsProblem } from './terms.ts'

/** Why staff could not do something with a promotion; each code is the name of its GraphQL type. */
export const promotionNotFound = {
  code: 'PromotionNotFound',
  message: 'There is no such promotion.',
  path: ['promotionId'] as string[],
} as const

export const promotionChanged = (version: number) =>
  ({
    code: 'PromotionChanged',
    message: 'Somebody else changed this promotion since. Read it again.',
    path: ['version'] as string[],
    version,
  }) as const

export const promotionInvalid = ({ path, message }: TermsProblem) =>
  ({ code: 'PromotionInvalid', message, path }) as const

export const couponCodeTaken = (codes: string[]) =>
  ({
    code: 'CouponCodeTaken',
    message: 'Some of these codes are there already.',
    path: ['codes'] as string[],
    codes,
  }) as const
