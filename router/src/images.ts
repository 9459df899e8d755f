import type { HttpAnswer, HttpHandler, HttpRequest } from '@shop/kit/http'
import { failure } from '@shop/kit/http'
import type { Log } from '@shop/kit/telemetry/log'
import type { Connect } from './calls/connect.ts'

const keeper = 'products'
const asked = ['accept', 'content-type', 'if-none-match']
const told = [
  'access-control-allow-origin',
  'cache-control',
  'content-security-policy',
  'content-type',
  'cross-origin-resource-policy',
  'etag',
  'retry-after',
  'vary',
  'x-content-type-options',
]

type Options = {
  parts: readonly string[]
  connect: Connect
  /** Lets pages of other origins read what became of a sent picture, where they may; any may show one. */
  allow: (request: HttpRequest, answer: HttpAnswer) => HttpAnswer
  timeoutMs: number
  log: Log
}

/** `/images/…`: pictures are asked of, and sent to, the part that keeps them. Another supergraph than the shop's may have none. */
export const images = ({ parts, connect, allow, timeoutMs, log }: Options): HttpHandler => {
  const call = parts.includes(keeper) ? connect(keeper) : null
  return async (request) => {
    const { method, path, search, headers, body } = request
    if (!call || !path.startsWith('/images/') || (method !== 'GET' && method !== 'PUT')) return null
    const passed = picked(asked, (name) => headers.get(name))
    try {
      const answer = await call({ method, path: path + search, headers: passed, body, timeoutMs, isForBytes: true })
      const { status, bytes = Buffer.alloc(0) } = answer
      const given = { status, headers: picked(told, (name) => answer.headers[name]), body: bytes }
      return method === 'PUT' ? allow(request, given) : given
    } catch (error) {
      log.warn({ err: error, path }, 'a picture could not be asked for')
      return failure(503, 'SERVICE_UNAVAILABLE', 'Pictures are out of reach: try again soon.')
    }
  }
}

const picked = (
  names: readonly string[],
  get: (name: string) => string | string[] | null | undefined,
): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = get(name)
      return value === null || value === undefined ? [] : [[name, String(value)]]
    }),
  )
