import { jsonAnswer } from './http.ts'
import type { HttpHandler } from './http.ts'
import { registry } from './telemetry/metrics.ts'

/** Liveness, readiness and metrics: the same three addresses for every process. */
export const operations =
  (ready: () => Promise<unknown>): HttpHandler =>
  async ({ path }) => {
    if (path === '/health/live') return jsonAnswer(200, { status: 'live' })
    if (path === '/metrics')
      return { status: 200, headers: { 'content-type': registry.contentType }, body: await registry.metrics() }
    if (path !== '/health/ready') return null
    return ready().then(
      (detail) => jsonAnswer(200, { status: 'ready', ...(typeof detail === 'object' && detail) }),
      () => jsonAnswer(503, { status: 'not ready' }),
    )
  }
