import type { Server } from 'node:http'
import type { NatsConnection } from 'nats'
import type { HttpAnswer, HttpRequest } from '@shop/kit/http'
import type { Log } from '@shop/kit/telemetry/log'
import type { RouterContext } from '../context.ts'
import type { Gateway } from '../gateway.ts'
import type { Admission } from '../pipeline.ts'
import { createConnections } from './connections.ts'
import type { ConnectionLimits } from './connections.ts'
import { liveFields } from './fields.ts'
import { startSocketServer } from './server.ts'
import type { Watching } from './sink.ts'
import { orderNews, queueNews, variantNews } from './sources.ts'
import { createStreamHandler } from './stream.ts'
import { createSubscribe } from './subscribe.ts'
import type { Subscribe } from './subscribe.ts'
import { startWakes } from './wakes.ts'

type Options = {
  nc: NatsConnection
  namespace: string
  gateway: Gateway
  admission: Admission
  limits: ConnectionLimits
  allowedOrigins: readonly string[]
  allow: (request: HttpRequest, answer: HttpAnswer) => HttpAnswer
  /** Whether what a caller showed is good no longer. */
  isOver: (context: RouterContext) => boolean
  now: () => Date
  log: Log
}

/** Everything that stays open: what wakes, who watches, and the two ways to be told, by socket and by stream. */
export const startLive = (options: Options) => {
  const { nc, namespace, gateway } = options
  const wakes = {
    orders: startWakes(nc, namespace, orderNews),
    queues: startWakes(nc, namespace, queueNews),
    variants: startWakes(nc, namespace, variantNews),
  }
  const { subscribe, watchers } = counting(createSubscribe(gateway, liveFields(options, wakes)))
  const connections = createConnections(options)
  const stream = createStreamHandler({ ...options, subscribe, connections })
  return {
    stream: stream.take,
    openSockets: (server: Server) => startSocketServer({ ...options, server, subscribe, connections }),
    watchers,
    listeners: () => Object.values(wakes).reduce((sum, { count }) => sum + count(), 0),
    stop: async () => {
      stream.stop()
      connections.stop()
      for (const { stop } of Object.values(wakes)) stop()
    },
  }
}

/** How many are watching now. */
const counting = (subscribe: Subscribe): { subscribe: Subscribe; watchers: () => number } => {
  let count = 0
  const counted =
    (watch: Watching): Watching =>
    (sink) => {
      count += 1
      let isIn = true
      const out = () => {
        if (isIn) count -= 1
        isIn = false
      }
      const end = () => {
        out()
        sink.end()
      }
      const leave = watch({ next: sink.next, end })
      return () => {
        out()
        leave()
      }
    }
  return {
    subscribe: (admitted, variables) => {
      const started = subscribe(admitted, variables)
      return typeof started === 'function' ? counted(started) : started
    },
    watchers: () => count,
  }
}
