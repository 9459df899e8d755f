import type { PartTools } from '@shop/kit/subgraph'
import { openDesk } from './indexing/desk.ts'
import type { Desk } from './indexing/desk.ts'
import type { ImagesEnv } from './images/env.ts'
import { openPictures } from './images/pictures.ts'
import type { Pictures } from './images/pictures.ts'
import { createRulesInForce } from './merchandising/rules-in-force.ts'
import type { RulesInForce } from './merchandising/rules-in-force.ts'
import type { SearchEnv } from './search/env.ts'
import { searchHealth } from './search/health.ts'
import { connectOpenSearch } from './search/opensearch/connection.ts'
import type { OpenSearch } from './search/opensearch/connection.ts'
import { createKnownLanguage } from './search/known-language.ts'
import type { KnownLanguage } from './search/known-language.ts'
import { createForSale } from './store/variants-for-sale.ts'
import type { ForSale } from './store/variants-for-sale.ts'
import { learning } from './suggestions/learn.ts'
import type { Learn } from './suggestions/learn.ts'
import { createQueryLog } from './suggestions/query-log.ts'
import type { QueryLog } from './suggestions/query-log.ts'
import { createShortOnes } from './suggestions/suggest.ts'
import type { ShortOnes } from './suggestions/suggest.ts'
import { typistsOf } from './suggestions/typists.ts'

/** What a process of products holds from its start to its end; `openSearch` and the desk that keeps its index are null for a shop that has none. */
export type OncePerProcess = {
  forSale: ForSale
  openSearch: OpenSearch | null
  desk: Desk | null
  /** Null for a shop that keeps no pictures of its own. */
  pictures: Pictures | null
  rules: RulesInForce
  language: KnownLanguage['now']
  health: () => Promise<object>
  shortOnes: ShortOnes
  queryLog: QueryLog
  learn: Learn
  close: () => Promise<void>
}

export const oncePerProcess = ({
  cache,
  config,
  db,
  log,
  namespace,
  newId,
  now,
}: PartTools<SearchEnv & ImagesEnv>): OncePerProcess => {
  const { OPENSEARCH_URL: url, SEARCH_INDEX_PREFIX: prefix = namespace } = config
  const language = createKnownLanguage({ db, log, now })
  const openSearch = url ? connectOpenSearch({ url, prefix, language: language.now, cache, log, now }) : null
  const { IMAGES_DIR: folder, IMAGES_MADE_BYTES_MAX: madeBytesMax } = config
  const onFault = (error: unknown) => log.warn({ err: error }, 'the folder of pictures could not be tidied')
  const queryLog = createQueryLog(now)
  const learn = learning({ db, queryLog, typist: typistsOf(cache), now })
  return {
    forSale: createForSale(db),
    openSearch,
    desk:
      openSearch && openDesk({ client: openSearch.client, changed: openSearch.changed, db, log, newId, now, prefix }),
    pictures: folder ? openPictures({ folder, madeBytesMax, onFault }) : null,
    rules: createRulesInForce(db, now),
    language: language.now,
    health: () => searchHealth(openSearch),
    shortOnes: createShortOnes(),
    queryLog,
    learn,
    close: async () => {
      await language.close()
      await learn().finally(() => openSearch?.close())
    },
  }
}
