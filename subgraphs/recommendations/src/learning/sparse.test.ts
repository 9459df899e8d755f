import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { best, transposed } from './sparse.ts'
import type { Sparse } from './sparse.ts'

const matrixOf = (rows: readonly (readonly number[])[]): Sparse => ({
  rows: rows.length,
  columns: 10,
  start: Int32Array.from([0, ...rows.map((_, nth) => rows.slice(0, nth + 1).flat().length)]),
  column: Int32Array.from(rows.flat()),
  value: Float32Array.from(rows.flat(), (_, nth) => nth + 1),
})
const columns = fc.uniqueArray(fc.integer({ min: 0, max: 9 })).map((list) => list.toSorted((a, b) => a - b))

describe('exchanging rows and columns', () => {
  it('gives the same matrix when it is done twice', () => {
    fc.assert(
      fc.property(fc.array(columns, { maxLength: 6 }), (rows) => {
        const matrix = matrixOf(rows)

        expect(transposed(transposed(matrix))).toEqual(matrix)
      }),
    )
  })
})

describe('taking the best', () => {
  it('is what sorting gives, equals by their number', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), fc.integer({ min: 0, max: 8 }), (scores, count) => {
        const sorted = [...scores.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b)

        const chosen = best(Int32Array.from(scores.keys()), Float64Array.from(scores), count)

        expect([...chosen]).toEqual(sorted.slice(0, count))
      }),
    )
  })
})
