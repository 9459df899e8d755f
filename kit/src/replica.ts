import type postgres from 'postgres'
import { openDatabase } from './db.ts'
import type { Database, Db } from './db.ts'
import type { Log } from './telemetry/log.ts'
import { gauge } from './telemetry/metrics.ts'
import { within } from './within.ts'

/** A streaming replica, and how far it follows. Places in the log of writes are numbers of bytes. */
export type Replica = {
  db: Db
  /** A place of the primary's log that nothing committed before now lies behind. */
  positionNow: () => Promise<number>
  /** Whether it follows closely enough, and everything up to there can be read from it. */
  has: (position: number) => Promise<boolean>
  /** Measures how far it is behind. Never throws. */
  look: () => Promise<void>
  /** Leaves it alone until it has answered again. */
  failed: (error: unknown) => void
  close: () => Promise<void>
}

/** Where it is, how many connections to it, and how far behind it may be and still be read. */
export type ReplicaSettings = { url: string; max: number; lagMaxMs: number }

type Options = ReplicaSettings & { part: string; primary: Database; log: Log }
type Seen = { at: number; position: number }

const askEveryMs = 50
const askWithinMs = 250
const seenMax = 600

const lag = gauge('shop_replica_lag', 'Seconds for which the replica has not had what the primary has', ['part'])

/** Opens it without waiting for it: a replica that is away costs nothing but the relief. */
export const openReplica = ({ url, max, lagMaxMs, part, primary, log }: Options): Replica => {
  const standby = openDatabase(url, { name: `shop-${part}-lists`, max })
  const seen: Seen[] = [{ at: performance.now(), position: 0 }]
  let replayed: number | null = null
  let askedAt = -Infinity
  let asking: Promise<void> | null = null
  let unanswered: Promise<number> | null = null
  let isTold = false

  const failed = (error: unknown) => {
    replayed = null
    if (!isTold) log.warn({ err: error }, 'the replica cannot be read: lists come from the primary')
    isTold = true
  }
  /** One question at a time: a server that hangs would find them all when it wakes. */
  const askOnce = () => (unanswered ??= replayedBy(standby.sql).finally(() => void (unanswered = null)))
  const ask = async () => {
    try {
      replayed = await within(askWithinMs, askOnce())
      isTold = false
    } catch (error) {
      failed(error)
    }
    while (seen[1] && replayed !== null && seen[1].position <= replayed) seen.shift()
  }
  const askNow = () => {
    if (performance.now() - askedAt < askEveryMs) return asking ?? Promise.resolve()
    askedAt = performance.now()
    asking = ask().finally(() => void (asking = null))
    return asking
  }
  /** What was written after the first of `seen` may be missing. */
  const behindMs = () => performance.now() - (seen[0]?.at ?? 0)
  const isThere = (position: number) => replayed !== null && position <= replayed

  return {
    db: standby.db,
    positionNow: () => positionOf(primary.sql),
    has: async (position) => {
      if (replayed === null || behindMs() > lagMaxMs) return false
      if (!isThere(position)) await askNow()
      return isThere(position)
    },
    look: async () => {
      await askNow()
      lag.set({ part }, seen[1] ? (performance.now() - seen[1].at) / 1_000 : 0)
      try {
        const at = performance.now()
        seen.push({ at, position: await positionOf(primary.sql) })
        if (seen.length > seenMax) seen.splice(1, 1)
      } catch (error) {
        log.warn({ err: error }, 'the primary did not say how far it is')
      }
    },
    failed,
    close: standby.close,
  }
}

const position = (row: { at: number | null } | undefined): number => {
  if (typeof row?.at !== 'number') throw new Error('this database replays nothing: it is no replica')
  return row.at
}

/** Where the next write goes: also right where a commit does not wait for the disk. */
const positionOf = async (sql: postgres.Sql): Promise<number> =>
  position((await sql<{ at: number }[]>`select (pg_current_wal_insert_lsn() - '0/0')::float8 as at`)[0])

const replayedBy = async (sql: postgres.Sql): Promise<number> =>
  position(
    (
      await sql<{ at: number | null }[]>`
        select case when pg_is_in_recovery() then (pg_last_wal_replay_lsn() - '0/0')::float8 end as at`
    )[0],
  )
