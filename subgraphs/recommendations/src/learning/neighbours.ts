import { best, transposed } from './sparse.ts'
import type { Sparse } from './sparse.ts'

export type NeighbourOptions = {
  /** How many neighbours each item keeps. */
  kept: number
  /** Added to the norms, so that what few bought is like nothing much. */
  shrink: number
  /** Of the norms, how much the shown item's counts: .5 is the cosine, more leans to what is rarer. */
  shownShare: number
  /** A row of n entries counts 1 / n to this power: who buys everything says little about what goes together. */
  damping: number
  /** So many entries of a row are looked at, the strongest. */
  rowMax: number
}

/**
 * Which items are like which, from who has both: sum over rows of a_i a_j / n^damping, divided by
 * norm_i^(1 - shownShare) norm_j^shownShare + shrink (Linden, Smith and York 2003; shrinkage as in Bell and Koren 2007;
 * the one-sided norm as in RP3beta of Paudel et al. 2017). Row i of the result has the neighbours of i, the best first.
 */
export const neighboursOf = (rows: Sparse, options: NeighbourOptions): Sparse => {
  const shortened = damped(rows, options)
  const byItem = transposed(shortened)
  const norm = normsOf(byItem)
  const items = byItem.rows
  const kept = { column: new Int32Array(items * options.kept), value: new Float32Array(items * options.kept) }
  const start = new Int32Array(items + 1)
  const sums = new Float64Array(items)
  const met = new Int32Array(items)
  for (let item = 0; item < items; item += 1) {
    const count = sumsFor(item, byItem, shortened, sums, met)
    const others = met.subarray(0, count)
    for (const other of others) {
      const norms = (norm[item] ?? 0) ** (1 - options.shownShare) * (norm[other] ?? 0) ** options.shownShare
      sums[other] = (sums[other] ?? 0) / (norms + options.shrink)
    }
    const chosen = best(others, sums, options.kept)
    const from = start[item] ?? 0
    chosen.forEach((other, nth) => {
      kept.column[from + nth] = other
      kept.value[from + nth] = sums[other] ?? 0
    })
    start[item + 1] = from + chosen.length
    for (const other of others) sums[other] = 0
  }
  const length = start[items] ?? 0
  const [column, value] = [kept.column.slice(0, length), kept.value.slice(0, length)]
  return { rows: items, columns: items, start, column, value }
}

/** Adds up what an item has in common with each other; answers how many it met, whose numbers are then in `met`. */
const sumsFor = (item: number, byItem: Sparse, rows: Sparse, sums: Float64Array, met: Int32Array): number => {
  let count = 0
  for (let at = byItem.start[item] ?? 0; at < (byItem.start[item + 1] ?? 0); at += 1) {
    const row = byItem.column[at] ?? 0
    const weight = byItem.value[at] ?? 0
    const until = rows.start[row + 1] ?? 0
    for (let near = rows.start[row] ?? 0; near < until; near += 1) {
      const other = rows.column[near] ?? 0
      if (other === item) continue
      const sum = sums[other] ?? 0
      if (sum === 0) {
        met[count] = other
        count += 1
      }
      sums[other] = sum + weight * (rows.value[near] ?? 0)
    }
  }
  return count
}

/** The strongest entries of each row, each times n^(-damping / 2), so that their product has the whole. */
const damped = (rows: Sparse, { damping, rowMax }: NeighbourOptions): Sparse => {
  const start = new Int32Array(rows.rows + 1)
  const column = new Int32Array(rows.column.length)
  const value = new Float32Array(rows.column.length)
  let to = 0
  for (let row = 0; row < rows.rows; row += 1) {
    const [from, until] = [rows.start[row] ?? 0, rows.start[row + 1] ?? 0]
    const positive = rows.value.subarray(from, until)
    const least = until - from > rowMax ? (positive.slice().sort()[until - from - rowMax] ?? 0) : 0
    let room = rowMax
    const begun = to
    for (let at = from; at < until && room > 0; at += 1) {
      const much = rows.value[at] ?? 0
      if (much <= 0 || much < least) continue
      column[to] = rows.column[at] ?? 0
      value[to] = much
      to += 1
      room -= 1
    }
    const share = Math.max(1, to - begun) ** (-damping / 2)
    for (let at = begun; at < to; at += 1) value[at] = (value[at] ?? 0) * share
    start[row + 1] = to
  }
  return { rows: rows.rows, columns: rows.columns, start, column: column.slice(0, to), value: value.slice(0, to) }
}

const normsOf = ({ rows, start, value }: Sparse): Float64Array => {
  const norm = new Float64Array(rows)
  for (let row = 0; row < rows; row += 1) {
    let sum = 0
    for (let at = start[row] ?? 0; at < (start[row + 1] ?? 0); at += 1) sum += (value[at] ?? 0) ** 2
    norm[row] = sum
  }
  return norm
}
