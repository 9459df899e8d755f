import { connect } from 'nats'
import type { JetStreamClient, JetStreamManager, NatsConnection } from 'nats'

/** A connection to the broker, and the names that one shop uses on it. */
export type Bus = {
  nc: NatsConnection
  js: JetStreamClient
  jsm: JetStreamManager
  namespace: string
  close: () => Promise<void>
}

export const streamOf = (namespace: string): string => namespace.toUpperCase()

/** `orders.placed`, `ord_1` -> `shop.orders.placed.ord_1`: order is kept per aggregate. */
export const subjectOf = (namespace: string, type: string, aggregateId: string): string =>
  `${namespace}.${type}.${aggregateId}`

/** Connects, and makes the stream that carries every domain event. Reconnects for ever once it was there. */
export const connectBus = async (
  url: string,
  { name, namespace }: { name: string; namespace: string },
): Promise<Bus> => {
  const nc = await connect({ servers: url, name, timeout: 5_000, maxReconnectAttempts: -1, reconnectTimeWait: 250 })
  const jsm = await nc.jetstreamManager()
  await ensureStream(jsm, namespace)
  return { nc, js: nc.jetstream(), jsm, namespace, close: () => nc.drain() }
}

const ensureStream = async (jsm: JetStreamManager, namespace: string): Promise<void> => {
  const name = streamOf(namespace)
  try {
    await jsm.streams.info(name)
  } catch {
    await jsm.streams.add({
      name,
      subjects: [`${namespace}.*.*.*`],
      // A full stream tells the publisher, whose outbox keeps the row; nothing old is dropped.
      discard: 'new' as never,
      duplicate_window: 120_000_000_000,
      max_age: 7 * 24 * 3_600_000_000_000,
    })
  }
}
