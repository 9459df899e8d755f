import { describe, expect, it } from 'vitest'
import { checkAddress, isEmail } from './address.ts'

const home = { name: ' Ada ', line1: 'Lindenweg 4', city: 'Berlin', postalCode: '10115', country: 'de' }

describe('checking an address', () => {
  it('trims it and knows the country in small letters', () => {
    expect(checkAddress(home)).toEqual({
      kind: 'valid',
      address: { ...home, name: 'Ada', company: null, line2: null, region: null, phone: null, country: 'DE' },
    })
  })

  it.each([
    ['name', { name: ' ' }],
    ['line1', { line1: 'x'.repeat(101) }],
    ['line2', { line2: 'a\u0000b' }],
    ['city', { city: 'Berl\ud800n' }],
    ['postalCode', { postalCode: '1'.repeat(21) }],
    ['country', { country: 'D1' }],
    ['phone', { phone: '0'.repeat(31) }],
  ])('names %s when it cannot be printed', (field, wrong) => {
    expect(checkAddress({ ...home, ...wrong })).toMatchObject({ kind: 'invalid', field })
  })
})

describe('an e-mail address', () => {
  it.each([
    ['ada@example.com', true],
    ['ada@example', false],
    ['a da@example.com', false],
    ['ada@example.com\n', false],
    [`${'a'.repeat(250)}@example.com`, false],
  ])('%j: %s', (text, expected) => expect(isEmail(text)).toBe(expected))
})
