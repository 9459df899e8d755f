import { describe, expect, it } from 'vitest'
import { gathered } from './gather.ts'

const gather = (words: string) =>
  gathered(
    words.split(' '),
    (word) => word[0] ?? '',
    (word) => word[1] ?? '',
  ).map((group) => group.join(' '))

describe('gathering what came together', () => {
  it('puts together what is of one kind', () => {
    expect(gather('a1 b1 a2 b2 a3')).toEqual(['a1 a2 a3', 'b1 b2'])
  })

  it('never moves anything past what came before it under the same key', () => {
    expect(gather('a1 b1 a1 a2 b2')).toEqual(['a1 a2', 'b1 b2', 'a1'])
    expect(gather('b1 a1 b2 a1')).toEqual(['b1 b2', 'a1 a1'])
  })
})
