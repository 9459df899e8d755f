import { describe, expect, it } from 'vitest'
import { foldUsage } from './fold-usage.ts'
import type { UsageCounts } from './fold-usage.ts'

const anOperation = (id: string, uses: number[] = []) => ({ id, name: id, kind: 'query', uses, notice: null })
const aBatch = (some: Partial<UsageCounts>): UsageCounts => ({
  coordinates: ['Query.x', 'X.y', 'X.z'],
  ...{ operations: [], counts: [] },
  ...some,
})
const one = { answered: 1, refused: 0 }

describe('folding a batch of usage', () => {
  it('adds up by client and operation, and by client and coordinate', () => {
    const batch = aBatch({
      operations: [anOperation('a', [0, 1]), anOperation('b', [1, 2])],
      counts: [
        { client: 'ptn_1', operation: 0, answered: 2, refused: 0 },
        { client: 'ptn_1', operation: 1, answered: 0, refused: 3 },
        { client: 'web', operation: 0, ...one },
      ],
    })

    const rows = foldUsage(batch, new Map())

    expect(rows.uses).toEqual([
      { client: 'ptn_1', operationId: 'a', answered: 2, refused: 0 },
      { client: 'ptn_1', operationId: 'b', answered: 0, refused: 3 },
      { client: 'web', operationId: 'a', answered: 1, refused: 0 },
    ])
    expect(rows.coordinates).toContainEqual({ client: 'ptn_1', coordinate: 'X.y', requests: 5 })
    expect(rows.coordinates).toContainEqual({ client: 'web', coordinate: 'X.y', requests: 1 })
    expect(rows.operations.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('takes an operation that is named twice for one', () => {
    const batch = aBatch({
      operations: [anOperation('a', [0]), anOperation('a', [0])],
      counts: [
        { client: 'web', operation: 0, ...one },
        { client: 'web', operation: 1, ...one },
      ],
    })

    expect(foldUsage(batch, new Map()).uses).toEqual([{ client: 'web', operationId: 'a', answered: 2, refused: 0 }])
    expect(foldUsage(batch, new Map()).operations).toHaveLength(1)
  })

  it('gives a client only so many rows on a day, and counts what it uses of the schema all the same', () => {
    const batch = aBatch({
      operations: [anOperation('held', [0]), anOperation('first', [1]), anOperation('second', [2])],
      counts: [0, 1, 2].map((operation) => ({ client: 'anonymous', operation, ...one })),
    })

    const rows = foldUsage(batch, new Map([['anonymous', { operationIds: new Set(['held']), rows: 2 }]]), 3)

    expect(rows.uses.map(({ operationId }) => operationId)).toEqual(['held', 'first', 'other'])
    expect(rows.operations.map(({ id }) => id)).toEqual(['held', 'first'])
    expect(rows.coordinates).toHaveLength(3)
  })
})
