import type { Log } from '@shop/kit/telemetry/log'
import { counter, gauge, histogram } from '@shop/kit/telemetry/metrics'
import type { Written } from '../store/search-versions.ts'
import type { Outcome } from './write-bulk.ts'

/** From the change of a product until the index had it. */
export const searchLag = histogram(
  'shop_search_index_lag_seconds',
  'From a change of a product until the search index had it',
  [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300],
)

export const searchBacklog = gauge('shop_search_index_waiting', 'Products whose change waits for the search index')
export const searchOldest = gauge(
  'shop_search_index_oldest_seconds',
  'How long the oldest change that waits for the search index has waited',
)
export const searchRepairs = counter(
  'shop_search_index_repairs_total',
  'Differences between database and search index that the auditor found and mended',
  ['what'],
)
const searchRefusals = counter('shop_search_index_refused_total', 'Documents that the search index refused')

const saidMost = 3

/** Counts documents that the index refused, and says of some why. */
export const tellRefused = (log: Log, outcomes: ReadonlyMap<string, Outcome>, refused: readonly Written[]): void => {
  searchRefusals.inc(refused.length)
  for (const { id } of refused.slice(0, saidMost)) {
    const outcome = outcomes.get(id)
    if (outcome?.is === 'refused')
      log.error(
        { productId: id, reason: outcome.reason, refused: refused.length },
        'the search index refused a document',
      )
  }
}
