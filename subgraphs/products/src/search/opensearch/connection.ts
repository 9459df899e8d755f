import type { Client } from '@opensearch-project/opensearch'
import { BreakerOpen, createBreaker } from '@shop/kit/breaker'
import type { Cache } from '@shop/kit/cache'
import type { Log } from '@shop/kit/telemetry/log'
import { openSearchTitles } from '../../suggestions/opensearch-titles.ts'
import type { FindTitles } from '../../suggestions/titles.ts'
import { eitherIndex } from '../either.ts'
import { createInstead } from '../instead.ts'
import { keptSearches } from '../kept-searches.ts'
import type { SearchIndex } from '../search-index.ts'
import type { Language } from '../understanding/language.ts'
import { openClient } from './client.ts'
import { productsAlias } from './names.ts'
import { openSearchIndex } from './opensearch-index.ts'
import { createViews } from './views.ts'

/** OpenSearch as a process of products holds it, from its start to its end. */
export type OpenSearch = {
  client: Client
  alias: string
  /** Finds in OpenSearch where it answers, else with the adapter that needs none. */
  instead: (postgres: SearchIndex) => SearchIndex
  /** The same for titles while somebody types. */
  titlesInstead: (postgres: FindTitles) => FindTitles
  /** What is in the index changed. */
  changed: () => Promise<void>
  close: () => Promise<void>
}

type Options = { url: string; prefix: string; language: () => Language; cache: Cache; log: Log; now: () => Date }

const tryAgainMs = 2_000

export const connectOpenSearch = ({ url, prefix, language, cache, log, now }: Options): OpenSearch => {
  const client = openClient(url)
  const alias = productsAlias(prefix)
  const breaker = createBreaker({ target: 'opensearch', isFailure: () => true, halfOpenMs: tryAgainMs })
  const views = createViews({ client, alias, cache, now })
  const titles = openSearchTitles({ client, alias })
  const kept = keptSearches({ cache, now })
  const openSearch = kept.over(openSearchIndex({ client, alias, views, language }))
  const onFault = (error: unknown) => {
    if (!(error instanceof BreakerOpen)) log.warn({ err: error }, 'OpenSearch did not answer: searching in the catalog')
  }
  const instead = createInstead(breaker, onFault)
  return {
    client,
    alias,
    instead: (postgres) => eitherIndex({ openSearch, postgres, instead }),
    titlesInstead: (postgres) => (typed, exactness) =>
      instead(
        () => titles(typed, exactness),
        () => postgres(typed, exactness),
      ),
    changed: kept.changed,
    close: () => client.close(),
  }
}
