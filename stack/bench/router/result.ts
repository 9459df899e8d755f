import type { Figures } from './measure.ts'
import type { VariantName } from './variants/variant.ts'

/** Medians of what was measured. */
export type Medians = ReadonlyMap<string, ReadonlyMap<VariantName, Figures>>

type Ratios = Record<'vsApollo' | 'vsApolloUndici' | 'vsHive' | 'vsHiveRuntime', number | null>

/**
 * How many times as many answers our router gave: in all, and over the shop's own parts, which take more time than any
 * gateway, for each second of CPU. p99 and memory are those of `vary`. Null for what was not measured.
 */
export type Result = {
  vary: Ratios
  heavy: Ratios
  shopPage: Ratios
  cachedVsBareNode: number | null
  p99Ms: number | null
  rssMb: number | null
}

/** Who shares nothing as it comes is compared with ours that shares nothing, where that one was measured. */
const inTheWayOf: Partial<Record<VariantName, VariantName>> = {
  apollo: 'routerUnshared',
  apolloUndici: 'routerUnshared',
}

/** What the last line says of a run. */
export const resultOf = (medians: Medians): Result => {
  const ratio = (workload: string, to: VariantName, of: 'rps' | 'perCoreSecond' = 'rps'): number | null => {
    const measured = medians.get(workload)
    const [ours, theirs] = [measured?.get(inTheWayOf[to] ?? 'router') ?? measured?.get('router'), measured?.get(to)]
    return ours && theirs && theirs[of] > 0 ? rounded(ours[of] / theirs[of], 2) : null
  }
  const ratios = (workload: string, of?: 'perCoreSecond'): Ratios => ({
    vsApollo: ratio(workload, 'apollo', of),
    vsApolloUndici: ratio(workload, 'apolloUndici', of),
    vsHive: ratio(workload, 'hive', of),
    vsHiveRuntime: ratio(workload, 'hiveRuntime', of),
  })
  const ours = medians.get('vary')?.get('router')
  return {
    vary: ratios('vary'),
    heavy: ratios('heavy'),
    shopPage: ratios('shopPage', 'perCoreSecond'),
    cachedVsBareNode: ratio('cached', 'bare'),
    p99Ms: ours ? rounded(ours.p99Ms, 1) : null,
    rssMb: ours ? rounded(ours.rssMb, 0) : null,
  }
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))
