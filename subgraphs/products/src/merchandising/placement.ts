import { foldedWords } from '../domain/folded-name.ts'
import type { MerchandisingRule } from '../domain/merchandising-rule.ts'

/** What staff placed in one list: products that come first, in this order, and what is moved up (above 1) or down (below 1). */
export type Placement = {
  pinned: { productId: string; ruleId: string }[]
  moved: { ruleId: string; productIds: string[]; brandIds: string[]; factor: number }[]
}

/** The rules that pinned or moved a product. */
export const rulesAbout = ({ pinned, moved }: Placement, product: { id: string; brandId: string | null }): string[] => [
  ...pinned.filter(({ productId }) => productId === product.id).map(({ ruleId }) => ruleId),
  ...moved
    .filter(({ productIds, brandIds }) => productIds.includes(product.id) || brandIds.includes(product.brandId ?? ''))
    .map(({ ruleId }) => ruleId),
]

const factors = { BOOST: 4, BURY: 0.05 } as const

type List = { text: string | null; categoryIds: readonly string[] }

/** What the rules say of a list at this moment; null when they say nothing. `categoryIds` are the list's category and those above it. */
export const placementOf = (rules: readonly MerchandisingRule[], list: List, now: Date): Placement | null => {
  const holding = rules.filter((rule) => holds(rule, list, now)).toSorted(byNarrowness)
  if (holding.length === 0) return null
  const pins = holding.filter(({ action }) => action === 'PIN')
  const pinned = new Map<string, string>()
  for (const { id, productIds } of pins)
    for (const productId of productIds) if (!pinned.has(productId)) pinned.set(productId, id)
  return {
    pinned: [...pinned].map(([productId, ruleId]) => ({ productId, ruleId })),
    moved: holding.flatMap(({ id, action, productIds, brandIds }) =>
      action === 'PIN' ? [] : [{ ruleId: id, productIds, brandIds, factor: factors[action] }],
    ),
  }
}

const holds = (rule: MerchandisingRule, { text, categoryIds }: List, now: Date): boolean =>
  rule.isEnabled &&
  (rule.startsAt === null || rule.startsAt <= now) &&
  (rule.endsAt === null || now < rule.endsAt) &&
  (rule.query === null || (text !== null && saysTheSame(rule.query, text))) &&
  (rule.categoryId === null || categoryIds.includes(rule.categoryId))

const saysTheSame = (one: string, other: string): boolean => sayingOf(one) === sayingOf(other)

/** Case, accents, punctuation and the order of words play no part. */
const sayingOf = (text: string): string => foldedWords(text).sort().join(' ')

/** Of two rules the one for these words comes first, then the one for the category, then the newer one. */
const byNarrowness = (a: MerchandisingRule, b: MerchandisingRule): number =>
  narrowness(b) - narrowness(a) || b.updatedAt.getTime() - a.updatedAt.getTime() || (a.id < b.id ? -1 : 1)

const narrowness = ({ query, categoryId }: MerchandisingRule): number =>
  (query === null ? 0 : 2) + (categoryId === null ? 0 : 1)
