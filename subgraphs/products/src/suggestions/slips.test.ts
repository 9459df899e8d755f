import { describe, expect, it } from 'vitest'
import { beginningsNear, isNearlyIn } from './slips.ts'

describe('a slip while typing', () => {
  it.each([
    ['a letter that is wrong', 'enanel'],
    ['a letter that is missing', 'enmel'],
    ['a letter too many', 'ennamel'],
    ['letters that are swapped', 'enmael'],
    ['the first letter', 'unamel'],
    ['a word that is only begun', 'enma'],
    ['one in each of two words', 'enmael kettel'],
    ['a whole word before it', 'copper enmael'],
  ])('is forgiven: %s', (_, typed) => {
    expect(isNearlyIn(typed, 'Copper & enamel kettle')).toBe(true)
  })

  it.each([
    ['two in one word', 'enmeal'],
    ['a word that is nowhere', 'enamel helicopter'],
    ['short words', 'enx'],
    ['short words beside long ones', 'enamel kat'],
  ])('is not forgiven: %s', (_, typed) => {
    expect(isNearlyIn(typed, 'Copper & enamel kettle')).toBe(false)
  })

  it('is looked for behind the first letters of long words', () => {
    expect(beginningsNear('Mug crème')).toBe("('mug':*) & ('cr':* | 'rc':* | 'ce':* | 're':*)")
    expect(beginningsNear('a mug')).toBeNull()
  })
})
