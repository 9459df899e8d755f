import { describe, expect, it } from 'vitest'
import { readSunset } from '@shop/kit/sunset'
import { Problem } from '../problem.ts'
import { operationSunset, refuseAfterSunset } from './sunset.ts'

const sunset = (coordinate: string, since: string, last: string) => {
  const read = readSunset(coordinate, `Use Pet.name instead; deprecated on ${since}, removed after ${last}`)
  if (!read) throw new Error('no sunset')
  return read
}
const [near, far] = [sunset('Pet.title', '2026-09-01', '2027-03-01'), sunset('Pet.label', '2026-01-01', '2027-06-30')]

describe('an operation that uses what will be gone', () => {
  it('says since when it is deprecated, and when the first part of it ends', () => {
    expect(operationSunset([near, far])?.headers).toEqual({
      deprecation: `@${Date.UTC(2026, 0, 1) / 1000}`,
      sunset: 'Tue, 02 Mar 2027 00:00:00 GMT',
    })
    expect(operationSunset([])).toBeNull()
  })

  it('runs until the end of the last day', () => {
    expect(() => refuseAfterSunset(operationSunset([near, far]), new Date('2027-03-01T23:59:59.999Z'))).not.toThrow()
    expect(() => refuseAfterSunset(null, new Date('2099-01-01'))).not.toThrow()
  })

  it('is refused from then on, with the field and what to use instead', () => {
    const attempt = () => refuseAfterSunset(operationSunset([near, far]), new Date('2027-03-02T00:00:00Z'))

    expect(attempt).toThrow(Problem)
    expect(attempt).toThrow(
      expect.objectContaining({
        status: 410,
        code: 'FIELD_SUNSET',
        details: { field: 'Pet.title', replacement: 'Pet.name', removedAfter: '2027-03-01' },
      }),
    )
  })
})
