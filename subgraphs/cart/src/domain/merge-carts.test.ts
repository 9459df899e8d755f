import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCart, noon, quantitiesOf } from '../../test/carts.ts'
import { mergeCarts } from './merge-carts.ts'

describe('merging carts', () => {
  it('sums, clamps, and tells that the guest’s cart went over', () => {
    const merged = mergeCarts(
      aCart('usr_1', { var_a: 2, var_b: 3 }),
      aCart('gst_2', { var_b: 3, var_c: 1 }),
      () => 5,
      noon,
    )

    expect(quantitiesOf(merged.user.state)).toEqual({ var_a: 2, var_b: 5, var_c: 1 })
    expect(merged.guest.state.lines).toEqual([])
    expect(merged.clampedLineIds).toEqual(['cln_b'])
    expect(merged.guest.events.at(-1)).toMatchObject({
      type: 'cart.merged',
      data: { guestId: 'gst_2', userId: 'usr_1' },
    })
  })

  it('never loses a line, never lowers what the user had, and does nothing the second time', () => {
    const anyCart = fc.dictionary(fc.constantFrom('var_a', 'var_b', 'var_c'), fc.integer({ min: 1, max: 50 }))

    fc.assert(
      fc.property(anyCart, anyCart, fc.integer({ min: 1, max: 60 }), (mine, theirs, max) => {
        const first = mergeCarts(aCart('usr_1', mine), aCart('gst_2', theirs), () => max, noon)
        const second = mergeCarts(first.user.state, first.guest.state, () => max, noon)

        const quantities = quantitiesOf(first.user.state)
        expect(Object.keys(quantities).toSorted()).toEqual(
          [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].toSorted(),
        )
        expect(Object.entries(mine).every(([variantId, quantity]) => (quantities[variantId] ?? 0) >= quantity)).toBe(
          true,
        )
        expect(second.user.state).toBe(first.user.state)
        expect([...second.user.events, ...second.guest.events]).toEqual([])
      }),
    )
  })
})
