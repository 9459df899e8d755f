import { STATUS_CODES } from 'node:http'
import type { Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

type Refusal = { status: number; headers?: Record<string, string>; body: string | Buffer }
type Fail = (status: number, code: string, message: string) => Refusal

/** An answer as bytes, for who is not served by the server itself; the connection ends with it. */
export const endWith = (socket: Duplex, { status, headers, body }: Refusal): void => {
  const lines = Object.entries({
    ...headers,
    connection: 'close',
    'content-length': String(Buffer.byteLength(body)),
  }).map(([name, value]) => `${name}: ${value}`)
  const reason = STATUS_CODES[status] ?? ''
  socket.end(`HTTP/1.1 ${status} ${reason}\r\n${lines.join('\r\n')}\r\n\r\n${String(body)}`, () => socket.destroy())
}

/** What Node itself would refuse with an empty answer is refused in JSON: what is no HTTP, too large a head, too slow. */
export const answerClientErrors = (server: Server, fail: Fail): void => {
  const answers = new WeakMap<Duplex, ServerResponse>()
  server.on('request', (request, response) => void answers.set(request.socket, response))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const isAnswered = answers.get(socket)?.headersSent && !answers.get(socket)?.writableFinished
    if (error.code === 'ECONNRESET' || !socket.writable || isAnswered) socket.destroy()
    else endWith(socket, refusalOf(error.code, fail))
  })
  server.on('checkExpectation', (_request, response: ServerResponse) => {
    const { status, headers, body } = fail(417, 'BAD_REQUEST', 'What this request expects is not offered.')
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
  })
}

const refusalOf = (code: string | undefined, fail: Fail): Refusal => {
  if (code === 'HPE_HEADER_OVERFLOW') return fail(431, 'HEADERS_TOO_LARGE', 'The head of a request may have 16 kB.')
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return fail(408, 'REQUEST_TIMEOUT', 'A request must be here within 10 s.')
  return fail(400, 'BAD_REQUEST', 'This is not a request of HTTP.')
}
