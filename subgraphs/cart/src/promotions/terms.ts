import { z } from 'zod'
import type { Promotion } from '../domain/promotions/promotion.ts'
import type { PromotionTermsInput } from '../generated.ts'

/** What staff may say of a promotion: everything but its id and what was counted. */
export type Terms = Omit<Promotion, 'id' | 'uses'>

const amountMax = 1_000_000_000_000
const count = z.number().int().min(1).max(1_000_000_000)
const percentBps = z.number().int().min(1).max(10_000)
const group = z.number().int().min(1).max(100)
const ids = (max: number) => z.array(z.string().regex(/^[a-z]+_[0-9a-z]+$/)).max(max)

const perCurrency = z
  .array(
    z.object({
      minorUnits: z.coerce.number().int().min(1).max(amountMax),
      currency: z.string().regex(/^[A-Z]{3}$/, 'is three capital letters of ISO 4217'),
    }),
  )
  .min(1)
  .max(50)
  .refine((amounts) => new Set(amounts.map(({ currency }) => currency)).size === amounts.length, 'one per currency')
  .transform((amounts) => Object.fromEntries(amounts.map(({ currency, minorUnits }) => [currency, minorUnits])))

const benefit = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('PERCENT_OFF'), percentBps }),
  z.object({ kind: z.literal('AMOUNT_OFF'), amounts: perCurrency }),
  z.object({ kind: z.literal('FREE_SHIPPING') }),
  z.object({ kind: z.literal('BUY_X_GET_Y'), buy: group, get: group, percentBps }),
])

const conditions = z.object({
  minimum: perCurrency.nullish().transform((minimum) => minimum ?? null),
  categoryIds: listed(ids(100)),
  variantIds: listed(ids(500)),
  markets: listed(z.array(z.string().regex(/^[A-Z]{2}$/, 'is two capital letters')).max(50)),
  isFirstOrderOnly: z
    .boolean()
    .nullish()
    .transform((is) => is ?? false),
})

const terms = z
  .object({
    label: z
      .string()
      .trim()
      .min(1)
      .max(80)
      .regex(/^\P{Cc}+$/u, 'holds no control characters'),
    benefit,
    conditions: conditions.nullish().transform((given) => given ?? conditions.parse({})),
    needsCoupon: z.boolean(),
    isExclusive: z.boolean(),
    priority: z.number().int().min(0).max(1_000),
    startsAt: z.date().nullish(),
    endsAt: z
      .date()
      .nullish()
      .transform((at) => at ?? null),
    usesMax: count.nullish().transform((max) => max ?? null),
    usesPerBuyerMax: count.nullish().transform((max) => max ?? null),
  })
  .refine(({ startsAt, endsAt }) => !startsAt || !endsAt || startsAt < endsAt, {
    path: ['endsAt'],
    message: 'is not after startsAt',
  })

export type TermsProblem = { path: string[]; message: string }

/** Reads what staff wrote; the first term that cannot be is named. `startsAt` is what is taken when it was left out. */
export const readTerms = (input: PromotionTermsInput, startsAt: Date): { terms: Terms } | { problem: TermsProblem } => {
  const read = terms.safeParse(input)
  if (read.success) return { terms: { ...read.data, startsAt: read.data.startsAt ?? startsAt } }
  const [issue] = read.error.issues
  const path = issue?.path.map(String) ?? []
  return {
    problem: { path: ['terms', ...path], message: `${path.at(-1) ?? 'terms'}: ${issue?.message ?? 'cannot be'}.` },
  }
}

function listed<Item>(list: z.ZodType<Item[]>) {
  return list.nullish().transform((items) => items ?? [])
}
