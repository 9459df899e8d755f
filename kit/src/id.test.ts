import { describe, expect, it } from 'vitest'
import { derivedId, isId } from './id.ts'

describe('an id that follows from a seed', () => {
  it('is the same for the same seed, another for another, and an id of its kind', () => {
    const id = derivedId('quo', 'one')

    expect(derivedId('quo', 'one')).toBe(id)
    expect(derivedId('quo', 'two')).not.toBe(id)
    expect(isId(id, 'quo')).toBe(true)
  })
})
