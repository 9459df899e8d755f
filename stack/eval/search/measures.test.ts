import { describe, expect, it } from 'vitest'
import { meansOf, measure } from './measures.ts'

const protocol = { gain: (grade: number) => 2 ** grade - 1, relevantFrom: 1, rightFrom: 2, mrrDepth: 50 }
const query = { kind: 'head', query: 'mug', grades: new Map(Object.entries({ a: 2, b: 1, c: 0 })) }

describe('measuring a ranking', () => {
  it('is perfect when the best come first', () => {
    expect(measure(['a', 'b', 'c'], query, protocol)).toMatchObject({ ndcg: 1, ndcgJudged: 1, recall: 1, mrr: 1 })
  })

  it('counts what nobody judged as nothing, and once leaves it out', () => {
    const { ndcg, ndcgJudged, mrr, judgedShare } = measure(['x', 'a', 'b'], query, protocol)

    expect(ndcg).toBeCloseTo((3 / Math.log2(3) + 1 / 2) / (3 + 1 / Math.log2(3)), 10)
    expect(ndcgJudged).toBe(1)
    expect([mrr, judgedShare]).toEqual([1 / 2, 0.2])
  })

  it('is nothing when nothing is found', () => {
    expect(measure([], query, protocol)).toEqual({ ndcg: 0, ndcgJudged: 0, recall: 0, mrr: 0, judgedShare: 0 })
  })

  it('leaves queries out of the means that they say nothing of', () => {
    const nothingRight = { ...query, grades: new Map([['a', 1]]) }

    const means = meansOf([measure(['a'], nothingRight, protocol), measure(['a'], query, protocol)])

    expect(means).toMatchObject({ mrr: 1, recall50: 0.75, queries: 2 })
  })
})
