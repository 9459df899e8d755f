import { describe, expect, it } from 'vitest'
import { createCounts } from './counts.ts'
import type { OperationFacts } from './operation-facts.ts'

const anOperation = (id: string, uses: string[] = []): OperationFacts => ({
  id,
  name: id,
  kind: 'query',
  uses,
  sunsets: [],
  carriable: [],
})
const room = { operationsMax: 3, usesMax: 10, pairsMax: 6 }

describe('counting use', () => {
  it('adds up requests by client and operation, and forgets them once taken', () => {
    const [a, b] = [anOperation('a', ['Query.x', 'X.y']), anOperation('b', ['X.y', 'X.z'])]
    const counts = createCounts()

    counts.count('ptn_1', a, 'answered')
    counts.count('ptn_1', a, 'answered')
    counts.count('ptn_1', b, 'refused')
    counts.count('web', a, 'answered')

    expect(counts.take()).toEqual({
      coordinates: ['Query.x', 'X.y', 'X.z'],
      operations: [
        { id: 'a', name: 'a', kind: 'query', uses: [0, 1], notice: null },
        { id: 'b', name: 'b', kind: 'query', uses: [1, 2], notice: null },
      ],
      counts: [
        { client: 'ptn_1', operation: 0, answered: 2, refused: 0 },
        { client: 'web', operation: 0, answered: 1, refused: 0 },
        { client: 'ptn_1', operation: 1, answered: 0, refused: 1 },
      ],
    })
    expect(counts.take()).toBeNull()
  })

  it('does not grow with a burst of operations: what there is no room for is counted together', () => {
    const counts = createCounts(room)

    for (let at = 0; at < 1_000; at += 1) counts.count('anonymous', anOperation(`o${at}`), 'answered')

    const taken = counts.take()
    expect(taken?.operations.map(({ id }) => id)).toEqual(['o0', 'o1', 'o2', 'other'])
    expect(taken?.counts.reduce((sum, { answered }) => sum + answered, 0)).toBe(1_000)
  })

  it('does not grow with operations that use much, or with many clients', () => {
    const large = createCounts(room)
    const uses = Array.from({ length: 10 }, (_, at) => `X.f${at}`)
    for (let at = 0; at < 100; at += 1) large.count('anonymous', anOperation(`o${at}`, uses), 'answered')

    const many = createCounts(room)
    const one = anOperation('one')
    for (let at = 0; at < 100; at += 1) many.count(`ptn_${at}`, one, 'answered')

    expect(large.take()?.operations.map(({ id }) => id)).toEqual(['o0', 'other'])
    expect(many.take()?.counts).toHaveLength(room.pairsMax + 1)
  })

  it('tells which of it will be gone, and what to use instead', () => {
    const counts = createCounts()
    const sunset = {
      ...{ coordinate: 'X.y', replacement: 'X.z', lastDay: '2027-03-01' },
      ...{ deprecatedOn: new Date('2026-09-01'), endsAt: new Date('2027-03-02') },
    }
    counts.count('ptn_1', { ...anOperation('a', ['X.y']), sunsets: [sunset] }, 'answered')

    expect(counts.take()?.operations[0]?.notice).toBe('X.y is removed after 2027-03-01: use X.z instead.')
  })
})
