import { STATUS_CODES } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Response } from 'graphql-sse'
import { createHandler } from 'graphql-sse/lib/use/http'
import type { Log } from '@shop/kit/telemetry/log'
import { failure, jsonAnswer, toHeaders } from '@shop/kit/http'
import type { HttpAnswer } from '@shop/kit/http'
import type { Gateway } from '../gateway.ts'
import { persistedHashOf } from '../graphql-request.ts'
import { problemAnswer, requestIdOf } from '../pipeline.ts'
import type { Admission } from '../pipeline.ts'
import { whenExpired } from './expiry.ts'
import type { Subscribe } from './subscribe.ts'

type Options = { gateway: Gateway; admission: Admission; subscribe: Subscribe; log: Log }

const payloadBytesMax = 64 * 1024

/** graphql-sse at `/graphql/stream` (distinct connections) for those who cannot use sockets; the same subscriptions. */
export const createStreamHandler = ({ gateway, admission, subscribe, log }: Options) => {
  const handler = createHandler({
    schema: () => gateway.apiSchema(),
    authenticate: () => null,
    onSubscribe: async (request, params) => {
      const headers = toHeaders(request.raw.headers)
      try {
        const context = await admission.identify(headers, request.raw.socket.remoteAddress ?? '', requestIdOf(headers))
        const { res: response } = request.context
        response.once(
          'close',
          whenExpired(context.expiresAt, () => response.destroy()),
        )
        const hash = persistedHashOf(params.extensions)
        const query = typeof params.query === 'string' && params.query !== '' ? params.query : null
        const admitted = await admission.admit(context, {
          query,
          hash,
          variables: params.variables,
          operationName: params.operationName ?? undefined,
        })
        const started = subscribe(admitted, params.variables ?? {})
        return Symbol.asyncIterator in started ? started : refusal(jsonAnswer(400, { errors: started }))
      } catch (error) {
        return refusal(problemAnswer(error, requestIdOf(headers), log))
      }
    },
  })

  /** True when the request is one for this stream. */
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    if (!isForStream(request)) return false
    if (!isBounded(request)) {
      const answer = failure(
        413,
        'PAYLOAD_TOO_LARGE',
        `A subscription may have ${payloadBytesMax} bytes, announced by content-length.`,
      )
      response.writeHead(answer.status, { ...answer.headers, connection: 'close' }).end(answer.body)
      return true
    }
    handler(request, response).catch((error: unknown) => {
      const answer = response.headersSent
        ? failure(500, 'INTERNAL', '')
        : problemAnswer(error, requestIdOf(toHeaders(request.headers)), log)
      if (!response.headersSent) response.writeHead(answer.status, answer.headers)
      response.end(answer.body)
    })
    return true
  }
}

/** `/graphql/stream` is only this; `/graphql` is when nothing but a stream is taken for an answer. */
const isForStream = ({ url, headers }: IncomingMessage): boolean => {
  const path = url?.split('?')[0]
  return path === '/graphql/stream' || (path === '/graphql' && headers.accept === 'text/event-stream')
}

/** The library gathers whatever is sent; HTTP itself sees to it that no more comes than was announced. */
const isBounded = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) <= payloadBytesMax

/** The same status and body as over plain HTTP, instead of a stream. */
const refusal = ({ status, headers = {}, body }: HttpAnswer): Response => [
  String(body),
  { status, statusText: STATUS_CODES[status] ?? '', headers },
]
