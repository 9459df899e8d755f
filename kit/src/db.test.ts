import { describe, expect, it } from 'vitest'
import { isOutage, sqlStateOf } from './db.ts'

const coded = (code: string, cause?: Error) => Object.assign(new Error('no', { cause }), { code })
const wrapped = (code: string) => new Error('Failed query', { cause: coded(code) })

describe('a database that is away', () => {
  it.each([
    'ECONNREFUSED',
    'CONNECTION_CLOSED',
    'CONNECT_TIMEOUT',
    'EPIPE',
    '57P01',
    '57014',
    '08006',
    '55P03',
    '53300',
  ])('is told by %s, also when a library wrapped it', (code) => {
    expect(isOutage(coded(code))).toBe(true)
    expect(isOutage(wrapped(code))).toBe(true)
  })

  it.each(['23505', '40001', '22021', 'ENOENT'])('is not told by %s', (code) =>
    expect(isOutage(wrapped(code))).toBe(false),
  )

  it('is not told by what is no error', () => {
    expect([isOutage('08006'), isOutage(null), sqlStateOf('23505')]).toEqual([false, false, null])
    expect(sqlStateOf(wrapped('23505'))).toBe('23505')
  })
})
