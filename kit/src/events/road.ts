import type { StreamInfo } from 'nats'
import type { Sql } from 'postgres'
import type { Bus } from '../bus.ts'
import type { Log } from '../telemetry/log.ts'
import { metrics } from '../telemetry/metrics.ts'
import { unsendLostRows } from './lost-rows.ts'
import { consumersOf, isStale, removeConsumers } from './stale-consumers.ts'
import { ensureStream } from './stream.ts'

/**
 * Makes sure that the broker still has what it once acknowledged. To be called before anything is sent; `settle` marks
 * what is acknowledged and not marked yet, as it is looked for too.
 */
export type RoadCheck = (settle: () => Promise<void>) => Promise<void>

type Known = { generation: number; created: string; lastSeq: number; deleted: number }
type Options = { part: string; sql: Sql; bus: Bus; log: Log }

const checkEveryMs = 5_000

/**
 * The database is the record and the broker only the road: after each change of the line, and every five seconds, the
 * stream is compared with what is known of it. Where it went back, consumers that are ahead of it are removed first,
 * and then lost rows are marked unsent, so that nobody can skip them.
 */
export const roadCheck = ({ part, sql, bus, log }: Options): RoadCheck => {
  let known: Known | null = null
  let checkedAt = 0
  return async (settle) => {
    const generation = bus.generation()
    const isDue = known?.generation !== generation || performance.now() - checkedAt >= checkEveryMs
    if (!isDue) return
    await settle()
    const consumers = await consumersOf(bus)
    const stream = await ensureStream(bus)
    const stale = consumers.filter((consumer) => isStale(consumer, stream))
    if (stale.length > 0) {
      log.error({ consumers: stale.map(({ name }) => name) }, 'consumers are ahead of the stream: they are made anew')
      metrics.roadRepairs.inc({ part, what: 'consumers' }, stale.length)
      await removeConsumers(bus, stale)
    }
    const state = { generation, ...stateOf(stream) }
    if (stale.length > 0 || known === null || wentBack(known, state)) {
      const lost = await unsendLostRows(sql, bus, stream)
      if (lost > 0) log.error({ events: lost }, 'the broker has lost events: they are sent again')
      metrics.roadRepairs.inc({ part, what: 'events' }, lost)
    }
    known = state
    checkedAt = performance.now()
  }
}

const stateOf = ({ created, state }: StreamInfo) => ({
  created: String(created),
  lastSeq: state.last_seq,
  deleted: state.num_deleted ?? 0,
})

const wentBack = (before: Known, after: Known): boolean =>
  after.generation !== before.generation ||
  after.created !== before.created ||
  after.lastSeq < before.lastSeq ||
  after.deleted > before.deleted
