import { describe, expect, it } from 'vitest'
import { anAddress } from '../../test/people.ts'
import { plainAddress, plainEmail } from './known-again.ts'

describe('an e-mail address', () => {
  it.each([
    ['Ada@Example.com', 'ada@example.com'],
    [' ada+shop@example.com ', 'ada@example.com'],
    ['a.d.a+x@gmail.com', 'ada@gmail.com'],
    ['ada@googlemail.com', 'ada@gmail.com'],
    ['a.da@example.com', 'a.da@example.com'],
  ])('%s is %s', (written, plain) => expect(plainEmail(written)).toBe(plain))
})

describe('an address', () => {
  const home = anAddress({ line1: 'Königstraße 4', postalCode: '10 115' })

  it.each([
    [{ line1: 'KÖNIGSTRAßE  4.', postalCode: '10115' }, true],
    [{ name: 'Somebody else', company: 'Somewhere', phone: '1' }, true],
    [{ city: 'Berlin-Mitte' }, true],
    [{ line1: 'Königstraße 40' }, false],
    [{ line2: 'Rear building' }, false],
    [{ country: 'AT' }, false],
  ])('with %j is the same: %s', (some, isSame) =>
    expect(plainAddress({ ...home, ...some }) === plainAddress(home)).toBe(isSame),
  )
})
