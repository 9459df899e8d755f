import type { HttpAnswer, HttpHandler, HttpRequest } from '@shop/kit/http'
import { failure } from '@shop/kit/http'
import { comesFromAllowed } from './policies/origins.ts'

const allowHeaders =
  'accept-language, authorization, content-type, traceparent, x-api-key, x-guest-token, x-market, x-request-id, x-shop-cache, x-shop-client, x-shop-cost, x-shop-query-plan'

/** What answers say beside their body, and browsers show to no page that was not told so by name. */
const exposeHeaders = 'age, allow, cache-status, deprecation, etag, retry-after, sunset, x-request-id'

/** Browsers of the listed origins may ask with credentials; with an empty list any page may ask, without cookies. */
export const cors = (
  origins: readonly string[],
): {
  preflight: HttpHandler
  /** Other pages may send nothing that changes something. */
  refuse: HttpHandler
  allow: (request: HttpRequest, answer: HttpAnswer) => HttpAnswer
} => {
  const headersFor = ({ headers }: HttpRequest): Record<string, string> => {
    const origin = headers.get('origin')
    if (!origin) return {}
    const readable = { 'access-control-expose-headers': exposeHeaders }
    if (origins.length === 0) return { 'access-control-allow-origin': '*', ...readable }
    return origins.includes(origin)
      ? {
          'access-control-allow-origin': origin,
          'access-control-allow-credentials': 'true',
          vary: 'origin',
          ...readable,
        }
      : {}
  }
  return {
    preflight: (request) =>
      request.method === 'OPTIONS'
        ? {
            status: 204,
            headers: {
              ...headersFor(request),
              'access-control-allow-methods': 'GET, POST, PUT',
              'access-control-allow-headers': allowHeaders,
              'access-control-max-age': '86400',
            },
            body: '',
          }
        : null,
    refuse: ({ method, headers }) =>
      method === 'GET' || comesFromAllowed(headers, origins)
        ? null
        : failure(403, 'FORBIDDEN', 'Pages of this origin may not send anything here.'),
    allow: (request, answer) => {
      if (!request.headers.has('origin')) return answer
      const headers = headersFor(request)
      // What varies already does so by the origin as well.
      return { ...answer, headers: { ...headers, ...answer.headers } }
    },
  }
}
