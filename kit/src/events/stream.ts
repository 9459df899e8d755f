import { DiscardPolicy, NatsError, nanos } from 'nats'
import type { StreamInfo } from 'nats'
import { streamOf } from '../bus.ts'
import type { Bus } from '../bus.ts'

/** How long the broker keeps an event; outboxes and inboxes keep theirs longer, so that the road can be filled again. */
export const keptMs = 7 * 24 * 3_600_000

const duplicateWindowMs = 120_000
const bytesLeast = 1024 ** 2
const insufficientStorage = 10_047

/** The stream that carries every domain event; made anew when it is not there. */
export const ensureStream = async ({ jsm, namespace, streamBytesMax }: Bus): Promise<StreamInfo> => {
  const name = streamOf(namespace)
  try {
    return await jsm.streams.info(name)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
  return await asLargeAsGranted(streamBytesMax, (bytes) =>
    jsm.streams.add({
      name,
      subjects: [`${namespace}.*.*.*`],
      // A full stream tells the publisher, whose outbox keeps the row; nothing old is dropped.
      discard: DiscardPolicy.New,
      max_bytes: bytes,
      duplicate_window: nanos(duplicateWindowMs),
      max_age: nanos(keptMs),
    }),
  )
}

/** The broker says that the stream, the consumer or the message is not there, as opposed to saying nothing. */
export const isMissing = (error: unknown): boolean => error instanceof NatsError && error.api_error?.code === 404

/** A broker on a small disk grants less. */
export const asLargeAsGranted = async <T>(bytesMax: number, make: (bytes: number) => Promise<T>): Promise<T> => {
  for (let bytes = bytesMax; ; bytes = Math.floor(bytes / 2)) {
    try {
      return await make(bytes)
    } catch (error) {
      const isTooMuch = error instanceof NatsError && error.api_error?.err_code === insufficientStorage
      if (!isTooMuch || bytes <= bytesLeast) throw error
    }
  }
}
