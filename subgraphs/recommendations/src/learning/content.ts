import { best } from './sparse.ts'
import { transposed } from './sparse.ts'
import type { Sparse } from './sparse.ts'

/** What the catalogue says of an item, in the order of the items' numbers. */
export type Described = {
  text: string
  category: string | null
  brand: string | null
  attributes: readonly string[]
}

export type ContentOptions = {
  kept: number
  /** A term that more items share than this is not followed: it says little and would compare everything with everything. */
  sharedMax: number
}

/**
 * Which items are described alike: the cosine of their terms, each by its rarity (tf-idf, Salton and Buckley 1988). Words of
 * the text, the category, the brand and each attribute are terms. Row i has those most like i, the best first.
 */
export const contentNeighbours = (items: readonly Described[], { kept, sharedMax }: ContentOptions): Sparse => {
  const terms = weighed(items)
  const byTerm = transposed(terms)
  const result = { column: new Int32Array(items.length * kept), value: new Float32Array(items.length * kept) }
  const start = new Int32Array(items.length + 1)
  const sums = new Float64Array(items.length)
  const met = new Int32Array(items.length)
  for (let item = 0; item < items.length; item += 1) {
    const count = likeOf(item, terms, byTerm, { sums, met, sharedMax })
    const others = met.subarray(0, count)
    const chosen = best(others, sums, kept)
    const from = start[item] ?? 0
    chosen.forEach((other, nth) => {
      result.column[from + nth] = other
      result.value[from + nth] = sums[other] ?? 0
    })
    start[item + 1] = from + chosen.length
    for (const other of others) sums[other] = 0
  }
  const length = start[items.length] ?? 0
  const [column, value] = [result.column.slice(0, length), result.value.slice(0, length)]
  return { rows: items.length, columns: items.length, start, column, value }
}

type Room = { sums: Float64Array; met: Int32Array; sharedMax: number }

const likeOf = (item: number, terms: Sparse, byTerm: Sparse, { sums, met, sharedMax }: Room): number => {
  let count = 0
  for (let at = terms.start[item] ?? 0; at < (terms.start[item + 1] ?? 0); at += 1) {
    const term = terms.column[at] ?? 0
    const [from, until] = [byTerm.start[term] ?? 0, byTerm.start[term + 1] ?? 0]
    if (until - from > sharedMax) continue
    for (let near = from; near < until; near += 1) {
      const other = byTerm.column[near] ?? 0
      if (other === item) continue
      const sum = sums[other] ?? 0
      if (sum === 0) {
        met[count] = other
        count += 1
      }
      sums[other] = sum + (terms.value[at] ?? 0) * (byTerm.value[near] ?? 0)
    }
  }
  return count
}

/** Items by terms; each row has length 1. */
const weighed = (items: readonly Described[]): Sparse => {
  const numbers = new Map<string, number>()
  const described = items.map((item) => [...new Set(termsOf(item))])
  const numbered = described.map((terms) => terms.map((term) => numberOf(numbers, term)))
  const shared = new Int32Array(numbers.size)
  for (const term of numbered.flat()) shared[term] = (shared[term] ?? 0) + 1
  const start = new Int32Array(items.length + 1)
  numbered.forEach((terms, item) => (start[item + 1] = (start[item] ?? 0) + terms.length))
  const column = Int32Array.from(numbered.flat())
  const value = Float32Array.from(column, (term) => Math.log(1 + items.length / (shared[term] ?? 1)))
  for (let item = 0; item < items.length; item += 1) {
    const row = value.subarray(start[item], start[item + 1])
    const length = Math.hypot(...row) || 1
    row.forEach((much, at) => (row[at] = much / length))
  }
  return { rows: items.length, columns: numbers.size, start, column, value }
}

const numberOf = (numbers: Map<string, number>, name: string): number => {
  const number = numbers.get(name) ?? numbers.size
  numbers.set(name, number)
  return number
}

const termsOf = ({ text, category, brand, attributes }: Described): string[] => [
  ...(text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).map((word) => word.replace(/s$/, '')),
  ...(category ? [`category ${category}`] : []),
  ...(brand ? [`brand ${brand.toLowerCase()}`] : []),
  ...attributes.map((attribute) => `attribute ${attribute.toLowerCase()}`),
]
