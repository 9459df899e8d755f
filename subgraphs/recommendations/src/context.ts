import type { Now } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import type { Pour } from '@shop/kit/events/pour'
import type { Tools } from '@shop/kit/subgraph'
import type { Viewer } from '@shop/kit/viewer'
import type { RecommendationsConfig } from './config.ts'
import { personsWith } from './person.ts'
import type { Persons } from './person.ts'
import { purchaseStore } from './store/purchases.ts'
import type { PurchaseStore } from './store/purchases.ts'
import { recentlyViewed } from './store/recently-viewed.ts'
import type { RecentlyViewed } from './store/recently-viewed.ts'
import { recommender } from './store/recommender.ts'
import type { Recommender } from './store/recommender.ts'
import { servedLists } from './store/served-lists.ts'

/** What resolvers, reactions and jobs of recommendations may use. */
export type Context = {
  viewer: Viewer
  db: Db
  now: Now
  pour: Pour
  persons: Persons
  purchases: PurchaseStore
  recommend: Recommender
  viewed: RecentlyViewed
  /** How many days it is kept what people did. */
  keptDays: number
}

export const context = (tools: Tools<RecommendationsConfig, undefined>): Context => {
  const { db, cache, viewer, now, pour, config } = tools
  const halfLifeMs = config.TRENDING_HALF_LIFE_MS
  const lists = servedLists({ db, cache, halfLifeMs, ttlMs: config.LISTS_TTL_MS })
  const persons = personsWith(config.FIELD_LOOKUP_KEY)
  return {
    ...{ viewer, db, now, pour, persons, keptDays: config.INTERACTIONS_KEPT_DAYS },
    purchases: purchaseStore({ db, persons, halfLifeMs }),
    recommend: recommender(db, lists),
    viewed: recentlyViewed({ db, cache }),
  }
}
