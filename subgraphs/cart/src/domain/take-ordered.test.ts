import { describe, expect, it } from 'vitest'
import { aCart, noon, quantitiesOf } from '../../test/carts.ts'
import { takeOrdered } from './take-ordered.ts'

describe('taking out what was ordered', () => {
  it('takes the ordered quantities and no more, and says what was not there', () => {
    const { decision, taken, left } = takeOrdered(
      aCart('usr_1', { var_a: 3, var_b: 1, var_c: 1 }),
      [
        { variantId: 'var_a', quantity: 2 },
        { variantId: 'var_b', quantity: 4 },
        { variantId: 'var_x', quantity: 1 },
      ],
      noon,
    )

    expect(quantitiesOf(decision.state)).toEqual({ var_a: 1, var_c: 1 })
    expect(taken.map(({ variantId, quantity }) => [variantId, quantity])).toEqual([
      ['var_a', 2],
      ['var_b', 1],
    ])
    expect(left).toEqual([
      { variantId: 'var_b', quantity: 3 },
      { variantId: 'var_x', quantity: 1 },
    ])
  })
})
