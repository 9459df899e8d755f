import { heavy, page, visitorPlaceholder } from './graph/operations.ts'
import type { Asked } from './variants/variant.ts'

/** One kind of load. */
export type Workload = Asked & {
  /** What in each request is replaced by something that comes only once. */
  once: string | null
}

/** The workloads over the benchmark's graph. */
export const workloadNames = ['vary', 'page', 'heavy'] as const

export type WorkloadName = (typeof workloadNames)[number]

/** What each of them asks. */
export const workloads: Record<WorkloadName, Workload> = {
  vary: { query: page, variables: { visitor: visitorPlaceholder }, once: visitorPlaceholder },
  page: { query: page, variables: { visitor: 'v0000001' }, once: null },
  heavy: { query: heavy, variables: {}, once: null },
}

/** What a gateway asks first, of the part that has it: for the bound of a part that is asked directly. */
export const firstLevel: Asked = {
  query: 'query ($visitor: String) { topProducts(first: 5, visitor: $visitor) { __typename upc name } }',
  variables: { visitor: visitorPlaceholder },
}
