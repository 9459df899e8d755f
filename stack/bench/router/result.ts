import type { Figures } from './measure.ts'
import type { VariantName } from './variants/variant.ts'

/** Medians of what was measured. */
export type Medians = ReadonlyMap<string, ReadonlyMap<VariantName, Figures>>

type Ratios = Record<'vsApollo' | 'vsApolloUndici' | 'vsHive' | 'vsHiveRuntime', number | null>

/** How many times as many answers our router gave; p99 and memory are those of `vary`. Null for what was not measured. */
export type Result = {
  vary: Ratios
  heavy: Ratios
  shopPage: Ratios
  cachedVsBareNode: number | null
  p99Ms: number | null
  rssMb: number | null
}

/** What the last line says of a run. */
export const resultOf = (medians: Medians): Result => {
  const ratio = (workload: string, to: VariantName): number | null => {
    const [ours, theirs] = [medians.get(workload)?.get('router'), medians.get(workload)?.get(to)]
    return ours && theirs && theirs.rps > 0 ? rounded(ours.rps / theirs.rps, 2) : null
  }
  const ratios = (workload: string): Ratios => ({
    vsApollo: ratio(workload, 'apollo'),
    vsApolloUndici: ratio(workload, 'apolloUndici'),
    vsHive: ratio(workload, 'hive'),
    vsHiveRuntime: ratio(workload, 'hiveRuntime'),
  })
  const ours = medians.get('vary')?.get('router')
  return {
    vary: ratios('vary'),
    heavy: ratios('heavy'),
    shopPage: ratios('shopPage'),
    cachedVsBareNode: ratio('cached', 'bare'),
    p99Ms: ours ? rounded(ours.p99Ms, 1) : null,
    rssMb: ours ? rounded(ours.rssMb, 0) : null,
  }
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))
