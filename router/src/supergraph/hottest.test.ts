import { describe, expect, it } from 'vitest'
import { createHottest } from './hottest.ts'

const named = (text: string) => ({ text, operationName: undefined })

describe('what is run most', () => {
  it('comes first, over the last hour', () => {
    const hottest = createHottest()
    for (const text of ['a', 'b', 'b', 'c', 'c', 'c']) hottest.note(named(text))
    hottest.turn()
    for (const text of ['a', 'a', 'a']) hottest.note(named(text))

    expect(hottest.take(2)).toEqual([named('a'), named('c')])
    hottest.turn()
    hottest.turn()
    expect(hottest.take(2)).toEqual([])
  })
})
