import type { FetchNode, PlanNode } from '@apollo/query-planner'
import { describe, expect, it } from 'vitest'
import { planSize } from './plan-size.ts'

const fetchOf = (serviceName: string): FetchNode => ({
  ...{ kind: 'Fetch', serviceName, operation: '{ __typename }' },
  ...{ operationName: undefined, operationKind: 'query' as FetchNode['operationKind'] },
})
const sizeOf = (node?: PlanNode) => planSize({ kind: 'QueryPlan', ...(node && { node }) })
const [a, b, c] = ['a', 'b', 'c'].map(fetchOf) as [FetchNode, FetchNode, FetchNode]

describe('the size of a plan', () => {
  it.each<[string, PlanNode | undefined, number, number]>([
    ['that is empty', undefined, 0, 0],
    ['of one request', a, 1, 1],
    ['of a sequence', { kind: 'Sequence', nodes: [a, { kind: 'Flatten', path: ['x'], node: b }] }, 2, 2],
    ['of parallel requests', { kind: 'Parallel', nodes: [a, { kind: 'Sequence', nodes: [b, c] }] }, 3, 2],
    ['with a condition', { kind: 'Condition', condition: 'v', ifClause: a }, 1, 1],
    [
      'with blocks that come later',
      { kind: 'Defer', primary: { node: a }, deferred: [{ depends: [], queryPath: [], node: b }] },
      2,
      2,
    ],
  ])('%s counts its requests, and those that wait for others', (_, node, requests, depth) => {
    expect(sizeOf(node)).toMatchObject({ requests, depth })
  })

  it('names each part once', () => {
    expect(sizeOf({ kind: 'Parallel', nodes: [b, a, b] }).parts).toEqual(['a', 'b'])
  })
})
