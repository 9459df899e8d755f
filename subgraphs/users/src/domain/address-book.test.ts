import { describe, expect, it } from 'vitest'
import { cleanAddress, defaultsOfNew, wrongAddress } from './address-book.ts'
import type { AddressInput } from './address-book.ts'

const anAddress = (some: Partial<AddressInput> = {}): AddressInput => ({
  name: 'Ada Brandt',
  line1: 'Musterweg 12',
  city: 'Hamburg',
  postalCode: '20095',
  country: 'DE',
  ...some,
})

describe('an address to save', () => {
  it('is trimmed; empty lines are none; the country is in capitals', () => {
    expect(cleanAddress(anAddress({ name: ' Ada ', company: '  ', country: 'de' }))).toMatchObject({
      name: 'Ada',
      company: null,
      line2: null,
      country: 'DE',
    })
  })

  it.each([{}, { postalCode: '' }, { phone: '+49 (40) 123-45' }, { line2: 'c/o Müller' }])(
    'is accepted with %o',
    (some) => {
      expect(wrongAddress(cleanAddress(anAddress(some)))).toBeNull()
    },
  )

  it.each([
    ['name', ' '],
    ['line1', 'a'.repeat(201)],
    ['city', 'Ham\nburg'],
    ['line2', 'floor\u0000'],
    ['country', 'D1'],
    ['country', 'DEU'],
    ['phone', 'call me'],
    ['postalCode', '1'.repeat(21)],
  ])('names %s as wrong when it is %j', (field, value) => {
    expect(wrongAddress(cleanAddress(anAddress({ [field]: value })))).toMatchObject({
      code: 'SavedAddressInvalid',
      path: ['address', field],
    })
  })

  it('serves for everything when it is the first, and for what it is asked for later', () => {
    expect(defaultsOfNew(0, { shipping: false, billing: false })).toEqual({ shipping: true, billing: true })
    expect(defaultsOfNew(3, { shipping: false, billing: true })).toEqual({ shipping: false, billing: true })
  })
})
