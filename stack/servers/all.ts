import { claimData } from '../run-lock.ts'
import type { RuntimeFolder } from '../runtime-folder.ts'
import { startNats } from './nats.ts'
import { portFrom } from './port.ts'
import { startPostgres } from './postgres.ts'
import { startRedis } from './redis.ts'
import type { RunningServer, ServerOptions } from './running-server.ts'

/** Which port each of our own servers listens on; 0 means any free one. */
export type ServerPorts = { postgres: number; redis: number; nats: number }

/** The servers that the shop stands on, all of them ready. */
export type Servers = {
  urls: { postgresAdmin: string; redis: string; nats: string }
  servers: RunningServer[]
  stop(): Promise<void>
}

type StartOptions = {
  env: Record<string, string | undefined>
  folder: RuntimeFolder
  ports: ServerPorts
  durable?: boolean
  onProgress?: (line: string) => void
}

/** Ports that are the same at every start, so that a database tool can be pointed at them. */
export function fixedPorts(env: Record<string, string | undefined>): ServerPorts {
  return {
    postgres: portFrom(env, 'POSTGRES_PORT', 4032),
    redis: portFrom(env, 'REDIS_PORT', 4079),
    nats: portFrom(env, 'NATS_PORT', 4022),
  }
}

/** Ports for servers of which many run at once. */
export const anyPorts: ServerPorts = { postgres: 0, redis: 0, nats: 0 }

/** Starts all servers at once, or none: when one cannot start, the others are stopped and its reason is thrown. */
export async function startServers(options: StartOptions): Promise<Servers> {
  const { env, folder, ports, durable = true, onProgress = () => {} } = options
  const release = claimData(folder.data)
  const on = (port: number): ServerOptions => ({ env, folder, port, durable, onProgress })
  const started = await Promise.allSettled([
    startPostgres(on(ports.postgres)),
    startRedis(on(ports.redis)),
    startNats(on(ports.nats)),
  ])
  const stop = async () => {
    for (const server of started.toReversed()) if (server.status === 'fulfilled') await server.value.stop()
    release()
  }
  const [postgres, redis, nats] = started
  if (postgres.status === 'fulfilled' && redis.status === 'fulfilled' && nats.status === 'fulfilled') {
    const urls = { postgresAdmin: postgres.value.url, redis: redis.value.url, nats: nats.value.url }
    return { urls, servers: [postgres.value, redis.value, nats.value], stop }
  }
  await stop()
  throw started.find((server) => server.status === 'rejected')?.reason
}
