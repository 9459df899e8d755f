import type { StreamInfo } from 'nats'
import type { Sql } from 'postgres'
import { streamOf } from '../bus.ts'
import type { Bus } from '../bus.ts'
import { messageIdOf } from './message-id.ts'
import { isMissing, keptMs } from './stream.ts'

type Sent = { id: string; streamSeq: number }

/** The edge of what the broker drops by age is not looked at: nobody misses it. */
const edgeMs = 3_600_000
const keptSeconds = (keptMs - edgeMs) / 1_000

/**
 * Marks rows as unsent that the broker acknowledged once and no longer has, and gives their number: the stream was
 * rewound, cut, emptied or made anew since. Whoever hears one of them twice drops it by the inbox.
 */
export const unsendLostRows = async (sql: Sql, bus: Bus, stream: StreamInfo): Promise<number> => {
  const tail = await lastThatIsThere(sql, bus)
  const holes = stream.state.num_deleted ? await deletedIn(bus) : []
  const lost = await sql`
    update outbox set sent_at = null
    where sent_at > clock_timestamp() - make_interval(secs => ${keptSeconds})
      and (stream_seq > ${tail} or stream_seq < ${stream.state.first_seq} or stream_seq = any(${holes}::int8[]))`
  return lost.count
}

/** The highest number that the last row known to be there was given: steps back twice as far each time, so it may be lower than needed. */
const lastThatIsThere = async (sql: Sql, bus: Bus): Promise<number> => {
  for (let back = 0; ; back = back * 2 + 1) {
    const [row] = await sql<Sent[]>`
      select id, stream_seq::float8 as "streamSeq" from outbox
      where stream_seq is not null and sent_at > clock_timestamp() - make_interval(secs => ${keptSeconds})
      order by stream_seq desc offset ${back} limit 1`
    if (!row) return 0
    if (await isThere(bus, row)) return row.streamSeq
  }
}

const isThere = async (bus: Bus, { id, streamSeq }: Sent): Promise<boolean> => {
  try {
    const message = await bus.jsm.streams.getMessage(streamOf(bus.namespace), { seq: streamSeq })
    return messageIdOf(message) === id
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

const deletedIn = async ({ jsm, namespace }: Bus): Promise<number[]> =>
  (await jsm.streams.info(streamOf(namespace), { deleted_details: true })).state.deleted ?? []
