import { describe, expect, it } from 'vitest'
import { medianOf } from './median.ts'
import { resultOf } from './result.ts'

const figures = (rps: number, p99Ms = 10) => ({
  ...{ rps, p50Ms: 5, p99Ms, rssMb: 200, partRequests: 4, perCoreSecond: rps },
  failures: { timeout: 1 },
})

describe('what a run comes to', () => {
  it('is how many times as many answers our router gave', () => {
    const medians = new Map([
      ['vary', new Map([['router', figures(1_000)] as const, ['apollo', figures(80)] as const])] as const,
    ])

    expect(resultOf(medians)).toMatchObject({
      vary: { vsApollo: 12.5, vsHive: null },
      heavy: { vsApollo: null },
      cachedVsBareNode: null,
      p99Ms: 10,
      rssMb: 200,
    })
  })

  it('compares who shares nothing with ours that shares nothing', () => {
    const medians = new Map([
      [
        'heavy',
        new Map([
          ['router', figures(1_000)] as const,
          ['routerUnshared', figures(400)] as const,
          ['apollo', figures(100)] as const,
          ['hive', figures(100)] as const,
        ]),
      ] as const,
    ])

    expect(resultOf(medians).heavy).toMatchObject({ vsApollo: 4, vsHive: 10 })
  })

  it('takes the middle of the rounds, and every failure', () => {
    expect(medianOf([figures(1, 30), figures(9, 10), figures(2, 20)])).toMatchObject({
      rps: 2,
      p99Ms: 20,
      failures: { timeout: 3 },
    })
  })
})
