import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { GraphQLError } from 'graphql'
import type { ExecutionArgs } from 'graphql'
import { CloseCode, makeServer } from 'graphql-ws'
import type { Log } from '@shop/kit/telemetry/log'
import { toHeaders } from '@shop/kit/http'
import { z } from 'zod'
import type { RouterContext } from '../context.ts'
import type { Gateway } from '../gateway.ts'
import { persistedHashOf } from '../graphql-request.ts'
import { requestIdOf } from '../pipeline.ts'
import type { Admission } from '../pipeline.ts'
import { Problem } from '../problem.ts'
import { whenExpired } from './expiry.ts'
import type { Subscribe } from './subscribe.ts'
import { webSockets } from './transport.ts'
import type { Carried } from './transport.ts'

type Options = {
  server: Server
  gateway: Gateway
  admission: Admission
  subscribe: Subscribe
  allowedOrigins: readonly string[]
  log: Log
}
type Extra = Carried & {
  identity?: RouterContext
  stayOpen?: () => void
}

const path = '/graphql'
const subscriptionsPerSocketMax = 10

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

/** graphql-ws at `/graphql`: subscriptions only, with the same identity and limits as HTTP. */
export const startSocketServer = ({ server, gateway, admission, subscribe, allowedOrigins, log }: Options) => {
  const protocol = makeServer<Record<string, unknown>, Extra>({
    schema: () => gateway.apiSchema(),
    connectionInitWaitTimeout: 3_000,
    onConnect: async (context) => {
      const { extra } = context
      const headers = headersOf(extra.request, context.connectionParams)
      try {
        extra.identity = await admission.identify(
          headers,
          extra.request.socket.remoteAddress ?? '',
          requestIdOf(headers),
        )
        extra.stayOpen = whenExpired(extra.identity.expiresAt, () =>
          extra.socket.close(CloseCode.Forbidden, 'The token is over'),
        )
        return true
      } catch (error) {
        if (!(error instanceof Problem)) log.error({ err: error }, 'a socket could not be opened')
        return false
      }
    },
    onDisconnect: ({ extra }) => extra.stayOpen?.(),
    onSubscribe: async ({ extra, subscriptions }, _id, payload) => {
      if (Object.keys(subscriptions).length > subscriptionsPerSocketMax) {
        extra.socket.close(CloseCode.TooManyInitialisationRequests, 'Too many subscriptions')
        return [new GraphQLError(`A socket carries ${subscriptionsPerSocketMax} subscriptions.`)]
      }
      if (!extra.identity) return [new GraphQLError('Sign in first.')]
      try {
        const hash = persistedHashOf(payload.extensions)
        const { variables, operationName } = payload
        const request = { query: payload.query || null, hash, variables, operationName: operationName ?? undefined }
        const admitted = await admission.admit(extra.identity, request)
        const started = subscribe(admitted, payload.variables ?? {})
        if (!(Symbol.asyncIterator in started)) return started
        return {
          schema: gateway.apiSchema(),
          document: admitted.artefact.document,
          contextValue: started,
          operationName: payload.operationName,
        } as ExecutionArgs
      } catch (error) {
        return asErrors(error)
      }
    },
    subscribe: (args) => (args as { contextValue: AsyncIterableIterator<never> }).contextValue,
  })
  const sockets = webSockets(path, protocol, log)

  const isAllowed = ({ headers }: IncomingMessage) =>
    !headers.origin || allowedOrigins.length === 0 || allowedOrigins.includes(headers.origin)
  const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url?.split('?')[0] !== path || !isAllowed(request))
      return socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n')
    return sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request))
  }
  server.on('upgrade', onUpgrade)
  return {
    stop: async () => {
      server.off('upgrade', onUpgrade)
      for (const client of sockets.clients) client.close(1001, 'Going away')
      await new Promise<void>((resolve) => sockets.close(() => resolve()))
    },
  }
}
