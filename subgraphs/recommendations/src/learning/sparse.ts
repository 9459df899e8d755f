import { startsOf } from './order.ts'

/** A sparse matrix in compressed rows: the entries of row r are at `start[r]` up to `start[r + 1]`. */
export type Sparse = { rows: number; columns: number; start: Int32Array; column: Int32Array; value: Float32Array }

/** The same matrix with rows and columns exchanged; columns of its rows ascend. */
export const transposed = ({ rows, columns, start, column, value }: Sparse): Sparse => {
  const startThere = startsOf(column, columns)
  const place = startThere.slice()
  const columnThere = new Int32Array(column.length)
  const valueThere = new Float32Array(column.length)
  for (let row = 0; row < rows; row += 1)
    for (let at = start[row] ?? 0; at < (start[row + 1] ?? 0); at += 1) {
      const of = column[at] ?? 0
      const to = place[of] ?? 0
      place[of] = to + 1
      columnThere[to] = row
      valueThere[to] = value[at] ?? 0
    }
  return { rows: columns, columns: rows, start: startThere, column: columnThere, value: valueThere }
}

/** The best of these by their score, the best first; equals by their number. */
export const best = (candidates: Int32Array, score: Float64Array | Float32Array, count: number): Int32Array => {
  const kept = new Int32Array(Math.min(count, candidates.length))
  const isBefore = (a: number, b: number) => {
    const difference = (score[a] ?? 0) - (score[b] ?? 0)
    return difference > 0 || (difference === 0 && a < b)
  }
  let size = 0
  for (const candidate of candidates) {
    if (size === kept.length && (size === 0 || !isBefore(candidate, kept[size - 1] ?? 0))) continue
    let at = size < kept.length ? size : size - 1
    if (size < kept.length) size += 1
    while (at > 0 && isBefore(candidate, kept[at - 1] ?? 0)) {
      kept[at] = kept[at - 1] ?? 0
      at -= 1
    }
    kept[at] = candidate
  }
  return kept
}
