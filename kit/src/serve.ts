import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { BadEnvironment, readEnv, partEnv } from './config.ts'
import type { Env } from './config.ts'
import { startHttp } from './http.ts'
import type { TlsFiles } from './http.ts'
import { untilSignal } from './lifecycle.ts'
import { orSayWhy } from './or-say-why.ts'
import { startPart } from './part.ts'
import { operations } from './probes.ts'
import type { AnySubgraph } from './subgraph.ts'
import { stopTracing } from './telemetry/trace.ts'

const bodyBytesMax = 10 * 1024 * 1024

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
    return await part.health()
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
