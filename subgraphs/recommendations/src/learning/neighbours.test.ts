import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { usualConfig } from './config.ts'
import { neighboursOf } from './neighbours.ts'
import type { Sparse } from './sparse.ts'

const options = { ...usualConfig.neighbours, shownShare: 0.5 }
const likedBy = (rows: readonly (readonly number[])[]): Sparse => ({
  rows: rows.length,
  columns: 8,
  start: Int32Array.from([0, ...rows.map((_, nth) => rows.slice(0, nth + 1).flat().length)]),
  column: Int32Array.from(rows.flat()),
  value: new Float32Array(rows.flat().length).fill(1),
})
const likeness = (rows: Sparse, item: number, other: number, how = options): number => {
  const { start, column, value } = neighboursOf(rows, how)
  const at = column.indexOf(other, start[item])
  return at >= 0 && at < (start[item + 1] ?? 0) ? (value[at] ?? 0) : 0
}
const tastes = fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 7 })), { maxLength: 12 }).map(likedBy)
const items = fc.integer({ min: 0, max: 7 })

describe('who is a neighbour', () => {
  it('is so in both directions, as much', () => {
    fc.assert(
      fc.property(tastes, items, items, (rows, one, other) => {
        expect(likeness(rows, one, other)).toBeCloseTo(likeness(rows, other, one), 6)
      }),
    )
  })

  it('is at most as like as the item itself would be, and never the item itself', () => {
    fc.assert(
      fc.property(tastes, (rows) => {
        const { start, column, value } = neighboursOf(rows, options)

        expect(value.every((much) => much > 0 && much <= 1.000001)).toBe(true)
        for (let item = 0; item < 8; item += 1)
          expect(column.subarray(start[item], start[item + 1]).includes(item)).toBe(false)
      }),
    )
  })

  it('is less like the more is shrunk, and least where few have both', () => {
    const rows = likedBy([
      [0, 1],
      [2, 3],
      [2, 3],
      [2, 3],
    ])
    const shrunk = { ...options, shrink: 20 }

    expect(likeness(rows, 0, 1)).toBeGreaterThan(likeness(rows, 0, 1, shrunk))
    expect(likeness(rows, 2, 3)).toBeGreaterThan(likeness(rows, 0, 1))
  })

  it('comes first when it is more like', () => {
    const { start, column } = neighboursOf(
      likedBy([
        [0, 1],
        [0, 1],
        [0, 2],
      ]),
      options,
    )

    expect([...column.subarray(start[0], start[1])]).toEqual([1, 2])
  })
})
