import { exponentOf } from '@shop/kit/money'
import { z } from 'zod'
import type { ScreeningRules } from './screen.ts'

const count = z.number().int().positive()
const score = z.number().int().nonnegative()

const rules = z.strictObject({
  reviewAt: count.default(75),
  blockAt: count.default(120),
  windowMinutes: count.default(60),
  reviewMinutes: count.default(240),
  buyerRecent: count.default(10),
  callerRecent: count.default(30),
  addressRecent: count.default(10),
  methodRecent: count.default(10),
  methodBuyers: count.default(3),
  declinesFew: count.default(5),
  declinesMany: count.default(12),
  timesLargest: count.default(5),
  velocityMax: score.default(30),
  /** From which amount on a purchase is large, in whole units of a currency; `*` stands for those that are not named. */
  high: z
    .record(z.string(), count)
    .default({ '*': 2_000, JPY: 300_000, KRW: 2_500_000, VND: 50_000_000, CLP: 2_000_000, ISK: 300_000 }),
  scores: z
    .strictObject({
      BUYER_VELOCITY: score.default(15),
      CALLER_VELOCITY: score.default(10),
      ADDRESS_VELOCITY: score.default(10),
      METHOD_VELOCITY: score.default(15),
      METHOD_SHARED: score.default(20),
      REPEATED_DECLINES: score.default(30),
      CARD_TESTING: score.default(40),
      SHIP_COUNTRY_DIFFERS: score.default(25),
      CARD_COUNTRY_DIFFERS: score.default(30),
      LARGE_FIRST_PURCHASE: score.default(40),
      LARGE_FOR_THIS_BUYER: score.default(25),
    })
    .prefault({}),
})

export type FraudRules = z.infer<typeof rules> & ScreeningRules

/** The rules of the fraud screen: these defaults, and whatever an operator set otherwise as JSON. */
export const fraudRules = z
  .string()
  .optional()
  .transform((text, context) => {
    try {
      return JSON.parse(text || '{}')
    } catch {
      context.addIssue('is not JSON')
      return z.NEVER
    }
  })
  .pipe(rules)

/** From which amount on a purchase is large, in minor units. */
export const highMinorOf = ({ high }: Pick<FraudRules, 'high'>, currency: string): number =>
  (high[currency] ?? high['*'] ?? 2_000) * 10 ** exponentOf(currency)
