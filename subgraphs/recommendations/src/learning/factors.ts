import type { Sparse } from './sparse.ts'
import { transposed } from './sparse.ts'

export type FactorOptions = {
  size: number
  rounds: number
  /** Added to the diagonal for each row, times the share of its entries. */
  regularisation: number
  /** An entry of 1 counts so much more than one that is not there. */
  confidence: number
  seed: number
}

/** Rows of `size` numbers; how much a person wants an item is the dot product of theirs. */
export type Factors = { size: number; persons: Float32Array; items: Float32Array }

const steps = 3

/**
 * Implicit matrix factorisation by alternating least squares (Hu, Koren and Volinsky 2008), each row solved by a few steps
 * of conjugate gradients (Takács, Pilászy and Tikk 2011): time in proportion to entries x size, memory to rows x size.
 */
export const factorsOf = (matrix: Sparse, options: FactorOptions): Factors => {
  const { size, rounds, seed } = options
  const persons = new Float32Array(matrix.rows * size)
  const items = noise(matrix.columns * size, seed)
  const byItem = transposed(matrix)
  for (let round = 0; round < rounds; round += 1) {
    solve(matrix, items, persons, options)
    solve(byItem, persons, items, options)
  }
  solve(matrix, items, persons, options)
  return { size, persons, items }
}

/** How much a person wants an item. */
export const wanted = ({ size, persons, items }: Factors, person: number, item: number): number => {
  let sum = 0
  const [a, b] = [person * size, item * size]
  for (let at = 0; at < size; at += 1) sum += (persons[a + at] ?? 0) * (items[b + at] ?? 0)
  return sum
}

const noise = (length: number, seed: number): Float32Array => {
  let state = seed | 0
  return Float32Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return (state / 2 ** 31) * 0.1
  })
}

/** Sets each row of `to` to what fits the matrix best while `given` stands. */
const solve = (matrix: Sparse, given: Float32Array, to: Float32Array, options: FactorOptions): void => {
  const { size, regularisation } = options
  const gram = gramOf(given, size)
  for (let at = 0; at < size; at += 1) gram[at * size + at] = (gram[at * size + at] ?? 0) + regularisation
  const vectors = { rest: new Float64Array(size), way: new Float64Array(size), image: new Float64Array(size) }
  for (let row = 0; row < matrix.rows; row += 1) {
    const x = to.subarray(row * size, (row + 1) * size)
    if (matrix.start[row] === matrix.start[row + 1]) x.fill(0)
    else conjugate(row, matrix, given, gram, x, vectors, options.confidence)
  }
}

/** Sum over rows of y y^T. */
const gramOf = (given: Float32Array, size: number): Float64Array => {
  const gram = new Float64Array(size * size)
  for (let from = 0; from < given.length; from += size)
    for (let one = 0; one < size; one += 1) {
      const value = given[from + one] ?? 0
      for (let other = 0; other < size; other += 1)
        gram[one * size + other] = (gram[one * size + other] ?? 0) + value * (given[from + other] ?? 0)
    }
  return gram
}

type Vectors = { rest: Float64Array; way: Float64Array; image: Float64Array }

/** Solves (G + sum of c y y^T) x = sum of (1 + c) y, from where x stands; c is confidence x entry. */
const conjugate = (
  row: number,
  matrix: Sparse,
  given: Float32Array,
  gram: Float64Array,
  x: Float32Array,
  { rest, way, image }: Vectors,
  confidence: number,
): void => {
  const size = x.length
  const { start, column, value } = matrix
  const [from, until] = [start[row] ?? 0, start[row + 1] ?? 0]
  multiply(gram, x, rest)
  for (let at = 0; at < size; at += 1) rest[at] = -(rest[at] ?? 0)
  for (let entry = from; entry < until; entry += 1) {
    const y = (column[entry] ?? 0) * size
    const much = confidence * (value[entry] ?? 0)
    let dot = 0
    for (let at = 0; at < size; at += 1) dot += (given[y + at] ?? 0) * (x[at] ?? 0)
    const factor = 1 + much - much * dot
    for (let at = 0; at < size; at += 1) rest[at] = (rest[at] ?? 0) + factor * (given[y + at] ?? 0)
  }
  way.set(rest)
  let before = squared(rest)
  for (let step = 0; step < steps && before > 1e-10; step += 1) {
    multiply(gram, way, image)
    for (let entry = from; entry < until; entry += 1) {
      const y = (column[entry] ?? 0) * size
      let dot = 0
      for (let at = 0; at < size; at += 1) dot += (given[y + at] ?? 0) * (way[at] ?? 0)
      dot *= confidence * (value[entry] ?? 0)
      for (let at = 0; at < size; at += 1) image[at] = (image[at] ?? 0) + dot * (given[y + at] ?? 0)
    }
    let curve = 0
    for (let at = 0; at < size; at += 1) curve += (way[at] ?? 0) * (image[at] ?? 0)
    const length = before / curve
    for (let at = 0; at < size; at += 1) {
      x[at] = (x[at] ?? 0) + length * (way[at] ?? 0)
      rest[at] = (rest[at] ?? 0) - length * (image[at] ?? 0)
    }
    const after = squared(rest)
    for (let at = 0; at < size; at += 1) way[at] = (rest[at] ?? 0) + (after / before) * (way[at] ?? 0)
    before = after
  }
}

const multiply = (gram: Float64Array, x: Float32Array | Float64Array, to: Float64Array): void => {
  const size = to.length
  for (let one = 0; one < size; one += 1) {
    let sum = 0
    for (let other = 0; other < size; other += 1) sum += (gram[one * size + other] ?? 0) * (x[other] ?? 0)
    to[one] = sum
  }
}

const squared = (vector: Float64Array): number => {
  let sum = 0
  for (let at = 0; at < vector.length; at += 1) sum += (vector[at] ?? 0) ** 2
  return sum
}
