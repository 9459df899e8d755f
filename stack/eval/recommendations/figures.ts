import { measureList } from '@shop/recommendations/learning/metrics'
import type { Window } from './window.ts'

/** `all`: anything may be shown. `new`: what the customer bought before is neither shown nor wanted. */
export const settings = ['all', 'new'] as const
export type Setting = (typeof settings)[number]

/** A list for a person, the best first, at least `listed` long where there is enough. */
export type Ranking = (person: number, setting: Setting) => readonly number[]

export type Figures = {
  customers: number
  hitRate10: number
  recall10: number
  ndcg10: number
  /** One standard error of these two means, over customers: how far another set of customers like these would be off. */
  errors: { hitRate10: number; ndcg10: number }
  /** Distinct items that were shown to anybody. */
  shown: number
  /** The same as a share of all items. */
  coverage: number
  /** Mean of -log2 of the share of customers who had bought what is shown. */
  novelty: number
}

export const listed = 10

/** Measures one way of ranking on a window, in one setting. */
export const figuresOf = (ranking: Ranking, window: Window, setting: Setting): Figures => {
  const { owned, buyers } = holdings(window)
  const { persons, items } = window.known.interactions
  const shown = new Set<number>()
  const [hits, recalls, ndcgs]: [number[], number[], number[]] = [[], [], []]
  const sums = { novelty: 0, places: 0 }
  for (const [person, bought] of window.bought) {
    const wanted = setting === 'all' ? bought : bought.difference(owned.get(person) ?? new Set<number>())
    if (wanted.size === 0) continue
    const ranked = ranking(person, setting).slice(0, listed)
    const { hit, recall, ndcg } = measureList(ranked, wanted, listed)
    hits.push(hit)
    recalls.push(recall)
    ndcgs.push(ndcg)
    for (const item of ranked) {
      shown.add(item)
      sums.novelty -= Math.log2((buyers[item] ?? 0) / persons)
      sums.places += 1
    }
  }
  return {
    customers: hits.length,
    ...{ hitRate10: meanOf(hits), recall10: meanOf(recalls), ndcg10: meanOf(ndcgs) },
    errors: { hitRate10: errorOf(hits), ndcg10: errorOf(ndcgs) },
    shown: shown.size,
    coverage: shown.size / items,
    novelty: sums.novelty / sums.places,
  }
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** The standard error of a mean. */
const errorOf = (values: readonly number[]): number => {
  const mean = meanOf(values)
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  return Math.sqrt(squares / (values.length - 1) / values.length)
}

/** Who had bought what before the window, and how many had bought each item. */
const holdings = ({ known: { interactions } }: Window) => {
  const { person, item, items } = interactions
  const owned = new Map<number, Set<number>>()
  const buyers = new Int32Array(items)
  for (let row = 0; row < person.length; row += 1) {
    const [who, what] = [person[row] ?? 0, item[row] ?? 0]
    const has = owned.get(who) ?? new Set<number>()
    if (has.has(what)) continue
    owned.set(who, has.add(what))
    buyers[what] = (buyers[what] ?? 0) + 1
  }
  return { owned, buyers }
}
