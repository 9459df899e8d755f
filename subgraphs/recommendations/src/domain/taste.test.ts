import { describe, expect, it } from 'vitest'
import type { Reason, Recommended } from './recommended.ts'
import { tasteFor, tastesFrom } from './taste.ts'
import type { Known } from './taste.ts'

const item = (productId: string, score: number, reason: Reason = 'ALSO_BOUGHT'): Recommended => ({
  ...{ productId, score, reason, categoryId: null, because: null },
})
const nobody: Known = { bought: [], signs: [], model: null }
const idsOf = (list: readonly Recommended[]) => list.map(({ productId }) => productId)

describe('what somebody may like', () => {
  it('goes with the latest purchases and views, purchases first', () => {
    const { fresh } = tastesFrom({
      ...nobody,
      bought: ['pot'],
      signs: [
        { productId: 'pot', weight: 1, goesWith: [item('lid', 0.4)] },
        { productId: 'lamp', weight: 0.5, goesWith: [item('bulb', 0.6)] },
      ],
    })

    expect(fresh).toMatchObject([
      { productId: 'lid', because: 'pot', score: 0.4 },
      { productId: 'bulb', because: 'lamp', score: 0.3 },
    ])
  })

  it('is what the model expects, moved by what was done since', () => {
    const model = { all: [item('tea', 0.6), item('mug', 0.5)], fresh: [item('mug', 0.5)] }
    const signs = [{ productId: 'pot', weight: 1, goesWith: [item('mug', 0.5)] }]

    const { all, fresh } = tastesFrom({ bought: ['tea', 'pot'], signs, model })

    expect(idsOf(all)).toEqual(['mug', 'tea'])
    expect(fresh).toMatchObject([{ productId: 'mug', score: 0.75 }])
  })

  it('has new things only, when the model did not know yet that they were bought', () => {
    const model = { all: [], fresh: [item('mug', 0.5), item('pot', 0.4)] }

    expect(idsOf(tastesFrom({ bought: ['mug'], signs: [], model }).fresh)).toEqual(['pot'])
  })
})

describe('what was bought already', () => {
  const tastes = { all: [item('tea', 0.9, 'BUY_AGAIN'), item('pot', 0.8), item('mug', 0.5)], fresh: [item('mug', 0.5)] }
  const known = { bought: ['tea', 'pot'], consumables: ['tea'] }

  it.each([
    ['NONE', ['mug'], ['tea', 'pot']],
    ['CONSUMABLES', ['tea', 'pot', 'mug', 'mug'], ['pot']],
    ['ALL', ['tea', 'pot', 'mug'], []],
  ] as const)('with %s is shown as wished', (repeats, list, without) => {
    const chosen = tasteFor(tastes, known, repeats)

    expect(idsOf(chosen.list)).toEqual(list)
    expect(chosen.without).toEqual(without)
  })
})
