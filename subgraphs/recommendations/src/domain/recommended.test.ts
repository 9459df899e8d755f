import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choose, combine, goingWith, thirdOf } from './recommended.ts'
import type { Reason, Recommended } from './recommended.ts'

const item = (
  productId: string,
  reason: Reason = 'TRENDING',
  score = 1,
  categoryId: string | null = null,
): Recommended => ({ productId, reason, score, categoryId, because: null })
const all = { first: 10, without: new Set<string>(), isSold: () => true }
const idsOf = (list: Recommended[]) => list.map((entry) => entry.productId)

describe('choosing what is shown', () => {
  it('takes the stronger list first and each product once, for its stronger reason', () => {
    const chosen = choose([[item('a', 'BOUGHT_TOGETHER')], [item('a'), item('b')]], all)

    expect(chosen).toEqual([item('a', 'BOUGHT_TOGETHER'), item('b')])
  })

  it('leaves out what is not wanted and what cannot be bought, and fills up from behind', () => {
    const lists = [[item('a'), item('b'), item('c'), item('d'), item('e')]]

    const chosen = choose(lists, { first: 2, without: new Set(['a']), isSold: (id) => id !== 'c' })

    expect(idsOf(chosen)).toEqual(['b', 'd'])
  })

  it('shows no more of a category than its share while there is something else, and then the best of the rest', () => {
    const mug = (id: string) => item(id, 'TRENDING', 1, 'mugs')
    const list = [mug('a'), mug('b'), mug('c'), mug('d'), item('x', 'TRENDING', 1, 'hats'), item('y')]

    expect(idsOf(choose([list], { ...all, first: 4, perCategoryMax: 2 }))).toEqual(['a', 'b', 'x', 'y'])
    expect(idsOf(choose([list], { ...all, first: 5, perCategoryMax: 2 }))).toEqual(['a', 'b', 'x', 'y', 'c'])
  })

  it('is as long as asked for, or has all there is, whatever the shares', () => {
    const lists = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.constantFrom('a', 'b', null)), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(lists, fc.integer({ min: 1, max: 20 }), (entries, first) => {
        const list = entries.map(([id, category]) => item(String(id), 'TRENDING', 1, category))
        const isSold = (id: string) => Number(id) % 3 > 0
        const chosen = idsOf(choose([list], { first, without: new Set(), isSold, perCategoryMax: thirdOf(first) }))
        const possible = new Set(idsOf(list).filter(isSold))
        expect(new Set(chosen).size).toBe(Math.min(first, possible.size))
        expect(chosen).toHaveLength(Math.min(first, possible.size))
      }),
    )
  })
})

describe('combining the lists of several products', () => {
  it('puts first what goes with more of them, and what goes with any before what is only popular', () => {
    const combined = combine([
      [item('a', 'BOUGHT_TOGETHER', 0.5), item('c', 'SAME_CATEGORY', 99)],
      [item('b', 'ALSO_BOUGHT', 0.4)],
      [item('b', 'BOUGHT_TOGETHER', 0.3)],
    ])

    expect(idsOf(combined)).toEqual(['b', 'a', 'c'])
    expect(combined[0]?.score).toBeCloseTo(0.58)
  })

  it('says with which of them it goes most', () => {
    const [tray] = combine([
      [goingWith('pot', item('tray', 'BOUGHT_TOGETHER', 0.2))],
      [goingWith('mug', item('tray', 'ALSO_BOUGHT', 0.4))],
      [goingWith('cup', item('tray', 'SAME_CATEGORY', 9))],
    ])

    expect(tray).toMatchObject({ because: 'mug', reason: 'ALSO_BOUGHT' })
  })
})
