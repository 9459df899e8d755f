import { describe, expect, it } from 'vitest'
import { basketsOf } from './baskets.ts'
import { happened, noonSeconds } from './testing/happened.ts'

const rowsOf = ({ start, column }: ReturnType<typeof basketsOf>) =>
  Array.from({ length: start.length - 1 }, (_, row) => [...column.subarray(start[row], start[row + 1])])

describe('baskets', () => {
  it('are what one person bought at one time, each item once', () => {
    const at = noonSeconds - 60
    const all = happened([
      { person: 1, item: 2, atSeconds: at },
      { person: 0, item: 0, atSeconds: at },
      { person: 0, item: 1, atSeconds: at },
      { person: 0, item: 0, atSeconds: at },
      { person: 1, item: 3, atSeconds: at },
    ])

    expect(rowsOf(basketsOf(all))).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('of one item say nothing, nor what was only looked at', () => {
    const at = noonSeconds - 60

    expect(
      rowsOf(basketsOf(happened([{ atSeconds: at }, { item: 1, atSeconds: at, kind: 'view' }, { item: 1 }]))),
    ).toEqual([])
  })
})
