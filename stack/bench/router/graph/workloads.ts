import type { Workload } from '../ground.ts'
import { heavy, page, visitorPlaceholder } from './operations.ts'

/** What is asked over the benchmark's graph. */
export const graphWorkloads: Record<'vary' | 'page' | 'heavy', Workload> = {
  vary: { query: page, variables: { visitor: visitorPlaceholder }, once: visitorPlaceholder },
  page: { query: page, variables: { visitor: 'v0000001' }, once: null },
  heavy: { query: heavy, variables: {}, once: null },
}

/** What a gateway asks first, of the part that has it: for the bound of a part that is asked directly. */
export const firstLevel = {
  query: 'query ($visitor: String) { topProducts(first: 5, visitor: $visitor) { __typename upc name } }',
  variables: { visitor: visitorPlaceholder },
}
