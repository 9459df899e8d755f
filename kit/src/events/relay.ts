import { setTimeout as sleep } from 'node:timers/promises'
import type { Sql } from 'postgres'
import { headers as natsHeaders } from 'nats'
import { subjectOf } from '../bus.ts'
import type { Bus } from '../bus.ts'
import { definePoint } from '../failpoints.ts'
import { leaderSession, leads } from '../leadership.ts'
import { napping } from '../nap.ts'
import type { Log } from '../telemetry/log.ts'
import { metrics } from '../telemetry/metrics.ts'
import { inScope } from '../telemetry/scope.ts'
import { watchBacklog } from './backlog.ts'
import { messageId } from './message-id.ts'
import { roadCheck } from './road.ts'

/** Carries committed outbox rows to the broker; `poke` after a commit saves the wait for the next look. */
export type Relay = { poke: () => void; stop: () => Promise<void> }

type Options = { part: string; databaseUrl: string; bus: Bus; log: Log }
type Row = {
  seq: number
  id: string
  type: string
  aggregateId: string
  traceparent: string | null
  /** As it travels: nobody here needs to read it. */
  text: string
  lostAt: number | null
}

/** What the broker has, and where. */
type Acked = { seq: number; streamSeq: number }

const batchMax = 256
const lookEveryMs = 200
/** While much is told, so long is gathered what goes together. */
const gatherMs = 30
const retryMs = 1_000
const beforePublish = definePoint('relay.publish:before')
const afterPublish = definePoint('relay.publish:after')
const afterMark = definePoint('relay.mark:after')

/**
 * One relay per database publishes at a time (session advisory lock), in the order of the rows, so that order is kept
 * per aggregate. A crash between publish and mark publishes again: the message id and every inbox drop the double.
 */
export const startRelay = ({ part, databaseUrl, bus, log }: Options): Relay => {
  let stopping = false
  let isLeader = false
  let pokes = 0
  const { nap, wake } = napping()
  const sql = leaderSession(`shop-${part}-relay`, databaseUrl, () => void (isLeader = false))
  const checkRoad = roadCheck({ part, sql, bus, log })
  const backlog = watchBacklog({ part, sql, log })

  const lead = async () => {
    let acked: Acked[] = []
    const settle = async () => {
      if (acked.length > 0) await markAndTake(sql, acked, 0)
      acked = []
    }
    while (!stopping && isLeader) {
      const seen = pokes
      await backlog()
      await checkRoad(settle)
      if (!isLeader) return
      const rows = await markAndTake(sql, acked, batchMax)
      const published = await publishAll(part, bus, rows)
      acked = published.acked
      if (published.failure) {
        await settle()
        throw published.failure.reason
      }
      if (rows.length === batchMax || stopping) continue
      if (rows.length > 0 || seen !== pokes) await sleep(gatherMs)
      else await nap(lookEveryMs)
    }
    if (isLeader) await settle()
  }
  const run = async () => {
    while (!stopping) {
      try {
        isLeader = await leads(sql, 'outbox-relay')
        if (isLeader) await lead()
        else await nap(retryMs)
      } catch (error) {
        if (stopping) return
        metrics.faults.inc({ part, where: 'relay' })
        log.warn({ err: error }, 'events wait: the relay will try again')
        await nap(retryMs)
      }
    }
  }

  const running = inScope({ part, requestId: 'relay', isClockwork: true }, run)
  return {
    poke: () => {
      pokes += 1
      wake()
    },
    stop: async () => {
      stopping = true
      wake()
      await running
      await sql.end({ timeout: 5 })
    },
  }
}

/**
 * One statement, so that a busy relay makes one journey per round. Rows are named twice, by the join and by a list: else
 * Postgres, which knows nothing of a table that grows so fast, reads all of it for the join.
 */
const markAndTake = async (sql: Sql, acked: readonly Acked[], limit: number): Promise<Row[]> => {
  const seqs = acked.map(({ seq }) => seq)
  const rows = await sql<Row[]>`
    with marked as (
      update outbox set sent_at = clock_timestamp(), stream_seq = acked.stream_seq
      from unnest(${seqs}::int8[], ${acked.map(({ streamSeq }) => streamSeq)}::int8[]) as acked (seq, stream_seq)
      where outbox.seq = acked.seq and outbox.seq = any(${seqs}::int8[]))
    select seq::float8 as seq, id, type, aggregate_id as "aggregateId", envelope ->> 'traceparent' as traceparent,
      envelope::text as text, stream_seq::float8 as "lostAt"
    from outbox where sent_at is null and seq <> all(${seqs}::int8[]) order by seq limit ${limit}`
  if (acked.length > 0) await afterMark()
  return rows
}

const publishAll = async (part: string, bus: Bus, rows: readonly Row[]) => {
  if (rows.length === 0) return { acked: [] }
  await beforePublish()
  const results = await Promise.allSettled(rows.map((row) => publish(bus, row)))
  await afterPublish()
  const acked = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  metrics.published.inc({ part }, acked.length)
  return { acked, failure: results.find((result) => result.status === 'rejected') }
}

const publish = async (bus: Bus, { id, type, aggregateId, traceparent, text, lostAt, seq }: Row): Promise<Acked> => {
  const headers = natsHeaders()
  if (traceparent) headers.set('traceparent', traceparent)
  const subject = subjectOf(bus.namespace, type, aggregateId)
  const ack = await bus.js.publish(subject, text, { msgID: messageId(id, lostAt), headers })
  return { seq, streamSeq: ack.seq }
}
