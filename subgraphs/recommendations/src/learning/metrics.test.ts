import { describe, expect, it } from 'vitest'
import { measureList } from './metrics.ts'

describe('measuring a list', () => {
  it('is perfect when all that was wanted comes first', () => {
    expect(measureList([3, 1, 2], new Set([1, 3]), 10)).toEqual({ hit: 1, recall: 1, ndcg: 1 })
  })

  it('counts only what stands among the first', () => {
    expect(measureList([5, 6, 1], new Set([1]), 2)).toEqual({ hit: 0, recall: 0, ndcg: 0 })
  })

  it('asks for no more than there are places', () => {
    const { recall, ndcg } = measureList([1, 2], new Set([1, 2, 3, 4]), 2)

    expect([recall, ndcg]).toEqual([0.5, 1])
  })

  it('is worth less further down', () => {
    expect(measureList([9, 1], new Set([1]), 10).ndcg).toBeCloseTo(1 / Math.log2(3), 10)
  })
})
