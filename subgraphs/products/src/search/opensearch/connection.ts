import type { Client } from '@opensearch-project/opensearch'
import { BreakerOpen, createBreaker } from '@shop/kit/breaker'
import type { Cache } from '@shop/kit/cache'
import type { Log } from '@shop/kit/telemetry/log'
import { eitherIndex } from '../either.ts'
import type { SearchIndex } from '../search-index.ts'
import { houseLanguage } from '../understanding/language.ts'
import { noVocabulary } from '../understanding/vocabulary.ts'
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
  close: () => Promise<void>
}

type Options = { url: string; prefix: string; cache: Cache; log: Log; now: () => Date }

const tryAgainMs = 2_000

export const connectOpenSearch = ({ url, prefix, cache, log, now }: Options): OpenSearch => {
  const client = openClient(url)
  const alias = productsAlias(prefix)
  const breaker = createBreaker({ target: 'opensearch', isFailure: () => true, halfOpenMs: tryAgainMs })
  const language = houseLanguage(noVocabulary)
  const views = createViews({ client, alias, cache, now })
  const openSearch = openSearchIndex({ client, alias, views, language: () => language })
  const onFault = (error: unknown) => {
    if (!(error instanceof BreakerOpen)) log.warn({ err: error }, 'OpenSearch did not answer: searching in the catalog')
  }
  return {
    client,
    alias,
    instead: (postgres) => eitherIndex({ openSearch, postgres, breaker, onFault }),
    close: () => client.close(),
  }
}
