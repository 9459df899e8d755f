import { describe, expect, it } from 'vitest'
import { choose, combine } from './recommended.ts'
import type { Reason, Recommended } from './recommended.ts'

const item = (productId: string, reason: Reason = 'TRENDING', score = 1): Recommended => ({ productId, reason, score })
const all = { first: 10, without: new Set<string>(), isSold: () => true }
const idsOf = (list: Recommended[]) => list.map((entry) => entry.productId)

describe('choosing what is shown', () => {
  it('takes the stronger list first and each product once, for its stronger reason', () => {
    const chosen = choose([[item('a', 'BOUGHT_TOGETHER')], [item('a'), item('b')]], all)

    expect(chosen).toEqual([item('a', 'BOUGHT_TOGETHER'), item('b')])
  })

  it('leaves out what is not wanted and what is not sold, and fills up from behind', () => {
    const lists = [[item('a'), item('b'), item('c'), item('d'), item('e')]]

    const chosen = choose(lists, { first: 2, without: new Set(['a']), isSold: (id) => id !== 'c' })

    expect(idsOf(chosen)).toEqual(['b', 'd'])
  })
})

describe('combining the lists of several products', () => {
  it('puts first what goes with more of them, and a stronger reason before any score', () => {
    const combined = combine([
      [item('a', 'BOUGHT_TOGETHER', 3), item('c', 'SAME_CATEGORY', 99)],
      [item('b', 'BOUGHT_TOGETHER', 2)],
      [item('b', 'BOUGHT_TOGETHER', 2)],
    ])

    expect(combined).toEqual([
      item('b', 'BOUGHT_TOGETHER', 4),
      item('a', 'BOUGHT_TOGETHER', 3),
      item('c', 'SAME_CATEGORY', 99),
    ])
  })
})
