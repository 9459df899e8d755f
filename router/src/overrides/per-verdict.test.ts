import { describe, expect, it } from 'vitest'
import { perVerdict } from './per-verdict.ts'

describe('what depends on labels', () => {
  it('is made once for each set of verdicts', () => {
    const made: string[] = []
    const find = perVerdict(['a', 'b'], (verdicts) => {
      made.push([...verdicts].map(([label, holds]) => `${label}${holds ? '+' : '-'}`).join(''))
      return made.length
    })
    expect(made).toEqual(['a-b-'])

    for (let turn = 0; turn < 3; turn += 1) for (const on of ['', 'a', 'b', 'ab']) find((label) => on.includes(label))
    expect(made).toEqual(['a-b-', 'a+b-', 'a-b+', 'a+b+'])
    expect(find((label) => label === 'b')).toBe(3)
  })

  it('is made once where no label decides', () => {
    let made = 0
    const find = perVerdict([], () => (made += 1))

    expect([find(() => true), find(() => false), made]).toEqual([1, 1, 1])
  })
})
