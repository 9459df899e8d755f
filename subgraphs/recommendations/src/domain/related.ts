import { either, rounded } from './recommended.ts'
import type { Recommended } from './recommended.ts'

/** A way to recommend. */
export const strategies = ['BLEND', 'COLLABORATIVE', 'CONTENT', 'TRENDING'] as const
export type Strategy = (typeof strategies)[number]

/** What goes with one product, by each way of knowing, best first. */
export type Goes = {
  /** In at least two orders with it, as orders say now. */
  together: readonly Recommended[]
  /** In one order with it: it may be chance. */
  once: readonly Recommended[]
  /** What a model learned: of people and of texts. */
  learned: readonly Recommended[]
  /** Like it by text, category and brand. */
  similar: readonly Recommended[]
  /** Popular in its category. */
  category: readonly Recommended[]
}

/** Lists of what goes with a product, as they are shown. */
export const listNames = ['blend', 'together', 'collaborative', 'similar'] as const
export type ListName = (typeof listNames)[number]
export type RelatedLists = Record<ListName, readonly Recommended[]>

/** Longer than any list that is shown, so that leaving out what is bought or sold out does not empty it. */
export const listMax = 80

/** Orders since the model was made count beside it: neither sign takes anything from the other. */
export const relatedLists = ({ together, once, learned, similar, category }: Goes): RelatedLists => {
  const counted = [...together, ...once]
  const people = learned.filter(({ reason }) => reason !== 'SIMILAR')
  const known = learned.length > 0 ? learned : similar
  return {
    together: shown(together),
    similar: shown(similar),
    collaborative: shown(joined(counted, people)),
    blend: shown([...joined(counted, known), ...category]),
  }
}

/** As long and as exact as it is kept, so that it says the same wherever it was read. */
const shown = (list: readonly Recommended[]): Recommended[] =>
  list.slice(0, listMax).map((item) => ({ ...item, score: rounded(item.score) }))

const joined = (one: readonly Recommended[], other: readonly Recommended[]): Recommended[] => {
  const items = new Map(one.map((item) => [item.productId, item]))
  for (const item of other) {
    const known = items.get(item.productId)
    items.set(item.productId, known ? { ...known, score: either(known.score, item.score) } : item)
  }
  return [...items.values()].toSorted((a, b) => b.score - a.score || (a.productId < b.productId ? -1 : 1))
}

/** Which of the lists of a product each strategy shows; none where it only shows what is trending. */
export const listOf = {
  BLEND: 'blend',
  COLLABORATIVE: 'collaborative',
  CONTENT: 'similar',
  TRENDING: null,
} as const satisfies Record<Strategy, ListName | null>
