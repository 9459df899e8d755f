import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { BadEnvironment, readEnv, partEnv } from './config.ts'
import type { Env } from './config.ts'
import { jsonAnswer, startHttp } from './http.ts'
import type { HttpHandler, TlsFiles } from './http.ts'
import { untilSignal } from './lifecycle.ts'
import { startPart } from './part.ts'
import type { AnySubgraph } from './subgraph.ts'
import { registry } from './telemetry/metrics.ts'
import { stopTracing } from './telemetry/trace.ts'

const bodyBytesMax = 4 * 1024 * 1024

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

/** Ends the process with one line when its environment is wrong; everything else is a fault and keeps its stack. */
export const orSayWhy = async (start: () => Promise<void>): Promise<void> => {
  try {
    await start()
  } catch (error) {
    if (!(error instanceof BadEnvironment)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

/** Runs one part as its own process until it is told to stop. */
export const serve = (definition: AnySubgraph, env: Env): Promise<void> => orSayWhy(() => run(definition, env))

const file = z
  .string()
  .optional()
  .transform((path) => path || null)

const serveEnv = {
  ...partEnv,
  /** Files of a certificate and its key: with them the part speaks HTTPS only. */
  TLS_CERT: file,
  TLS_KEY: file,
}

const run = async (definition: AnySubgraph, env: Env): Promise<void> => {
  const { PORT, HOST, TLS_CERT, TLS_KEY } = readEnv(serveEnv, env)
  const tls = tlsFrom(TLS_CERT, TLS_KEY)
  const part = await startPart(definition, env)
  let draining = false
  const ready = async () => {
    if (draining) throw new Error('draining')
    await part.ready()
  }
  const http = await startHttp({
    host: HOST,
    port: PORT ?? 0,
    tls,
    bytesMax: bodyBytesMax,
    handlers: [operations(ready), part.handle],
    onFault: (error) => part.log.error({ err: error }, 'a request failed'),
  })
  part.log.info({ url: http.url }, 'ready')
  untilSignal(async () => {
    draining = true
    await http.stop()
    await part.stop()
    await stopTracing()
  })
}

const tlsFrom = (cert: string | null, key: string | null): TlsFiles | null => {
  if (!cert && !key) return null
  if (!cert || !key) throw new BadEnvironment('TLS_CERT and TLS_KEY go together: give both or none.')
  try {
    return { cert: readFileSync(cert), key: readFileSync(key) }
  } catch (error) {
    throw new BadEnvironment(`TLS_CERT or TLS_KEY cannot be read: ${String(error)}`)
  }
}
