import type { ConsumerInfo, StreamInfo } from 'nats'
import { streamOf } from '../bus.ts'
import type { Bus } from '../bus.ts'
import { isMissing } from './stream.ts'

/** A consumer that was given what the stream does not have yet: it would skip as many new messages without a word. */
export const isStale = ({ delivered, ack_floor: floor }: ConsumerInfo, { state }: StreamInfo): boolean =>
  Math.max(delivered.stream_seq, floor.stream_seq) > state.last_seq

/** Every consumer of the stream. To be read before the stream itself: then one that is well is never ahead of it. */
export const consumersOf = async ({ jsm, namespace }: Bus): Promise<ConsumerInfo[]> => {
  const found: ConsumerInfo[] = []
  try {
    for await (const consumer of jsm.consumers.list(streamOf(namespace))) found.push(consumer)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  return found
}

/** Removes consumers; their owners make them anew, hear everything again, and drop what they know. */
export const removeConsumers = async ({ jsm, namespace }: Bus, consumers: readonly ConsumerInfo[]): Promise<void> => {
  for (const { name } of consumers)
    await jsm.consumers.delete(streamOf(namespace), name).catch((error: unknown) => {
      if (!isMissing(error)) throw error
    })
}
