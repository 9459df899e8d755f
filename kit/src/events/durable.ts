import { AckPolicy, DeliverPolicy, nanos } from 'nats'
import type { ConsumerInfo } from 'nats'
import { streamOf } from '../bus.ts'
import type { Bus } from '../bus.ts'
import { isStale, removeConsumers } from './stale-consumers.ts'
import { ensureStream, isMissing } from './stream.ts'

/** After so long without a word the broker gives a message to another replica: what a killed one had in hand waits no longer. */
export const ackWaitMs = 5_000

/**
 * Makes sure of a durable consumer that will hear whatever comes; true when it had to be made. A new one hears all that
 * the stream still has, which loses nothing: inboxes drop what took effect before.
 */
export const ensureDurable = async (bus: Bus, name: string, filter: string): Promise<boolean> => {
  const stream = streamOf(bus.namespace)
  const found = await infoOf(bus, name)
  const isBehind = found !== null && isStale(found, await ensureStream(bus))
  if (found && !isBehind) {
    if (found.config.ack_wait !== nanos(ackWaitMs))
      await bus.jsm.consumers.update(stream, name, { ack_wait: nanos(ackWaitMs) })
    return false
  }
  if (found) await removeConsumers(bus, [found])
  await ensureStream(bus)
  await bus.jsm.consumers.add(stream, {
    durable_name: name,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    filter_subject: filter,
    ack_wait: nanos(ackWaitMs),
    max_deliver: -1,
    max_ack_pending: 1_000,
  })
  return true
}

const infoOf = async ({ jsm, namespace }: Bus, name: string): Promise<ConsumerInfo | null> => {
  try {
    return await jsm.consumers.info(streamOf(namespace), name)
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}
