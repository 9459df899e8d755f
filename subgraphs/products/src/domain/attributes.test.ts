import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attributesMax, checkAttributes, fragmentsOf, textsOf } from './attributes.ts'

describe('checking attributes', () => {
  it('takes texts, numbers, yes and no, lists of them, and numbers with a unit', () => {
    const given = { material: ' oak ', legs: 3, organic: true, colours: ['red', 2], height: { value: 8.5, unit: 'cm' } }

    expect(checkAttributes(given)).toEqual({ attributes: { ...given, material: 'oak' }, invalid: null })
  })

  it.each([
    ['an object in an object', { size: { deep: 1 } }, ['attributes', 'size']],
    ['a list of lists', { size: [[1]] }, ['attributes', 'size']],
    ['null', { size: null }, ['attributes', 'size']],
    ['a number that is none', { size: Number.NaN }, ['attributes', 'size']],
    ['a text of 2001 characters', { size: 'x'.repeat(2_001) }, ['attributes', 'size']],
    ['a NUL', { size: 'a\u0000' }, ['attributes', 'size']],
    ['a name of 101 characters', { ['n'.repeat(101)]: 1 }, ['attributes', 'n'.repeat(100)]],
    ['a name without characters', { '': 1 }, ['attributes', '']],
    ['a list', ['oak'], ['attributes']],
    ['a text', 'oak', ['attributes']],
    [
      'too many',
      Object.fromEntries(Array.from({ length: attributesMax + 1 }, (_, nth) => [`a${nth}`, 1])),
      ['attributes'],
    ],
  ])('refuses %s and says where', (_, given, path) => {
    expect(checkAttributes(given).invalid).toMatchObject({ code: 'InvalidAttribute', path })
  })

  it('cannot be used to reach the prototype of all objects', () => {
    const { attributes, invalid } = checkAttributes(JSON.parse('{ "__proto__": "x" }'))

    expect(attributes).toBeNull()
    expect(invalid).not.toBeNull()
  })
})

describe('a filter by attribute', () => {
  it('tries a fragment that holds every value that reads like it', () => {
    const aValue = fc.oneof(fc.integer(), fc.boolean(), fc.string({ minLength: 1 }))

    fc.assert(
      fc.property(aValue, (value) => {
        const fragments = fragmentsOf('size', String(value))

        expect(fragments).toContainEqual({ size: value })
        expect(fragments).toContainEqual({ size: [value] })
      }),
    )
  })

  it('shows values as the texts that it takes', () => {
    expect([textsOf('oak'), textsOf(3), textsOf([1, true]), textsOf({ value: 2, unit: 'm' })]).toEqual([
      ['oak'],
      ['3'],
      ['1', 'true'],
      ['2'],
    ])
  })
})
