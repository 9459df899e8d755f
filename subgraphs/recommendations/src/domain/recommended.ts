/** Why a product is shown, as the client reads it. */
export const reasons = [
  'BOUGHT_TOGETHER',
  'ALSO_BOUGHT',
  'SIMILAR',
  'BUY_AGAIN',
  'SAME_CATEGORY',
  'TRENDING',
  'NEW_ARRIVAL',
  'RECENTLY_VIEWED',
] as const
export type Reason = (typeof reasons)[number]

/** A product that may interest somebody, and why. */
export type Recommended = {
  productId: string
  reason: Reason
  /** From 0 to 1, but for what is trending; only comparable within one list and one reason. */
  score: number
  categoryId: string | null
  /** The product that it goes with. */
  because: string | null
}

type Choice = {
  first: number
  without: ReadonlySet<string>
  isSold: (productId: string) => boolean
  /** More of one category are only shown where there is nothing else. */
  perCategoryMax?: number
}

/** The best of several lists, the stronger list first: each product once, nothing that cannot be bought or is not wanted. */
export const choose = (
  lists: readonly (readonly Recommended[])[],
  { first, without, isSold, perCategoryMax = first }: Choice,
): Recommended[] => {
  const chosen = new Map<string, Recommended>()
  const laterOnes: Recommended[] = []
  const inCategory = new Map<string, number>()
  for (const item of lists.flat()) {
    if (chosen.size >= first) break
    if (chosen.has(item.productId) || without.has(item.productId) || !isSold(item.productId)) continue
    const count = item.categoryId === null ? 0 : (inCategory.get(item.categoryId) ?? 0)
    if (count >= perCategoryMax) {
      laterOnes.push(item)
      continue
    }
    if (item.categoryId !== null) inCategory.set(item.categoryId, count + 1)
    chosen.set(item.productId, item)
  }
  for (const item of laterOnes) {
    if (chosen.size >= first) break
    if (!chosen.has(item.productId)) chosen.set(item.productId, item)
  }
  return [...chosen.values()]
}

/** No category has more than a third of a list that others can fill. */
export const thirdOf = (first: number): number => Math.max(2, Math.ceil(first / 3))

/** Six digits of a score are enough for an order. */
export const rounded = (score: number): number => Number(score.toPrecision(6))

/** How sure two independent signs make it: neither takes anything from the other. */
export const either = (one: number, other: number): number => 1 - (1 - one) * (1 - other)

/** An item of a list of what goes with a product, when it is shown elsewhere: with what it goes, if it goes with that alone. */
export const goingWith = (productId: string, item: Recommended): Recommended =>
  isOwn(item) ? { ...item, because: productId } : item

/** Whether a reason is about one product, not its whole category. */
const isOwn = ({ reason }: Recommended): boolean => reason !== 'SAME_CATEGORY'

/**
 * One list out of those of several products: what goes with more of them comes first. What is only popular in their
 * categories comes after all that goes with them. Each item tells of the product that it goes with most.
 */
export const combine = (lists: readonly (readonly Recommended[])[]): Recommended[] => {
  const combined = new Map<string, { item: Recommended; score: number }>()
  for (const item of lists.flat()) {
    const known = combined.get(item.productId)
    if (!known || (isOwn(item) && !isOwn(known.item))) combined.set(item.productId, { item, score: item.score })
    else if (isOwn(item) === isOwn(known.item)) {
      const strongest = item.score > known.item.score ? item : known.item
      combined.set(item.productId, { item: strongest, score: either(known.score, item.score) })
    }
  }
  return [...combined.values()]
    .map(({ item, score }) => ({ ...item, score }))
    .toSorted(
      (a, b) => Number(isOwn(b)) - Number(isOwn(a)) || b.score - a.score || (a.productId < b.productId ? -1 : 1),
    )
}
