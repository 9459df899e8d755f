import { AckPolicy, DeliverPolicy, DiscardPolicy, nanos } from 'nats'
import type { StreamInfo } from 'nats'
import type { Bus } from '../bus.ts'
import type { FirehoseLimits } from './firehose.ts'
import { isStale } from './stale-consumers.ts'
import { asLargeAsGranted, isMissing } from './stream.ts'

/** Told twice within this time, a message is stored once. */
const duplicateWindowMs = 120_000
/** After so long without a word the broker gives a message to another replica. */
const ackWaitMs = 15_000

type Names = Pick<Bus, 'namespace'>

export const firehoseStream = ({ namespace }: Names, name: string): string =>
  `${namespace.toUpperCase()}_${name.toUpperCase()}`

/** Outside of the subjects of domain events, which have four pieces. */
export const firehoseSubject = ({ namespace }: Names, name: string): string => `${namespace}-firehose.${name}`

/** The stream of a firehose with these limits; made, or made so, where it is not. A full one lets go of its oldest messages. */
export const ensureFirehose = async (bus: Bus, name: string, limits: FirehoseLimits): Promise<StreamInfo> => {
  const stream = firehoseStream(bus, name)
  const kept = {
    max_msgs: limits.messagesMax,
    max_age: nanos(limits.keptMs),
    duplicate_window: nanos(Math.min(duplicateWindowMs, limits.keptMs)),
  }
  const found = await orMissing(bus.jsm.streams.info(stream))
  const { max_msgs: messages, max_bytes: bytes, max_age: age } = found?.config ?? {}
  if (found && messages === kept.max_msgs && age === kept.max_age && bytes === limits.bytesMax) return found
  return await asLargeAsGranted(limits.bytesMax, (granted) =>
    found
      ? bus.jsm.streams.update(stream, { ...kept, max_bytes: granted })
      : bus.jsm.streams.add({
          ...kept,
          name: stream,
          subjects: [firehoseSubject(bus, name)],
          discard: DiscardPolicy.Old,
          max_bytes: granted,
        }),
  )
}

export type Drinker = { part: string; name: string; limits: FirehoseLimits }

const lookEveryMs = 250
/** So many are taken at a time, and so often. */
export const handful = ({ takenPerSecond }: FirehoseLimits) => ({
  most: Math.max(1, Math.ceil((takenPerSecond * lookEveryMs) / 1_000)),
  everyMs: lookEveryMs,
})

export const durableOf = ({ part, name }: Pick<Drinker, 'part' | 'name'>): string => `${part}--${name}`

/** Makes sure of a firehose and its consumer. `after` is the message that was given out last; all that comes is later. */
export const ensureDrinker = async (bus: Bus, { part, name, limits }: Drinker) => {
  const durable = durableOf({ part, name })
  const pendingMax = 2 * handful(limits).most
  const stream = firehoseStream(bus, name)
  // Read before its stream: then one that is well is never ahead of it.
  const found = await orMissing(bus.jsm.consumers.info(stream, durable))
  const info = await ensureFirehose(bus, name, limits)
  if (found && !isStale(found, info)) {
    if (found.config.max_ack_pending !== pendingMax)
      await bus.jsm.consumers.update(stream, durable, { max_ack_pending: pendingMax })
    return { after: found.delivered.stream_seq, isNew: false }
  }
  if (found) await bus.jsm.consumers.delete(stream, durable)
  await bus.jsm.consumers.add(stream, {
    durable_name: durable,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    ack_wait: nanos(ackWaitMs),
    max_deliver: -1,
    max_ack_pending: pendingMax,
  })
  return { after: info.state.first_seq - 1, isNew: true }
}

const orMissing = async <T>(asking: Promise<T>): Promise<T | null> => {
  try {
    return await asking
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
