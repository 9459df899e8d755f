import type { Db } from '@shop/kit/db'
import type { Tools } from '@shop/kit/subgraph'
import type { Viewer } from '@shop/kit/viewer'
import type { RecommendationsConfig } from './config.ts'
import { purchaseStore } from './store/purchases.ts'
import type { PurchaseStore } from './store/purchases.ts'
import { recommender } from './store/recommender.ts'
import type { Recommender } from './store/recommender.ts'
import { servedLists } from './store/served-lists.ts'

/** What resolvers, reactions and jobs of recommendations may use. */
export type Context = { viewer: Viewer; db: Db; purchases: PurchaseStore; recommend: Recommender }

export const context = ({ db, cache, viewer, config }: Tools<RecommendationsConfig, undefined>): Context => {
  const halfLifeMs = config.TRENDING_HALF_LIFE_MS
  const lists = servedLists({ db, cache, halfLifeMs, ttlMs: config.LISTS_TTL_MS })
  return { viewer, db, purchases: purchaseStore({ db, halfLifeMs }), recommend: recommender(db, lists) }
}
