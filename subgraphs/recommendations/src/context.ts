import type { Cache } from '@shop/kit/cache'
import type { Db } from '@shop/kit/db'
import type { Seal } from '@shop/kit/seals'
import type { Tools } from '@shop/kit/subgraph'
import type { Log } from '@shop/kit/telemetry/log'
import type { Viewer } from '@shop/kit/viewer'
import type { RecommendationsConfig } from './config.ts'
import type { OncePerProcess } from './once-per-process.ts'
import type { Served } from './served.ts'
import { experimentOutcomes } from './store/experiment-reports.ts'
import { experimentStore } from './store/experiments.ts'
import type { ExperimentStore } from './store/experiments.ts'
import type { Exposures } from './store/exposures.ts'
import { modelStore } from './store/models.ts'
import type { ModelStore } from './store/models.ts'
import { purchaseStore } from './store/purchases.ts'
import type { PurchaseStore } from './store/purchases.ts'
import { recommender } from './store/recommender.ts'
import type { Recommender } from './store/recommender.ts'
import { servedLists } from './store/served-lists.ts'
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
  log: Log
  wake: (job: string) => void
  purchases: PurchaseStore
  recommend: Recommender
  /** What lists are made with. */
  lists: ListTools
  tastesOn: (tx: Db) => KnownTastesStore
  served: Served
  exposures: Exposures
  experiments: ExperimentStore
  outcomes: ReturnType<typeof experimentOutcomes>
  models: ModelStore
  trainer: Trainer
  /** When a model is made without being asked for; null: never. */
  trainWhen: { everyMs: number; newsLeast: number } | null
  /** Proves that a recommendation was ours. */
  marks: Seal
}

export const context = (tools: Tools<RecommendationsConfig, OncePerProcess>): Context => {
  const { db, cache, viewer, config, log, newId, now, seals, services, wake } = tools
  const { served, exposures, trainer } = services
  const { TRENDING_HALF_LIFE_MS: halfLifeMs, TRAIN_EVERY_MS: everyMs, TRAIN_NEWS_LEAST: newsLeast } = config
  const lists: ListTools = { db, cache, version: served.version(), halfLifeMs, ttlMs: config.LISTS_TTL_MS }
  const tastesOn = (on: Db) => knownTastes({ ...lists, db: on }, servedLists({ ...lists, db: on }))
  const fromCache = servedLists(lists)
  return {
    ...{ viewer, db, cache, log, wake, lists, tastesOn, served, exposures, trainer },
    purchases: purchaseStore({ db, halfLifeMs }),
    recommend: recommender({
      ...{ db, lists: fromCache, tastes: knownTastes(lists, fromCache), sold: soldNow(db, cache) },
      experiments: { on: served.experimentOn, expose: exposures.add },
    }),
    experiments: experimentStore({ db, newId, now }),
    outcomes: experimentOutcomes(db),
    models: modelStore(db),
    trainWhen: everyMs === 0 ? null : { everyMs, newsLeast },
    marks: seals('recommendation'),
  }
}
