import { describe, expect, it } from 'vitest'
import { BadEnvironment, readEnv } from './config.ts'
import { keyRing, newFieldKey, seal, unseal, Unopenable } from './sealed.ts'

const ringOf = (...keys: string[]) => keyRing.parse(keys.join(','))
const [first, second] = [newFieldKey('k1'), newFieldKey('k2')]
const secret = '{"name":"Zoë Brandt"}'

describe('a sealed value', () => {
  it('says nothing of what is in it, not even that two are the same', () => {
    const [one, other] = [seal(ringOf(first), 'people.name', secret), seal(ringOf(first), 'people.name', secret)]

    expect(one).not.toBe(other)
    expect(Buffer.from(one.split(':')[2] ?? '', 'base64url').toString('latin1')).not.toContain('Brandt')
  })

  it('is opened by its key, also when another one writes now', () => {
    const value = seal(ringOf(first), 'people.name', secret)

    expect(unseal(ringOf(second, first), 'people.name', value)).toBe(secret)
    expect(seal(ringOf(second, first), 'people.name', secret)).toMatch(/^sealed:k2:/)
  })

  it('is opened by no other key, whatever its id', () => {
    const value = seal(ringOf(first), 'people.name', secret)

    expect(() => unseal(ringOf(second), 'people.name', value)).toThrow(Unopenable)
    expect(() => unseal(ringOf(newFieldKey('k1')), 'people.name', value)).toThrow(Unopenable)
  })

  it('does not open in another column, altered, cut short or in the clear', () => {
    const value = seal(ringOf(first), 'people.name', secret)
    const altered = `${value.slice(0, 20)}${value[20] === 'A' ? 'B' : 'A'}${value.slice(21)}`

    expect(() => unseal(ringOf(first), 'people.phone', value)).toThrow(Unopenable)
    for (const wrong of [altered, value.slice(0, 30), secret, ''])
      expect(() => unseal(ringOf(first), 'people.name', wrong)).toThrow(Unopenable)
  })
})

describe('a ring of keys', () => {
  it.each([
    ['nothing', undefined],
    ['no key', 'k1'],
    ['a short key', 'k1:c2hvcnQ='],
    ['an id twice', `${first},${newFieldKey('k1')}`],
    ['one good and one bad', `${first},k2:no`],
  ])('that is %s is refused in one line', (_, given) => {
    expect(() => readEnv({ FIELD_KEYS: keyRing }, { FIELD_KEYS: given })).toThrow(BadEnvironment)
  })
})
