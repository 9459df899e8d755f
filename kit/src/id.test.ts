import { describe, expect, it } from 'vitest'
import { derivedId, isId, newId } from './id.ts'

describe('an id', () => {
  it('names its kind, and sorts by time', () => {
    const ids = Array.from({ length: 50 }, () => newId('ord'))

    expect(ids.every((id) => isId(id, 'ord'))).toBe(true)
    expect(ids).toEqual(ids.toSorted())
  })

  it.each(['', 'ord_', 'ord_nonsense', newId('pay'), 7, "ord_' or 1=1 --"])('%s is none of an order', (value) => {
    expect(isId(value, 'ord')).toBe(false)
  })
})

describe('an id that follows from a seed', () => {
  it('is the same for the same seed, another for another, and an id of its kind', () => {
    const id = derivedId('quo', 'one')

    expect(derivedId('quo', 'one')).toBe(id)
    expect(derivedId('quo', 'two')).not.toBe(id)
    expect(isId(id, 'quo')).toBe(true)
  })
})
