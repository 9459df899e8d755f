import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { byKey, byTime, startsOf } from './order.ts'

describe('putting rows in order', () => {
  it('is what sorting gives, and keeps equals as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (keys) => {
        const all = Int32Array.from(keys.keys())

        expect([...byKey(Int32Array.from(keys), 10, all)]).toEqual(
          [...keys.keys()].toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)),
        )
      }),
    )
  })

  it('knows where the rows of a key begin', () => {
    expect([...startsOf(Int32Array.of(2, 0, 2), 4)]).toEqual([0, 1, 1, 3, 3])
  })

  it('is by time, also of times that come in no order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffffffff })), (times) => {
        const sorted = Array.from(byTime(Uint32Array.from(times)), (row) => times[row])

        expect(sorted).toEqual(times.toSorted((a, b) => a - b))
      }),
    )
  })
})
