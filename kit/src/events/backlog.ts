import type { Sql } from 'postgres'
import type { Log } from '../telemetry/log.ts'
import { metrics } from '../telemetry/metrics.ts'

export type Backlog = { events: number; oldestSeconds: number }

const lookEveryMs = 5_000
const eventsMax = 1_000
const oldestSecondsMax = 60

/** More events wait for the broker than it can be behind with while all is well. */
export const isTooLong = ({ events, oldestSeconds }: Backlog): boolean =>
  events >= eventsMax || oldestSeconds > oldestSecondsMax

/** Measures what waits for the broker, now and then; says once that it has become too much, and once that it is over. */
export const watchBacklog = ({ part, sql, log }: { part: string; sql: Sql; log: Log }): (() => Promise<void>) => {
  let lookedAt = -lookEveryMs
  let isAlarming = false
  return async () => {
    if (performance.now() - lookedAt < lookEveryMs) return
    lookedAt = performance.now()
    const backlog = await measure(sql)
    metrics.outboxUnsent.set({ part }, backlog.events)
    metrics.outboxOldest.set({ part }, backlog.oldestSeconds)
    if (isTooLong(backlog) && !isAlarming) log.error(backlog, 'events pile up: the broker does not take them')
    if (!isTooLong(backlog) && isAlarming) log.info(backlog, 'events flow again')
    isAlarming = isTooLong(backlog)
  }
}

const measure = async (sql: Sql): Promise<Backlog> => {
  const [row] = await sql<Backlog[]>`
    select count(*)::float8 as events,
      coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0)::float8 as "oldestSeconds"
    from outbox where sent_at is null`
  return row ?? { events: 0, oldestSeconds: 0 }
}
