import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { openDoors } from './doors.ts'
import { BodyRefused, readBody } from './http-body.ts'
import { answerClientErrors } from './http-client-error.ts'
import { writeInPieces } from './http-pieces.ts'
import { leaveTogether } from './leave-together.ts'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'

export type HttpAnswer = {
  status: number
  headers?: Record<string, string>
  body: string | Buffer
  /** What follows the body piece by piece, as it is ready; it is told to end when the client leaves. */
  more?: AsyncIterable<string>
}
/** Headers as they are read: no copy is made of what nobody asks for. */
export type RequestHeaders = Pick<Headers, 'get' | 'has'> & Iterable<[string, string]>
/** What is known of a request before its body is read. */
export type RequestHead = { method: string; path: string; search: string; headers: RequestHeaders }
export type HttpRequest = RequestHead & {
  body: Buffer
  remoteAddress: string
  /** It waited at the gate until it was its turn. */
  hadTurn?: boolean
}
/** Null: not mine. Who knows that at once says it at once. */
export type HttpHandler = (request: HttpRequest) => Promise<HttpAnswer | null> | HttpAnswer | null

export const jsonAnswer = (status: number, value: unknown, headers: Record<string, string> = {}): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
  body: JSON.stringify(value),
})

/** The shape of every failure over HTTP: a code to branch on, a line to read. */
export const failure = (status: number, code: string, message: string, requestId?: string): HttpAnswer =>
  jsonAnswer(status, { errors: [{ message, extensions: { code, ...(requestId && { requestId }) } }] })

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined

const allowedBytes = (request: IncomingMessage, allowed: BytesMax): number | Promise<number> => {
  if (typeof allowed === 'number') return allowed
  const isUsual = !hasBody(request) || Number(request.headers['content-length'] ?? Infinity) <= allowed.usual
  if (isUsual) return allowed.usual
  const { path, search } = readAddress(request.url ?? '/') ?? { path: '', search: '' }
  return allowed.more({ method: request.method ?? 'GET', path, search, headers: toHeaders(request.headers) })
}

/** What came, by name; several of one name are joined as HTTP says. */
export const toHeaders = (incoming: IncomingMessage['headers']): RequestHeaders => {
  const get = (name: string): string | null => {
    const key = name.toLowerCase()
    return Object.hasOwn(incoming, key) ? joined(incoming[key]) : null
  }
  return {
    get,
    has: (name) => get(name) !== null,
    [Symbol.iterator]: function* () {
      for (const [name, value] of Object.entries(incoming)) yield [name, joined(value) ?? '']
    },
  }
}

const joined = (value: string | string[] | undefined): string | null =>
  Array.isArray(value) ? value.join(', ') : (value ?? null)

const write = (response: ServerResponse, { status, headers, body, more }: HttpAnswer): void | Promise<void> => {
  if (more) return writeInPieces(response, { status, headers, body, more })
  // The length of a 304 would be that of what the client has.
  leaveTogether(response, () => {
    response.writeHead(status, { ...(status !== 304 && { 'content-length': Buffer.byteLength(body) }), ...headers })
    response.end(body)
  })
}

type Reading = Pick<HttpOptions, 'bytesMax' | 'gate' | 'handlers'>

const serveOne = async ({ bytesMax, gate, handlers }: Reading, request: IncomingMessage): Promise<HttpAnswer> => {
  const body = await readBody(request, await allowedBytes(request, bytesMax))
  const wait = gate?.(body, request.socket.remoteAddress ?? '') ?? null
  if (!wait) return handle(handlers, request, body, false)
  return wait(async () => (request.socket.destroyed ? nobody : handle(handlers, request, body, true)))
}

/** Who left while they waited is not served: they have no way to know that they were. */
const nobody = failure(408, 'GONE', 'You left before it was your turn.')

const handle = async (
  handlers: readonly HttpHandler[],
  request: IncomingMessage,
  body: Buffer,
  hadTurn: boolean,
): Promise<HttpAnswer> => {
  const address = readAddress(request.url ?? '/')
  if (!address || (request.headers.host === undefined && request.httpVersion === '1.1'))
    return failure(400, 'BAD_REQUEST', 'This address cannot be read.')
  const parsed: HttpRequest = {
    // Node leaves the body of an answer to HEAD away.
    method: request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET'),
    ...address,
    headers: toHeaders(request.headers),
    body,
    remoteAddress: request.socket.remoteAddress ?? '',
    hadTurn,
  }
  for (const handler of handlers) {
    const answering = handler(parsed)
    const answer = answering instanceof Promise ? await answering : answering
    if (answer) return answer
  }
  return failure(404, 'NOT_FOUND', 'There is nothing at this address.')
}

type Address = { path: string; search: string }

/** An address that means nothing else than it says; every other is read as the standard wants it. */
const plainPath = /^\/(?!\/)[\w/-]*$/

/** The path and the search of what a request line says; null for what is no address. */
export const readAddress = (text: string): Address | null => {
  const at = text.indexOf('?')
  const path = at < 0 ? text : text.slice(0, at)
  if (at < 0 && plainPath.test(path)) return { path, search: '' }
  const url = URL.parse(text, 'http://localhost')
  return url && { path: url.pathname, search: url.search }
}

export type HttpServer = { server: Server; port: number; url: string; stop: () => Promise<void> }

/** How large a body may be: the same for all, or for larger ones than usual by what the head of the request shows. */
export type BytesMax = number | { usual: number; more: (head: RequestHead) => Promise<number> }

/**
 * Looks at nothing but the bytes of a request and where they come from, before anything else is made of them: null lets it
 * in at once, else it comes in when what is given back calls `enter`. What waits here costs next to nothing.
 */
export type Gate = (
  body: Buffer,
  remoteAddress: string,
) => ((enter: () => Promise<HttpAnswer>) => Promise<HttpAnswer>) | null

type HttpOptions = {
  host: string
  port: number
  bytesMax: BytesMax
  gate?: Gate
  handlers: readonly HttpHandler[]
  onFault: (error: unknown) => void
  stream?: Stream
  /** With them it speaks HTTPS, and nothing else. */
  tls?: TlsFiles | null
}

/** A certificate with its chain, and its key, as PEM. */
export type TlsFiles = { cert: Buffer; key: Buffer }

const limits = {
  // Refused by us, in JSON.
  requireHostHeader: false,
  // Of two tokens the first would count, and nobody would see the second.
  joinDuplicateHeaders: true,
  requestTimeout: 10_000,
  headersTimeout: 10_000,
  keepAliveTimeout: 65_000,
  // How often it is looked for who is too slow.
  connectionsCheckingInterval: 1_000,
}

/** The rest of the body is not read: the connection ends with the answer. */
const refusedBody = ({ status, code, message }: BodyRefused): HttpAnswer => {
  const answer = failure(status, code, message)
  return { ...answer, headers: { ...answer.headers, connection: 'close' } }
}

/** Takes a request whose answer is not one piece; true when it did. */
type Stream = (request: IncomingMessage, response: ServerResponse) => boolean

/** A plain JSON-speaking server: limits on size and time, no HTML, no stacks, and a stop that lets requests finish. */
export const startHttp = async (options: HttpOptions): Promise<HttpServer> => {
  const { host, port, onFault, stream, tls } = options
  const serve = (request: IncomingMessage, response: ServerResponse) => {
    if (stream?.(request, response)) return
    serveOne(options, request)
      .catch((error: unknown) => {
        if (error instanceof BodyRefused) return refusedBody(error)
        onFault(error)
        return failure(500, 'INTERNAL', 'Something went wrong on our side.')
      })
      .then((answer) => write(response, answer))
      .catch(() => response.destroy())
  }
  const server = tls ? createTlsServer({ ...limits, ...tls }, serve) : createServer(limits, serve)
  answerClientErrors(server, failure)
  const doors = await openDoors(server, { host, port })
  return {
    server,
    port: doors.port,
    url: `${tls ? 'https' : 'http'}://${host}:${doors.port}`,
    stop: () =>
      new Promise((resolve) => {
        doors.close()
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 5_000).unref()
      }),
  }
}
