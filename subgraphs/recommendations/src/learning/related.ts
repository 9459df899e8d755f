import type { LearningConfig } from './config.ts'
import type { Ground } from './ground.ts'
import type { Sparse } from './sparse.ts'

/** An item of a list for an item. */
export type Related = { item: number; score: number }

/** An item that so many bought is known half by its buyers, half by its description. */
const halfKnown = 5

/** What goes with an item: its neighbours by who bought both, and by description as far as few bought it. */
export const relatedOver = ({ neighbours, together, content, sold }: Ground, { listed }: LearningConfig) => ({
  related: (item: number): Related[] => {
    const buyers = sold.buyers[item] ?? 0
    const known = buyers / (buyers + halfKnown)
    const scores = new Map<number, number>()
    const add = (list: Related[], share: number) => {
      const most = list[0]?.score || 1
      for (const { item: other, score } of list) scores.set(other, (scores.get(other) ?? 0) + (share * score) / most)
    }
    add(rowOf(neighbours, item), known)
    add(rowOf(content, item), 1 - known)
    return [...scores]
      .map(([other, score]) => ({ item: other, score }))
      .toSorted((a, b) => b.score - a.score || a.item - b.item)
      .slice(0, listed)
  },
  together: (item: number): Related[] => rowOf(together, item).slice(0, listed),
})

const rowOf = ({ start, column, value }: Sparse, row: number): Related[] =>
  Array.from(column.subarray(start[row], start[row + 1]), (item, nth) => ({
    item,
    score: value[(start[row] ?? 0) + nth] ?? 0,
  }))
