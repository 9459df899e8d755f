import type { Sparse } from './sparse.ts'
import { transposed } from './sparse.ts'

export type FactorOptions = {
  size: number
  rounds: number
  /** Steps of conjugate gradients for each row in each round. */
  steps: number
  /** Added to the diagonal for each row, times the share of its entries. */
  regularisation: number
  /** An entry of 1 counts so much more than one that is not there. */
  confidence: number
  seed: number
}

/** Rows of `size` numbers; how much a person wants an item is the dot product of theirs. */
export type Factors = { size: number; persons: Float32Array; items: Float32Array }

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

/** The items' rows anew, from another matrix over the same people: what is known of the people stands. */
export const itemsAnew = ({ size, persons, items }: Factors, matrix: Sparse, options: FactorOptions): Factors => {
  const anew = new Float32Array(items.length)
  solve(transposed(matrix), persons, anew, options)
  return { size, persons, items: anew }
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
  const room = roomFor(matrix, size)
  for (let row = 0; row < matrix.rows; row += 1) {
    const x = to.subarray(row * size, (row + 1) * size)
    const count = gather(matrix, row, given, room, options.confidence)
    if (count === 0) x.fill(0)
    else conjugate(x, gram, count, room, options.steps)
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

/** What one row needs while it is solved: the y of its entries side by side, how much more each counts, and three vectors. */
type Room = { near: Float64Array; more: Float64Array; rest: Float64Array; way: Float64Array; image: Float64Array }

const roomFor = ({ rows, start }: Sparse, size: number): Room => {
  let longest = 0
  for (let row = 0; row < rows; row += 1) longest = Math.max(longest, (start[row + 1] ?? 0) - (start[row] ?? 0))
  const vector = () => new Float64Array(size)
  return {
    near: new Float64Array(longest * size),
    more: new Float64Array(longest),
    rest: vector(),
    way: vector(),
    image: vector(),
  }
}

/** Puts the y of a row's entries side by side, where they are read several times; answers how many there are. */
const gather = (
  { start, column, value }: Sparse,
  row: number,
  given: Float32Array,
  { near, more, rest }: Room,
  confidence: number,
): number => {
  const size = rest.length
  let count = 0
  for (let entry = start[row] ?? 0; entry < (start[row + 1] ?? 0); entry += 1) {
    const much = value[entry] ?? 0
    if (much <= 0) continue
    const from = (column[entry] ?? 0) * size
    const to = count * size
    for (let at = 0; at < size; at += 1) near[to + at] = given[from + at] ?? 0
    more[count] = confidence * much
    count += 1
  }
  return count
}

/** Solves (G + sum of c y y^T) x = sum of (1 + c) y, from where x stands; c is how much more each entry counts. */
const conjugate = (x: Float32Array, gram: Float64Array, count: number, room: Room, steps: number): void => {
  const { near, more, rest, way, image } = room
  const size = x.length
  way.set(x)
  imageOf(way, gram, count, room)
  for (let at = 0; at < size; at += 1) rest[at] = -(image[at] ?? 0)
  for (let entry = 0; entry < count; entry += 1) addTo(rest, 1 + (more[entry] ?? 0), near, entry * size)
  way.set(rest)
  let before = squared(rest)
  for (let step = 0; step < steps && before > 1e-10; step += 1) {
    imageOf(way, gram, count, room)
    const length = before / dot(way, image, 0)
    for (let at = 0; at < size; at += 1) x[at] = (x[at] ?? 0) + length * (way[at] ?? 0)
    addTo(rest, -length, image, 0)
    const after = squared(rest)
    for (let at = 0; at < size; at += 1) way[at] = (rest[at] ?? 0) + (after / before) * (way[at] ?? 0)
    before = after
  }
}

/** Sets `image` to (G + sum of c y y^T) times a vector. */
const imageOf = (vector: Float64Array, gram: Float64Array, count: number, { near, more, image }: Room): void => {
  const size = vector.length
  for (let one = 0; one < size; one += 1) image[one] = dot(vector, gram, one * size)
  for (let entry = 0; entry < count; entry += 1)
    addTo(image, (more[entry] ?? 0) * dot(vector, near, entry * size), near, entry * size)
}

const dot = (vector: Float64Array, other: Float64Array, from: number): number => {
  let sum = 0
  for (let at = 0; at < vector.length; at += 1) sum += (vector[at] ?? 0) * (other[from + at] ?? 0)
  return sum
}

const addTo = (vector: Float64Array, times: number, other: Float64Array, from: number): void => {
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] ?? 0) + times * (other[from + at] ?? 0)
}

const squared = (vector: Float64Array): number => dot(vector, vector, 0)
