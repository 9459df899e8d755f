import type { Breaker } from '@shop/kit/breaker'
import { currentScope } from '@shop/kit/telemetry/scope'
import type { FindTitles } from './titles.ts'

type Options = { openSearch: FindTitles; postgres: FindTitles; breaker: Breaker; onFault: (error: unknown) => void }

/** Titles from OpenSearch; from the catalog's own tables while it does not answer, and then the answer says so. */
export const eitherTitles =
  ({ openSearch, postgres, breaker, onFault }: Options): FindTitles =>
  async (typed, exactness) => {
    try {
      return await breaker.call(() => openSearch(typed, exactness))
    } catch (error) {
      onFault(error)
      currentScope()?.degraded.add('search')
      return postgres(typed, exactness)
    }
  }
