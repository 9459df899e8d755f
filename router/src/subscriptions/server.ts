import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { GraphQLError } from 'graphql'
import type { ExecutionArgs } from 'graphql'
import { CloseCode, makeServer } from 'graphql-ws'
import type { ServerOptions } from 'graphql-ws'
import type { Log } from '@shop/kit/telemetry/log'
import { failure, toHeaders } from '@shop/kit/http'
import { endWith } from '@shop/kit/http-client-error'
import { z } from 'zod'
import type { RouterContext } from '../context.ts'
import type { Gateway } from '../gateway.ts'
import { persistedHashOf } from '../graphql-request.ts'
import { requestIdOf } from '../request-id.ts'
import type { Admission } from '../pipeline.ts'
import { comesFromAllowed } from '../policies/origins.ts'
import { Problem } from '../problem.ts'
import type { Connections } from './connections.ts'
import { silentRun } from './silent-run.ts'
import type { Watching } from './sink.ts'
import type { Subscribe } from './subscribe.ts'
import { part, webSockets, write } from './transport.ts'
import type { Carried } from './transport.ts'

type Options = {
  server: Server
  gateway: Gateway
  admission: Admission
  subscribe: Subscribe
  connections: Connections
  allowedOrigins: readonly string[]
  log: Log
}
type Extra = Carried & { identity?: RouterContext; leave?: () => void }
type Protocol = ServerOptions<Record<string, unknown>, Extra>

const path = '/graphql'
const subscriptionsPerSocketMax = 10
const goingAway = 1001

const initSchema = z.looseObject({}).transform((init) => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(init)) if (typeof value === 'string') headers.set(name, value)
  return headers
})

/** Who speaks is in the first message, under the same names as HTTP headers: `authorization`, `x-guest-token`, `x-api-key`. */
const headersOf = (request: IncomingMessage, init: unknown): Headers => {
  const headers = new Headers([...toHeaders(request.headers)])
  for (const name of ['authorization', 'cookie', 'x-api-key', 'x-guest-token']) headers.delete(name)
  const parsed = initSchema.safeParse(init ?? {})
  parsed.data?.forEach((value, name) => headers.set(name, value))
  return headers
}

const asErrors = (error: unknown): GraphQLError[] => {
  if (!(error instanceof Problem)) throw error
  return [new GraphQLError(error.message, { extensions: { code: error.code, ...error.details } })]
}

/** The greeting: who asks, and whether one more of them may stay. */
const onConnect =
  ({ admission, connections, log }: Options): Protocol['onConnect'] =>
  async ({ extra, connectionParams }) => {
    const { socket, request } = extra
    if (!request) return false
    extra.request = null
    const headers = headersOf(request, connectionParams)
    try {
      const identity = await admission.identify(headers, request.socket.remoteAddress ?? '', requestIdOf(headers))
      if (socket.readyState !== socket.OPEN) return false
      const leave = connections.enter(identity, () => part(socket, CloseCode.Forbidden, 'The token is over'))
      if (!leave) {
        part(socket, CloseCode.TooManyInitialisationRequests, 'Too many sockets')
        return false
      }
      socket.once('close', leave)
      extra.identity = identity
      return true
    } catch (error) {
      if (!(error instanceof Problem)) log.error({ err: error }, 'a socket could not be opened')
      return false
    }
  }

/** A subscription: what to watch goes to the library as the context of an execution that never yields. */
const onSubscribe =
  ({ gateway, admission, subscribe }: Options): Protocol['onSubscribe'] =>
  async ({ extra, subscriptions }, id, payload) => {
    if (Object.keys(subscriptions).length > subscriptionsPerSocketMax) {
      part(extra.socket, CloseCode.TooManyInitialisationRequests, 'Too many subscriptions')
      return [new GraphQLError(`A socket carries ${subscriptionsPerSocketMax} subscriptions.`)]
    }
    if (!extra.identity) return [new GraphQLError('Sign in first.')]
    try {
      const hash = persistedHashOf(payload.extensions)
      const { operationName } = payload
      const variables = payload.variables ?? {}
      const request = { query: payload.query || null, hash, variables, operationName: operationName ?? undefined }
      const admitted = await admission.admit(extra.identity, request)
      const started = subscribe(admitted, variables)
      if (typeof started !== 'function') return started
      return {
        schema: gateway.apiSchema(),
        document: admitted.artefact.document,
        contextValue: running(extra, id, started),
        operationName: payload.operationName,
      } as ExecutionArgs
    } catch (error) {
      return asErrors(error)
    }
  }

/** Results of one subscription: what differs from socket to socket is the id alone. */
const running =
  ({ socket }: Extra, id: string, watch: Watching) =>
  () => {
    const head = `{"id":${JSON.stringify(id)},"type":"next","payload":`
    return silentRun((end) => watch({ next: (text) => write(socket, `${head}${text}}`), end }))
  }

/** graphql-ws at `/graphql`: subscriptions only, with the same identity and limits as HTTP. */
export const startSocketServer = (options: Options) => {
  const { server, gateway, connections, allowedOrigins, log } = options
  const protocol = makeServer<Record<string, unknown>, Extra>({
    schema: () => gateway.apiSchema(),
    connectionInitWaitTimeout: 3_000,
    onConnect: onConnect(options),
    onSubscribe: onSubscribe(options),
    subscribe: (args) => (args as { contextValue: ReturnType<typeof running> }).contextValue(),
  })
  const sockets = webSockets(path, protocol, log)

  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url?.split('?')[0] !== path || !comesFromAllowed(toHeaders(request.headers), allowedOrigins))
      return endWith(socket, failure(403, 'FORBIDDEN', 'No socket opens here for this page.'))
    const leave = connections.arrive(request.socket.remoteAddress ?? '')
    if (!leave) return endWith(socket, failure(429, 'TOO_MANY_SOCKETS', 'Close another socket first.'))
    socket.once('close', leave)
    return sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request))
  }
  server.on('upgrade', onUpgrade)
  return {
    stop: async () => {
      server.off('upgrade', onUpgrade)
      for (const client of sockets.clients) part(client, goingAway, 'Going away')
      await new Promise<void>((resolve) => sockets.close(() => resolve()))
    },
  }
}
