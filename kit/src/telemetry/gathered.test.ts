import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { gathered } from './gathered.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const aPlace = () => {
  const writes: string[] = []
  const lines = gathered({ write: (text) => void writes.push(text), flushSync: () => {} })
  return { writes, lines }
}

describe('lines of a log', () => {
  it('are written together, each at the latest after a tenth of a second', () => {
    const { writes, lines } = aPlace()
    lines.write('one\n')
    vi.advanceTimersByTime(60)
    lines.write('two\n')
    expect(writes).toEqual([])

    vi.advanceTimersByTime(40)
    expect(writes).toEqual(['one\ntwo\n'])
    vi.advanceTimersByTime(1_000)
    expect(writes).toHaveLength(1)
  })

  it('are written at once when there are many, and none is lost or told twice', () => {
    const { writes, lines } = aPlace()
    const many = Array.from({ length: 1_000 }, (_, nth) => `line ${nth} ${'x'.repeat(90)}\n`)
    many.forEach((line) => lines.write(line))
    expect(writes.length).toBeGreaterThan(1)

    vi.advanceTimersByTime(100)
    expect(writes.join('')).toBe(many.join(''))
  })
})
