import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { apiVersion } from '../webhooks/event.ts'
import type { Call, Reply } from './api.ts'

/** A call to one of the sandbox's own pages. */
export type PageCall = { method: string; path: string; body: string }
/** What a page answers. */
export type PageReply = { status: number; body: string; headers: Record<string, string> }
type Answers = { api: (call: Call) => Promise<Reply>; pages: (call: PageCall) => Promise<PageReply> }

const bodyBytesMax = 1_000_000
const keepAliveMs = 60_000

/** Listens on one address of this machine. */
export const listen = (port: number, host: string, answers: Answers): Promise<Server> => {
  const server = createServer((request, response) => {
    void answer(request, response, answers).catch((error: unknown) => {
      process.stderr.write(`stripe sandbox: ${error instanceof Error ? error.stack : String(error)}\n`)
      response.destroy()
    })
  })
  server.keepAliveTimeout = keepAliveMs
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

async function answer(request: IncomingMessage, response: ServerResponse, { api, pages }: Answers): Promise<void> {
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2)
  const method = request.method ?? 'GET'
  const body = await readBody(request)
  if (body === undefined) {
    response.writeHead(413).end()
    return
  }
  if (path.startsWith('/sandbox/')) {
    const { status, body: page, headers } = await pages({ method, path, body })
    response.writeHead(status, headers).end(page)
    return
  }
  const { authorization } = request.headers
  const version = single(request.headers['stripe-version']) ?? apiVersion
  const reply = await api({
    method,
    path,
    query,
    body,
    version,
    authorization,
    key: single(request.headers['idempotency-key']),
  })
  if (reply === 'silent') return
  if (reply === 'cut') {
    request.socket.destroy()
    return
  }
  const headers = {
    'content-type': 'application/json',
    'stripe-version': version,
    'content-length': Buffer.byteLength(reply.body),
  }
  response.writeHead(reply.status, { ...headers, ...reply.headers }).end(reply.body)
}

const single = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' ? header : header?.[0]

/** Undefined when it is too large. */
const readBody = (request: IncomingMessage): Promise<string | undefined> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > bodyBytesMax) resolve(undefined)
      else chunks.push(chunk)
    })
    request.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')))
    request.on('error', reject)
  })
