import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Log } from '@shop/kit/telemetry/log'
import { failure, jsonAnswer, toHeaders } from '@shop/kit/http'
import type { HttpAnswer, HttpRequest } from '@shop/kit/http'
import { readGraphqlRequest } from '../graphql-request.ts'
import { problemAnswer } from '../pipeline.ts'
import { requestIdOf } from '../request-id.ts'
import type { Admission } from '../pipeline.ts'
import { comesFromAllowed } from '../policies/origins.ts'
import { Problem } from '../problem.ts'
import type { Connections } from './connections.ts'
import { streamSink } from './stream-sink.ts'
import type { Subscribe } from './subscribe.ts'

type Options = {
  admission: Admission
  subscribe: Subscribe
  connections: Connections
  allowedOrigins: readonly string[]
  /** Lets pages of other origins read the answer, where they may. */
  allow: (request: HttpRequest, answer: HttpAnswer) => HttpAnswer
  log: Log
}

const payloadBytesMax = 64 * 1024
const breathEveryMs = 15_000
const opening: HttpAnswer = {
  status: 200,
  headers: {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  },
  body: ':\n\n',
}

/** graphql-sse at `/graphql/stream` (distinct connections) for those who cannot use sockets; the same subscriptions. */
export const createStreamHandler = ({ admission, subscribe, connections, allowedOrigins, allow, log }: Options) => {
  const open = new Set<ServerResponse>()
  const breathing = setInterval(() => open.forEach((response) => response.write(':\n\n')), breathEveryMs)

  const serve = async (request: HttpRequest, response: ServerResponse): Promise<void> => {
    const requestId = requestIdOf(request.headers)
    const leaves: (() => void)[] = []
    response.once('close', () => leaves.forEach((leave) => leave()))
    const keep = (leave: (() => void) | null) => {
      if (!leave) throw new Problem(429, 'TOO_MANY_STREAMS', 'Close another stream first.')
      leaves.push(leave)
      if (response.closed) leave()
    }
    const answer = (given: HttpAnswer) => {
      const { status, headers, body } = allow(request, given)
      response.writeHead(status, headers)
      return given === opening ? response.write(body) : response.end(body)
    }
    try {
      if (!comesFromAllowed(request.headers, allowedOrigins))
        throw new Problem(403, 'FORBIDDEN', 'No stream opens here for this page.')
      keep(connections.arrive(request.remoteAddress))
      const asked = readGraphqlRequest(request)
      const context = await admission.identify(request.headers, request.remoteAddress, requestId)
      const watch = subscribe(await admission.admit(context, asked), asked.variables)
      if (typeof watch !== 'function') return void answer(jsonAnswer(400, { errors: watch }))
      keep(connections.enter(context, () => response.destroy()))
      answer(opening)
      open.add(response)
      keep(() => void open.delete(response))
      keep(watch(streamSink(response)))
    } catch (error) {
      answer(problemAnswer(error, requestId, log))
    }
  }

  /** True when the request is one for this stream. */
  const take = (request: IncomingMessage, response: ServerResponse): boolean => {
    if (!isForStream(request)) return false
    if (!isBounded(request)) {
      const { status, headers, body } = failure(
        413,
        'PAYLOAD_TOO_LARGE',
        `A subscription may have ${payloadBytesMax} bytes, announced by content-length.`,
      )
      response.writeHead(status, { ...headers, connection: 'close' }).end(body)
      return true
    }
    toRequest(request)
      .then((read) => serve(read, response))
      .catch(() => response.destroy())
    return true
  }
  const stop = () => {
    clearInterval(breathing)
    for (const response of open) response.destroy()
  }
  return { take, stop }
}

/** `/graphql/stream` is only this; `/graphql` is when nothing but a stream is taken for an answer. */
const isForStream = ({ url, method, headers }: IncomingMessage): boolean => {
  const path = url?.split('?')[0]
  if (method !== 'POST' && method !== 'GET') return false
  return path === '/graphql/stream' || (path === '/graphql' && headers.accept === 'text/event-stream')
}

/** HTTP itself sees to it that no more comes than was announced. */
const isBounded = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) <= payloadBytesMax

const toRequest = async (request: IncomingMessage): Promise<HttpRequest> => {
  const [path = '', search = ''] = (request.url ?? '').split('?')
  return {
    ...{ method: request.method ?? 'GET', path, search: search && `?${search}` },
    headers: toHeaders(request.headers),
    body: await buffer(request),
    remoteAddress: request.socket.remoteAddress ?? '',
  }
}
