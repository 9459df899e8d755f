import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate, allocateAsPromised } from './allocate.ts'
import { availableOf, placeOf, quantityByVariant, sumBy } from './stock.ts'
import type { Level } from './stock.ts'

const level = (variantId: string, warehouseId: string, onHand: number, reserved = 0): Level => ({
  variantId,
  warehouseId,
  onHand,
  reserved,
})
const line = (lineId: string, variantId: string, quantity: number) => ({ lineId, variantId, quantity })
const warehouses = ['north', 'south', 'west']

describe('allocating lines to warehouses', () => {
  it('prefers one warehouse that has everything to the preferred one that has not', () => {
    const levels = [level('mug', 'north', 9), level('mug', 'south', 2), level('pot', 'south', 1)]

    const allocated = allocate([line('1', 'mug', 2), line('2', 'pot', 1)], levels, warehouses)

    expect(allocated).toEqual({
      kind: 'allocated',
      allocations: [
        { ...line('1', 'mug', 2), warehouseId: 'south' },
        { ...line('2', 'pot', 1), warehouseId: 'south' },
      ],
    })
  })

  it('splits a line only where no warehouse has it whole', () => {
    const levels = [level('mug', 'north', 2), level('mug', 'south', 2, 1)]

    const allocated = allocate([line('1', 'mug', 3)], levels, warehouses)

    expect(allocated).toEqual({
      kind: 'allocated',
      allocations: [
        { ...line('1', 'mug', 2), warehouseId: 'north' },
        { ...line('1', 'mug', 1), warehouseId: 'south' },
      ],
    })
  })

  it('is short of a variant by the sum of its lines, and then gives nothing', () => {
    const allocated = allocate([line('1', 'mug', 2), line('2', 'mug', 2)], [level('mug', 'north', 3)], warehouses)

    expect(allocated).toEqual({ kind: 'short', shortages: [{ variantId: 'mug', requested: 4, available: 3 }] })
  })

  const small = fc.integer({ min: 0, max: 6 })
  const levelsOfAll = fc.tuple(
    ...['mug', 'pot'].flatMap((variantId) =>
      warehouses.map((id) => small.map((onHand) => level(variantId, id, onHand))),
    ),
  )
  const someLines = fc
    .array(fc.record({ variantId: fc.constantFrom('mug', 'pot'), quantity: fc.integer({ min: 1, max: 6 }) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((lines) => lines.map((entry, index) => ({ ...entry, lineId: String(index) })))

  it('gives each line all it asks for, and no shelf more than it has', () => {
    fc.assert(
      fc.property(levelsOfAll, someLines, (levels, lines) => {
        const result = allocate(lines, levels, warehouses)
        const asked = quantityByVariant(lines)
        const there = sumBy(levels, (entry) => entry.variantId, availableOf)
        const isEnough = [...asked].every(([variantId, quantity]) => (there.get(variantId) ?? 0) >= quantity)
        expect(result.kind).toBe(isEnough ? 'allocated' : 'short')
        if (result.kind === 'short') return
        const perLine = sumBy(
          result.allocations,
          (entry) => entry.lineId,
          (entry) => entry.quantity,
        )
        expect(lines.map((entry) => perLine.get(entry.lineId))).toEqual(lines.map((entry) => entry.quantity))
        const perShelf = sumBy(result.allocations, placeOf, (entry) => entry.quantity)
        for (const shelf of levels) expect(perShelf.get(placeOf(shelf)) ?? 0).toBeLessThanOrEqual(availableOf(shelf))
      }),
    )
  })
})

describe('allocating as promised', () => {
  it('takes nothing from another shelf than the promised one', () => {
    const promised = [{ ...line('1', 'mug', 2), warehouseId: 'north' }]

    const allocated = allocateAsPromised(promised, [level('mug', 'north', 1), level('mug', 'south', 9)])

    expect(allocated).toEqual({ kind: 'short', shortages: [{ variantId: 'mug', requested: 2, available: 10 }] })
  })
})
