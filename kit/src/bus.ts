import { Events, connect } from 'nats'
import type { JetStreamClient, JetStreamManager, NatsConnection } from 'nats'

/** A connection to the broker, and the names that one shop uses on it. */
export type Bus = {
  nc: NatsConnection
  js: JetStreamClient
  jsm: JetStreamManager
  namespace: string
  /** How much the stream of events may take; it refuses what comes after that. */
  streamBytesMax: number
  /** Grows whenever the line is cut or mended: what was known of the broker may no longer be so. */
  generation: () => number
  close: () => Promise<void>
}

/** So short that whoever waits for the broker can tell it from a database that waits for them. */
const answerWithinMs = 2_000

export const streamOf = (namespace: string): string => namespace.toUpperCase()

/** `orders.placed`, `ord_1` -> `shop.orders.placed.ord_1`: order is kept per aggregate. */
export const subjectOf = (namespace: string, type: string, aggregateId: string): string =>
  `${namespace}.${type}.${aggregateId}`

/** Connects. Reconnects for ever once the broker was there. */
export const connectBus = async (
  url: string,
  { name, namespace, streamBytesMax = 4 * 1024 ** 3 }: { name: string; namespace: string; streamBytesMax?: number },
): Promise<Bus> => {
  const nc = await connectBroker(url, name)
  const jsm = await nc.jetstreamManager({ timeout: answerWithinMs })
  const js = nc.jetstream({ timeout: answerWithinMs })
  return { nc, js, jsm, namespace, streamBytesMax, generation: countChanges(nc), close: () => nc.drain() }
}

/** A line to the broker that is mended for ever; `tls://` insists on TLS, also when the other side offers none. */
export const connectBroker = (url: string, name: string): Promise<NatsConnection> =>
  connect({
    servers: url,
    name,
    timeout: 5_000,
    maxReconnectAttempts: -1,
    reconnectTimeWait: 250,
    // The trace of each request costs more than the request.
    noAsyncTraces: true,
    ...(url.startsWith('tls://') && { tls: {} }),
  })

const countChanges = (nc: NatsConnection): (() => number) => {
  let changes = 0
  const watch = async () => {
    for await (const { type } of nc.status()) if (type === Events.Disconnect || type === Events.Reconnect) changes += 1
  }
  void watch()
  return () => changes
}
