import type { LearningConfig } from './config.ts'
import type { Ground } from './ground.ts'
import type { Sparse } from './sparse.ts'

/** An item of a list for an item, from 0 to 1, and whether people or texts say so. */
export type Related = { item: number; score: number; by: 'people' | 'texts' }

/** The best that people can say of a pair, and the best that texts can: what people do counts for more. */
const peopleMost = 0.6
const textsMost = 0.3
/** A neighbour is far from the best one only if few have both. */
const few = 5

/** What goes with items, and what kind of thing each is. */
export const relatedOver = ({ neighbours, content, sold }: Ground, { listed }: LearningConfig) => ({
  /** What the same people have, and what is described alike, neither taking anything from the other: also for one that nobody bought yet. */
  related: (item: number): Related[] => {
    const people = scaled(neighbours, item, peopleMost * sureness(sold.buyers[item] ?? 0))
    const items = new Map<number, Related>(
      people.map(([other, score]) => [other, { item: other, score, by: 'people' }]),
    )
    for (const [other, score] of scaled(content, item, textsMost)) {
      const known = items.get(other)?.score ?? 0
      items.set(other, { item: other, score: 1 - (1 - known) * (1 - score), by: known >= score ? 'people' : 'texts' })
    }
    return [...items.values()].toSorted((a, b) => b.score - a.score || a.item - b.item).slice(0, listed)
  },

  /** What is described like an item. */
  similar: (item: number): Related[] =>
    scaled(content, item, textsMost)
      .slice(0, listed)
      .map(([other, score]) => ({ item: other, score, by: 'texts' })),

  /** Of those who bought it, so many came back for it that it is bought again as a rule: a quarter, if enough bought it to tell. */
  isConsumable: (item: number): boolean => (sold.rebuyers[item] ?? 0) / ((sold.buyers[item] ?? 0) + few) >= 0.25,
})

/** What few have bought says little. */
const sureness = (buyers: number): number => buyers / (buyers + few)

/** A row, with its best as `most`. */
const scaled = ({ start, column, value }: Sparse, row: number, most: number): [item: number, score: number][] => {
  const [from, until] = [start[row] ?? 0, start[row + 1] ?? 0]
  const best = value[from] ?? 1
  return Array.from(column.subarray(from, until), (item, nth) => [item, (most * (value[from + nth] ?? 0)) / best])
}
