import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { readSunset, sunsetForm, sunsetsOf } from './sunset.ts'

const reason = (instead: string, last: string) =>
  `Use ${instead} instead; deprecated on 2026-09-01, removed after ${last}`
const schema = buildSchema(`
  type Query {
    old: Int @deprecated(reason: "${reason('new', '2027-03-01')}")
    older: Int @deprecated(reason: "${reason('new', '2026-12-31')}")
    vague: Int @deprecated(reason: "soon")
    new(size: Int @deprecated(reason: "${reason('first', '2027-01-01')}"), first: Int): Int
  }
  input In { old: Int @deprecated(reason: "${reason('new', '2027-06-01')}") new: Int }
  enum E { OLD @deprecated(reason: "${reason('NEW', '2027-07-01')}") NEW }
`)

describe('a sunset', () => {
  it('lasts to the end of its last day', () => {
    expect(readSunset('A.b', reason('A.c', '2027-03-01'))).toEqual({
      coordinate: 'A.b',
      replacement: 'A.c',
      deprecatedOn: new Date('2026-09-01T00:00:00Z'),
      lastDay: '2027-03-01',
      endsAt: new Date('2027-03-02T00:00:00Z'),
    })
  })

  it.each(['No longer supported', 'Use A.c instead', reason('A.c', '2027-13-45'), ''])(
    'is not read out of %j',
    (text) => {
      expect(readSunset('A.b', text)).toBeNull()
    },
  )

  it('is explained by its own form', () => {
    expect(readSunset('A.b', sunsetForm)).not.toBeNull()
  })
})

describe('the sunsets of what is used', () => {
  it('are those of fields, arguments, input fields and values, the nearest first', () => {
    const used = ['Query.old', 'Query.older', 'Query.new(size:)', 'In.old', 'E.OLD', 'Query.new', 'Query.vague', 'In']

    expect(sunsetsOf(schema, used).map(({ coordinate }) => coordinate)).toEqual([
      'Query.older',
      'Query.new(size:)',
      'Query.old',
      'In.old',
      'E.OLD',
    ])
  })

  it('are none of what is not there', () => {
    expect(sunsetsOf(schema, ['Gone.field', 'Query.gone', 'Query.gone(a:)', '@include', 'Nothing'])).toEqual([])
  })
})
