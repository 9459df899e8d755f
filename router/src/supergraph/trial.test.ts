import { describe, expect, it } from 'vitest'
import { isWorse, tally } from './trial.ts'

describe('a new supergraph', () => {
  it.each([
    ['without errors', { ran: 1_000, failed: 0 }, { ran: 100, failed: 0 }, false],
    ['with as many errors as ever', { ran: 1_000, failed: 100 }, { ran: 200, failed: 22 }, false],
    ['with few errors so far', { ran: 1_000, failed: 0 }, { ran: 9, failed: 9 }, false],
    ['with some errors among many answers', { ran: 1_000, failed: 0 }, { ran: 1_000, failed: 20 }, false],
    ['with clearly more errors', { ran: 1_000, failed: 10 }, { ran: 100, failed: 12 }, true],
    ['that comes first and fails always', { ran: 0, failed: 0 }, { ran: 10, failed: 10 }, true],
    ['with half of everything failing, as before', { ran: 100, failed: 50 }, { ran: 100, failed: 60 }, false],
  ])('%s is judged by the one before', (_, before, after, expected) => {
    expect(isWorse(before, after)).toBe(expected)
  })

  it('is judged by its latest answers rather than by all', () => {
    const counts = { ran: 0, failed: 0 }
    for (let ran = 0; ran < 100_000; ran += 1) tally(counts, false)
    for (let ran = 0; ran < 10_000; ran += 1) tally(counts, true)

    expect(counts.ran).toBeLessThan(10_000)
    expect(counts.failed / counts.ran).toBeGreaterThan(0.7)
  })
})
