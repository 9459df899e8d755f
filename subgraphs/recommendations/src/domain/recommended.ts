/** Why a product is shown, as the client reads it. */
export type Reason = 'BOUGHT_TOGETHER' | 'SAME_CATEGORY' | 'TRENDING' | 'NEW_ARRIVAL' | 'RECENTLY_VIEWED'

/** A product that may interest somebody, and why. */
export type Recommended = { productId: string; reason: Reason; score: number }

type Choice = { first: number; without: ReadonlySet<string>; isSold: (productId: string) => boolean }

/** The best of several lists, the stronger list first: each product once, nothing that is not sold or not wanted. */
export const choose = (
  lists: readonly (readonly Recommended[])[],
  { first, without, isSold }: Choice,
): Recommended[] => {
  const chosen = new Map<string, Recommended>()
  for (const item of lists.flat()) {
    if (chosen.size >= first) break
    if (!chosen.has(item.productId) && !without.has(item.productId) && isSold(item.productId))
      chosen.set(item.productId, item)
  }
  return [...chosen.values()]
}

const strength: Record<Reason, number> = {
  RECENTLY_VIEWED: 0,
  BOUGHT_TOGETHER: 1,
  SAME_CATEGORY: 2,
  TRENDING: 3,
  NEW_ARRIVAL: 4,
}

/** One list out of those of several products: what goes with more of them comes first; a stronger reason beats any score. */
export const combine = (lists: readonly (readonly Recommended[])[]): Recommended[] => {
  const sums = new Map<string, Recommended>()
  for (const item of lists.flat()) {
    const key = `${item.reason} ${item.productId}`
    sums.set(key, { ...item, score: item.score + (sums.get(key)?.score ?? 0) })
  }
  return [...sums.values()].toSorted(
    (a, b) => strength[a.reason] - strength[b.reason] || b.score - a.score || (a.productId < b.productId ? -1 : 1),
  )
}
