import type { ReservedSql, Sql } from 'postgres'
import { headers as natsHeaders } from 'nats'
import { subjectOf } from '../bus.ts'
import type { Bus } from '../bus.ts'
import { definePoint } from '../failpoints.ts'
import { napping } from '../nap.ts'
import type { Log } from '../telemetry/log.ts'
import { metrics } from '../telemetry/metrics.ts'
import { inScope } from '../telemetry/scope.ts'
import type { WrittenEnvelope } from './envelope.ts'

/** Carries committed outbox rows to the broker; `poke` after a commit saves the wait for the next look. */
export type Relay = { poke: () => void; stop: () => Promise<void> }

type Row = { seq: number; id: string; envelope: WrittenEnvelope }

const batchMax = 256
const lookEveryMs = 200
const retryMs = 1_000
const beforePublish = definePoint('relay.publish:before')
const afterPublish = definePoint('relay.publish:after')
const afterMark = definePoint('relay.mark:after')

/**
 * One relay per database publishes at a time (session advisory lock), in the order of the rows, so that order is kept
 * per aggregate. A crash between publish and mark publishes again: the message id and every inbox drop the double.
 */
export const startRelay = (part: string, sql: Sql, bus: Bus, log: Log): Relay => {
  let stopping = false
  let pokes = 0
  const { nap, wake } = napping()

  const lead = async (connection: ReservedSql) => {
    while (!stopping) {
      const seen = pokes
      const sent = await publishBatch(part, connection, bus)
      if (sent < batchMax && seen === pokes && !stopping) await nap(lookEveryMs)
    }
  }

  const run = async () => {
    while (!stopping) {
      try {
        const connection = await sql.reserve()
        try {
          const [lock] = await connection<
            { held: boolean }[]
          >`select pg_try_advisory_lock(hashtext('outbox-relay')) as held`
          if (lock?.held) await lead(connection)
          else await nap(retryMs)
          await connection`select pg_advisory_unlock_all()`
        } finally {
          connection.release()
        }
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
    },
  }
}

const publishBatch = async (part: string, connection: ReservedSql, bus: Bus): Promise<number> => {
  const rows = await connection<Row[]>`
    select seq::int8::text::float8 as seq, id, envelope from outbox where sent_at is null order by seq limit ${batchMax}`
  metrics.outboxUnsent.set({ part }, rows.length)
  if (rows.length === 0) return 0
  await beforePublish()
  const results = await Promise.allSettled(rows.map((row) => publish(bus, row)))
  await afterPublish()
  const acked = rows.flatMap((row, index) => {
    const result = results[index]
    return result?.status === 'fulfilled' ? [{ seq: row.seq, streamSeq: result.value }] : []
  })
  await connection`
    update outbox set sent_at = clock_timestamp(), stream_seq = acked.stream_seq
    from unnest(${acked.map((row) => row.seq)}::int8[], ${acked.map((row) => row.streamSeq)}::int8[]) as acked (seq, stream_seq)
    where outbox.seq = acked.seq`
  await afterMark()
  metrics.published.inc({ part }, acked.length)
  const failed = results.find((result) => result.status === 'rejected')
  if (failed) throw failed.reason
  return rows.length
}

const publish = async (bus: Bus, { id, envelope }: Row): Promise<number> => {
  const headers = natsHeaders()
  if (envelope.traceparent) headers.set('traceparent', envelope.traceparent)
  const ack = await bus.js.publish(
    subjectOf(bus.namespace, envelope.type, envelope.subject),
    JSON.stringify(envelope),
    {
      msgID: id,
      headers,
    },
  )
  return ack.seq
}
