import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aCart, noon, quantitiesOf } from '../../test/carts.ts'
import { putBack } from './put-back.ts'
import { takeOrdered } from './take-ordered.ts'

const quantities = fc.dictionary(fc.constantFrom('var_a', 'var_b', 'var_c', 'var_d'), fc.integer({ min: 1, max: 9 }))

it('gives a cart back exactly what was taken, whatever was bought', () => {
  fc.assert(
    fc.property(quantities, quantities, (held, bought) => {
      const cart = aCart('usr_1', held)
      const ordered = Object.entries(bought).map(([variantId, quantity]) => ({ variantId, quantity }))

      const { decision, taken } = takeOrdered(cart, ordered, noon)

      expect(quantitiesOf(putBack(decision.state, taken, noon).state)).toEqual(held)
    }),
  )
})
