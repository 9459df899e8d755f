import { Pool } from 'undici'
import type { RunningPart } from '@shop/kit/part'

export type PartRequest = {
  method: string
  path: string
  headers: Record<string, string>
  body: string | Buffer
  signal?: AbortSignal
}
export type PartResponse = { status: number; headers: Record<string, string>; body: string }

/** A way to a part: by socket or by call. The router does not know which. */
export type PartCall = (request: PartRequest) => Promise<PartResponse>
export type Connect = (name: string) => PartCall

const answerBytesMax = 10 * 1024 * 1024

/** Over HTTP, with one pool of kept-alive connections per part. */
export const overHttp = (baseUrl: string): PartCall => {
  const pool = new Pool(baseUrl, {
    connections: 64,
    pipelining: 1,
    maxResponseSize: answerBytesMax,
    connect: { timeout: 2_000 },
  })
  return async ({ method, path, headers, body, signal }) => {
    const response = await pool.request({
      method: method as 'GET' | 'POST',
      path,
      headers,
      body: method === 'GET' ? null : body,
      ...(signal && { signal }),
    })
    const answered = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name, String(value)]))
    return { status: response.statusCode, headers: answered, body: await response.body.text() }
  }
}

/** In the same process: no socket, but the same door with the same signature, so nothing is skipped. */
export const inProcess =
  (part: RunningPart): PartCall =>
  async ({ method, path, headers, body }) => {
    const url = new URL(path, 'http://part')
    const request = {
      method,
      path: url.pathname,
      search: url.search,
      headers: new Headers(headers),
      body: Buffer.from(body),
      remoteAddress: 'in-process',
    }
    const answer = await part.handle(request)
    return answer
      ? { status: answer.status, headers: answer.headers ?? {}, body: String(answer.body) }
      : { status: 404, headers: {}, body: '{"errors":[]}' }
  }
