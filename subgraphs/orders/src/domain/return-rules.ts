import type { PinnedLine } from '@shop/schema/shapes'

/** What may be sent back of a category and all below it. */
export type ReturnRule = {
  /** Null is the rule for whatever has none of its own. */
  categoryId: string | null
  /** From arrival; null is not at all. */
  days: number | null
  /** Whether shipping is given back too when everything comes back. */
  refundsShipping: boolean
}

/** The rule while nobody has set another. */
export const ruleByDefault: ReturnRule = { categoryId: null, days: 30, refundsShipping: true }

/** The rule of the nearest category of a line that has one; `categoryIds` go from the root to its own. */
export const ruleFor = (rules: readonly ReturnRule[], { categoryIds }: Pick<PinnedLine, 'categoryIds'>): ReturnRule => {
  const byCategory = new Map(rules.map((rule) => [rule.categoryId, rule]))
  const nearest = categoryIds.toReversed().flatMap((id) => byCategory.get(id) ?? [])[0]
  return nearest ?? byCategory.get(null) ?? ruleByDefault
}
