import { describe, expect, it } from 'vitest'
import { differenceOf, sideBySide } from './difference.ts'

const rests = (id: string, version = 5) => ({ id, version, isWaiting: false })
const waits = (id: string, version = 5) => ({ id, version, isWaiting: true })

describe('comparing what database and index have of a product', () => {
  it.each([
    ['the same version', rests('a'), 5, null],
    ['nothing on either side', undefined, undefined, null],
    ['nothing in the index', rests('a'), undefined, 'missing'],
    ['an older version in the index', rests('a'), 4, 'old'],
    ['a newer version in the index', rests('a'), 6, 'ahead'],
    ['nothing in the database', undefined, 3, 'foreign'],
    ['what is on its way and not there yet', waits('a'), undefined, null],
    ['what is on its way and older', waits('a'), 4, null],
  ])('sees %s', (_, known, version, expected) => {
    expect(differenceOf(known, version === undefined ? undefined : { id: 'a', version })).toBe(expected)
  })
})

describe('walking through both', () => {
  const stream = async function* <T>(items: T[]) {
    yield* items
  }
  const walk = async (known: string[], indexed: string[]) => {
    const seen: string[] = []
    const both = sideBySide(stream(known.map((id) => rests(id))), stream(indexed.map((id) => ({ id, version: 5 }))))
    for await (const { id, known, indexed } of both) seen.push(`${known ? id : '-'}${indexed ? id : '-'}`)
    return seen.join(' ')
  }

  it.each([
    ['the same', 'abc', 'abc', 'aa bb cc'],
    ['gaps on both sides', 'acd', 'bce', 'a- -b cc d- -e'],
    ['an empty index', 'ab', '', 'a- b-'],
    ['an empty database', '', 'ab', '-a -b'],
    ['nothing', '', '', ''],
    ['one that ends first', 'abz', 'a', 'aa b- z-'],
  ])('meets each product once: %s', async (_, known, indexed, expected) => {
    expect(await walk([...known], [...indexed])).toBe(expected)
  })
})
