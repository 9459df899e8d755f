import { describe, expect, it } from 'vitest'
import { isSignedAddress, signAddress } from './signed-address.ts'

const secret = 'a secret for tests only'
const noon = new Date('2026-01-01T12:00:00Z')
const deed = { method: 'PUT', path: '/files/a' }
const search = signAddress(secret, deed, noon).slice(deed.path.length)
const before = new Date(noon.getTime() - 1)

describe('a signed address', () => {
  it('is good for what it was signed for', () => {
    expect(isSignedAddress(secret, { ...deed, search }, before)).toBe(true)
  })

  it.each([
    ['when its time is over', { ...deed, search }, noon, secret],
    ['for another deed', { ...deed, method: 'GET', search }, before, secret],
    ['at another path', { ...deed, path: '/files/b', search }, before, secret],
    ['with another secret', { ...deed, search }, before, 'another secret of tests'],
    ['for longer', { ...deed, search: search.replace(/until=\d+/, 'until=9999999999999') }, before, secret],
    ['with a shorter signature', { ...deed, search: search.slice(0, -1) }, before, secret],
    ['without any', { ...deed, search: '' }, before, secret],
  ])('is good for nothing %s', (_, asked, now, key) => {
    expect(isSignedAddress(key, asked, now)).toBe(false)
  })
})
