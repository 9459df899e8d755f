import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCart, aLine, noon } from '../../test/carts.ts'
import { withLines } from './cart.ts'

describe('changing the lines of a cart', () => {
  it('changes nothing and tells nobody when the lines are the same', () => {
    const cart = aCart('usr_1', { var_a: 2 })

    expect(withLines(cart, cart.lines, noon)).toEqual({ kind: 'accepted', state: cart, events: [] })
  })

  it('tells exactly the differences, so that whoever adds them up knows the cart', () => {
    const anyCart = fc.dictionary(fc.constantFrom('var_a', 'var_b', 'var_c', 'var_d'), fc.integer({ min: 1, max: 9 }))

    fc.assert(
      fc.property(anyCart, anyCart, (before, after) => {
        const lines = Object.entries(after).map(([variantId, quantity]) => aLine(variantId, quantity))
        const { events } = withLines(aCart('usr_1', before), lines, noon)

        const heard = new Map(Object.entries(before))
        for (const event of events) {
          if (event.type !== 'cart.itemsAdded' && event.type !== 'cart.itemsRemoved') continue
          const sign = event.type === 'cart.itemsAdded' ? 1 : -1
          for (const { variantId, quantity } of event.data.items) {
            heard.set(variantId, (heard.get(variantId) ?? 0) + sign * quantity)
          }
        }
        expect(Object.fromEntries([...heard].filter(([, quantity]) => quantity !== 0))).toEqual({ ...after })
      }),
    )
  })
})
