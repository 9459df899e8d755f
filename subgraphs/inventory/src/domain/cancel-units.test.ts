import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cancelUnits } from './cancel-units.ts'

const row = { id: 'bko_1', lineId: 'oln_1', waiting: 2, filled: 3, failed: 1 }
const line = (quantity: number, lineId = 'oln_1') => ({ lineId, variantId: 'var_lamp', quantity })

describe('an order that gives up units of a line', () => {
  it('settles those that failed first, then those that wait, and sends back those that came last', () => {
    expect(cancelUnits([row], [line(5)])).toEqual({
      moves: [
        { id: 'bko_1', from: 'failed', to: 'cancelled', quantity: 1 },
        { id: 'bko_1', from: 'waiting', to: 'cancelled', quantity: 2 },
        { id: 'bko_1', from: 'filled', to: 'cancelled', quantity: 2 },
      ],
      returned: [line(2)],
    })
  })

  it('touches no line that never waited', () => {
    expect(cancelUnits([row], [line(5, 'oln_2')])).toEqual({ moves: [], returned: [] })
  })

  it('never gives up more than there is of a line', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(20), (waiting, filled, failed, quantity) => {
        const { moves } = cancelUnits([{ ...row, waiting, filled, failed }], [line(quantity)])

        const total = moves.reduce((sum, move) => sum + move.quantity, 0)
        expect(total).toBe(Math.min(quantity, waiting + filled + failed))
      }),
    )
  })
})
