import type { Cache } from '@shop/kit/cache'
import type { Now } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import type { Pour } from '@shop/kit/events/pour'
import type { Tools } from '@shop/kit/subgraph'
import type { Log } from '@shop/kit/telemetry/log'
import type { Viewer } from '@shop/kit/viewer'
import type { RecommendationsConfig } from './config.ts'
import type { Marks } from './mark.ts'
import type { OncePerProcess } from './once-per-process.ts'
import { personsWith } from './person.ts'
import type { Persons } from './person.ts'
import type { Served } from './served.ts'
import { experimentOutcomes } from './store/experiment-reports.ts'
import { experimentStore } from './store/experiments.ts'
import type { ExperimentStore } from './store/experiments.ts'
import type { Exposures } from './store/exposures.ts'
import { modelStore } from './store/models.ts'
import type { ModelStore } from './store/models.ts'
import { purchaseStore } from './store/purchases.ts'
import type { PurchaseStore } from './store/purchases.ts'
import { recentlyViewed } from './store/recently-viewed.ts'
import type { RecentlyViewed } from './store/recently-viewed.ts'
import { recommender } from './store/recommender.ts'
import type { Recommender } from './store/recommender.ts'
import { freshLists, madeForOne, servedLists } from './store/served-lists.ts'
import type { Tools as ListTools } from './store/served-lists.ts'
import { soldNow } from './store/sold.ts'
import { knownTastes } from './store/tastes.ts'
import type { KnownTastesStore } from './store/tastes.ts'
import type { Trainer } from './training/trainer.ts'

/** What resolvers, reactions and jobs of recommendations may use. */
export type Context = {
  viewer: Viewer
  db: Db
  cache: Cache
  now: Now
  log: Log
  pour: Pour
  outbox: Outbox
  wake: (job: string) => void
  persons: Persons
  purchases: PurchaseStore
  recommend: Recommender
  viewed: RecentlyViewed
  /** What people did has changed: what the cache has of them, by their keys, is read anew. */
  historyChanged: (keys: readonly string[]) => Promise<void>
  /** How many days it is kept what people did. */
  keptDays: number
  /** What lists are made with. */
  lists: ListTools
  /** By lists that are made anew. */
  tastesOn: (tx: Db) => KnownTastesStore
  served: Served
  exposures: Exposures
  experiments: ExperimentStore
  outcomes: ReturnType<typeof experimentOutcomes>
  models: ModelStore
  trainer: Trainer
  /** When a model is made without being asked for; null: never. */
  trainWhen: { everyMs: number; newsLeast: number } | null
  /** Prove that a recommendation was ours. */
  marks: Marks
}

export const context = (tools: Tools<RecommendationsConfig, OncePerProcess>): Context => {
  const { db, cache, viewer, config, log, newId, now, outbox, pour, services, wake } = tools
  const { served, exposures, trainer, marks } = services
  const { TRENDING_HALF_LIFE_MS: halfLifeMs, TRAIN_EVERY_MS: everyMs, TRAIN_NEWS_LEAST: newsLeast } = config
  const persons = personsWith(config.FIELD_LOOKUP_KEY)
  const lists: ListTools = { db, cache, version: served.version(), halfLifeMs, ttlMs: config.LISTS_TTL_MS }
  const tastesOn = (on: Db) => knownTastes({ ...lists, db: on, persons }, freshLists({ ...lists, db: on }))
  const tastes = knownTastes({ ...lists, persons }, servedLists(lists))
  const viewed = recentlyViewed({ db, cache })
  return {
    ...{ viewer, db, cache, now, log, pour, outbox, wake, persons, lists, tastesOn, served, exposures, trainer, marks },
    keptDays: config.INTERACTIONS_KEPT_DAYS,
    purchases: purchaseStore({ db, persons, halfLifeMs }),
    viewed,
    historyChanged: async (keys) => void (await Promise.all([viewed.forget(keys), tastes.forget(keys)])),
    recommend: recommender({
      ...{ db, lists: servedLists(lists, madeForOne), tastes, sold: soldNow(db, cache) },
      experiments: { on: served.experimentOn, expose: exposures.add },
    }),
    experiments: experimentStore({ db, newId, now }),
    outcomes: experimentOutcomes(db),
    models: modelStore(db),
    trainWhen: everyMs === 0 ? null : { everyMs, newsLeast },
  }
}
