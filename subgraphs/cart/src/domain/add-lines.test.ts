import { describe, expect, it } from 'vitest'
import { aCart, aSellable, noon, quantitiesOf } from '../../test/carts.ts'
import { addLines } from './add-lines.ts'
import type { Sellable, Stock } from './sellable.ts'

const want = (variantId: string, quantity: number) => ({
  lineId: `cln_new_${variantId}`,
  variantId,
  quantity,
  path: ['lines', '0'],
})
const known = (variants: Sellable[], stock: Stock = null) => ({
  variants: new Map(variants.map((each) => [each.variantId, each])),
  stock,
})

describe('adding lines', () => {
  it('raises the line that is there, and keeps the price from when it was put in', () => {
    const dearer = aSellable('var_a', { unitPrice: { minor: 2000, currency: 'EUR' } })

    const decision = addLines(aCart('usr_1', { var_a: 1 }), [want('var_a', 2)], known([dearer]), noon)

    expect(decision).toMatchObject({
      kind: 'accepted',
      state: { version: 2, lines: [{ id: 'cln_a', quantity: 3, addedPrice: { minor: 1000 } }] },
    })
  })

  it('counts what is in the cart already against the limits', () => {
    const cart = aCart('usr_1', { var_a: 3 })

    expect(addLines(cart, [want('var_a', 2)], known([aSellable('var_a', { quantityMax: 4 })]), noon)).toMatchObject({
      because: { code: 'QuantityTooHigh', max: 4 },
    })
    expect(
      addLines(
        cart,
        [want('var_a', 2)],
        known([aSellable('var_a')], new Map([['var_a', { available: 4, backorder: null }]])),
        noon,
      ),
    ).toMatchObject({
      because: { code: 'InsufficientStock', lines: [{ requested: 5, available: 4 }] },
    })
  })

  it('is not kept from it by a stock that nobody could be asked for', () => {
    const decision = addLines(aCart('usr_1'), [want('var_a', 50)], known([aSellable('var_a')], null), noon)

    expect(decision.kind === 'accepted' && quantitiesOf(decision.state)).toEqual({ var_a: 50 })
  })
})
