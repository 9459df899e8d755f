import { signRequest } from '@shop/kit/signature'
import { traceHeaders } from '@shop/kit/telemetry/trace'
import type { PartQuery } from '../compiled/question.ts'
import type { RouterContext } from '../context.ts'
import { createBreaker } from './breaker.ts'
import type { PartCall } from './connect.ts'

/** One request to a part. */
export type Request = {
  context: RouterContext
  kind: PartQuery['kind']
  body: string
  /** When the whole request of the client is over, as `performance.now()` counts. */
  endsAt: number
}

/** Sends a request and gives the body of the answer; throws when there is none. */
export type Post = (request: Request) => Promise<string>

type Options = { call: PartCall; secret: string; now: () => Date; timeoutMs: number }

/** Signs who asks into every request, ends it at the deadline, and stops asking for two seconds after five failures in a row. */
export const createPost = ({ call, secret, now, timeoutMs }: Options): Post => {
  const breaker = createBreaker({ failuresMax: 5, halfOpenMs: 2_000, now: () => now().getTime() })

  const headersFor = ({ claims, callerHash, requestId }: RouterContext, kind: Request['kind'], body: string) => ({
    'content-type': 'application/json',
    'x-request-id': requestId,
    ...traceHeaders(),
    // Where they come from matters to what changes something; what is only read is the same from everywhere.
    ...signRequest(secret, kind === 'mutation' ? { ...claims, callerHash } : claims, body, now()),
  })

  return async ({ context, kind, body, endsAt }) => {
    const leftMs = endsAt - performance.now()
    if (leftMs <= 0) throw new Error('the time is over')
    breaker.enter()
    try {
      const headers = headersFor(context, kind, body)
      const request = { method: 'POST', path: '/graphql', headers, body, timeoutMs: Math.min(leftMs, timeoutMs) }
      const response = await call(request)
      if (response.status >= 500 || response.status === 401) throw new Error(`status ${response.status}`)
      breaker.succeeded()
      return response.body
    } catch (error) {
      breaker.failed()
      throw error
    }
  }
}
