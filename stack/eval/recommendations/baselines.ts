import type { Ranking } from './figures.ts'
import { daySeconds } from './window.ts'
import type { Window } from './window.ts'

/**
 * The plain ways that the data set's own page gives figures of: they tell whether the measuring is right. Popular is what
 * most people bought since 28 days before the last day; own items are counted by basket, and popular ones follow them.
 */
export const baselines = (window: Window): Record<string, Ranking> => {
  const own = ownItems(window)
  const popular = popularItems(window, 28)
  const rank = new Map(popular.map((item, nth) => [item, nth]))
  const rankOf = ({ item }: Own) => rank.get(item) ?? popular.length
  const itemsOf = (person: number, order: (a: Own, b: Own) => number) => {
    const items = [...(own.get(person)?.values() ?? [])].toSorted(order).map(({ item }) => item)
    return [...new Set([...items.slice(0, 10), ...popular.slice(0, 10)])]
  }
  return {
    'popularity, 28 days': (person, setting) =>
      setting === 'all' ? popular : popular.filter((item) => !own.get(person)?.has(item)),
    'own frequency': (person, setting) =>
      setting === 'all' ? itemsOf(person, (a, b) => b.baskets.size - a.baskets.size) : [],
    'own frequency, ties by recency': (person, setting) =>
      setting === 'all'
        ? itemsOf(person, (a, b) => b.baskets.size - a.baskets.size || b.last - a.last || rankOf(a) - rankOf(b))
        : [],
  }
}

type Own = { item: number; baskets: Set<number>; last: number }

const ownItems = ({ known: { interactions } }: Window): Map<number, Map<number, Own>> => {
  const own = new Map<number, Map<number, Own>>()
  interactions.person.forEach((person, row) => {
    const item = interactions.item[row] ?? 0
    const atSeconds = interactions.atSeconds[row] ?? 0
    const of = own.get(person) ?? new Map<number, Own>()
    const known = of.get(item) ?? { item, baskets: new Set(), last: 0 }
    of.set(item, { item, baskets: known.baskets.add(atSeconds), last: Math.max(known.last, atSeconds) })
    own.set(person, of)
  })
  return own
}

const popularItems = ({ known: { interactions }, nowSeconds }: Window, days: number): number[] => {
  const { atSeconds, person, item } = interactions
  const buyers = new Map<number, Set<number>>()
  const from = nowSeconds - (days + 1) * daySeconds
  item.forEach((one, row) => {
    if ((atSeconds[row] ?? 0) < from) return
    buyers.set(one, (buyers.get(one) ?? new Set()).add(person[row] ?? 0))
  })
  return [...buyers].toSorted(([, a], [, b]) => b.size - a.size).map(([item]) => item)
}
