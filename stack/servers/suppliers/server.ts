import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Call, Reply } from './language.ts'

/** No answer at all, or a cut line, where a reply was expected. */
export type Outcome = Reply | 'silent' | 'cut'

const bodyBytesMax = 262_144

/** Listens on one address of this machine. */
export const listen = (port: number, host: string, answer: (call: Call) => Promise<Outcome>): Promise<Server> => {
  const server = createServer((request, response) => {
    void serve(request, response, answer).catch((error: unknown) => {
      process.stderr.write(`supplier sandbox: ${error instanceof Error ? error.stack : String(error)}\n`)
      response.destroy()
    })
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

const serve = async (
  request: IncomingMessage,
  response: ServerResponse,
  answer: (call: Call) => Promise<Outcome>,
): Promise<void> => {
  const body = await readBody(request)
  if (body === undefined) return void response.writeHead(413).end()
  const soapAction = request.headers['soapaction']
  const outcome = await answer({
    method: request.method ?? 'GET',
    path: (request.url ?? '/').split('?', 1)[0] ?? '/',
    body,
    authorization: request.headers.authorization,
    soapAction: typeof soapAction === 'string' ? soapAction : undefined,
  })
  if (outcome === 'silent') return
  if (outcome === 'cut') return void request.socket.destroy()
  response.writeHead(outcome.status, { 'content-type': outcome.type }).end(outcome.body)
}

const readBody = async (request: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request) {
    const part = Buffer.from(chunk)
    bytes += part.length
    if (bytes > bodyBytesMax) return undefined
    chunks.push(part)
  }
  return Buffer.concat(chunks).toString('utf8')
}
