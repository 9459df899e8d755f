import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocateOrBackorder, splitBackorder } from './split-backorder.ts'

const expectedAt = new Date('2026-01-09T12:00:00Z')
const terms = new Map([['var_lamp', { expectedAt }]])
const line = (lineId: string, variantId: string, quantity: number) => ({ lineId, variantId, quantity })
const level = (variantId: string, onHand: number, warehouseId = 'north') => ({
  ...{ variantId, warehouseId, onHand, reserved: 0 },
})

describe('asking for more than is on the shelf', () => {
  it('is short of what cannot be backordered, as before', () => {
    expect(allocateOrBackorder([line('a', 'var_mug', 2)], [level('var_mug', 1)], ['north'], terms)).toEqual({
      kind: 'short',
      shortages: [{ variantId: 'var_mug', requested: 2, available: 1 }],
    })
  })

  it('gives the shelf first and promises the rest, to the lines in their order', () => {
    const lines = [line('a', 'var_lamp', 2), line('b', 'var_lamp', 2)]

    expect(allocateOrBackorder(lines, [level('var_lamp', 3)], ['north'], terms)).toEqual({
      kind: 'allocated',
      allocations: [
        { ...line('a', 'var_lamp', 2), warehouseId: 'north' },
        { ...line('b', 'var_lamp', 1), warehouseId: 'north' },
      ],
      backordered: [{ ...line('b', 'var_lamp', 1), expectedAt }],
    })
  })

  it('promises everything when the shelf is empty or was never there', () => {
    expect(allocateOrBackorder([line('a', 'var_lamp', 2)], [], ['north'], terms)).toEqual({
      kind: 'allocated',
      allocations: [],
      backordered: [{ ...line('a', 'var_lamp', 2), expectedAt }],
    })
  })

  it('holds nothing of anything when another line is short', () => {
    const lines = [line('a', 'var_lamp', 2), line('b', 'var_mug', 1)]

    expect(allocateOrBackorder(lines, [], ['north'], terms).kind).toBe('short')
  })

  it('gives each line its quantity, and backorders no unit that lies there', () => {
    const units = fc.integer({ min: 1, max: 5 })
    const variants = fc.constantFrom('var_lamp', 'var_mug')
    const asked = fc.array(fc.tuple(variants, units), { maxLength: 6 })
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 9 }), (wanted, onHand) => {
        const lines = wanted.map(([variantId, quantity], index) => line(String(index), variantId, quantity))
        const { onShelf, backordered } = splitBackorder(lines, [level('var_lamp', onHand)], terms)
        const unitsOf = (parts: readonly { lineId: string; quantity: number }[], lineId: string) =>
          parts.reduce((sum, part) => (part.lineId === lineId ? sum + part.quantity : sum), 0)
        const lamps = lines.reduce((sum, one) => (one.variantId === 'var_lamp' ? sum + one.quantity : sum), 0)

        for (const { lineId, quantity } of lines)
          expect(unitsOf(onShelf, lineId) + unitsOf(backordered, lineId)).toBe(quantity)
        expect(backordered.reduce((sum, part) => sum + part.quantity, 0)).toBe(Math.max(0, lamps - onHand))
      }),
    )
  })
})
