import type { Breaker } from '@shop/kit/breaker'
import { currentScope } from '@shop/kit/telemetry/scope'

/** Asks OpenSearch, and another way while it does not answer: then the answer says so. */
export type Instead = <Answer>(openSearch: () => Promise<Answer>, other: () => Promise<Answer>) => Promise<Answer>

export const createInstead =
  (breaker: Breaker, onFault: (error: unknown) => void): Instead =>
  async (openSearch, other) => {
    try {
      return await breaker.call(openSearch)
    } catch (error) {
      onFault(error)
      currentScope()?.degraded.add('search')
      return other()
    }
  }
