import { claimData } from '../run-lock.ts'
import type { RuntimeFolder } from '../runtime-folder.ts'
import { startNats } from './nats.ts'
import { portFrom } from './port.ts'
import { startPostgres } from './postgres.ts'
import { startRedis } from './redis.ts'
import type { RunningServer, ServerOptions } from './running-server.ts'
import { chooseSearch, type Search, type SearchChoice } from './search.ts'

/** Which port each of our own servers listens on; 0 means any free one. */
export type ServerPorts = { postgres: number; redis: number; nats: number; opensearch: number }

/** The servers that the shop stands on, all of them ready. */
export type Servers = {
  urls: { postgresAdmin: string; redis: string; nats: string; openSearch: string | undefined }
  search: Pick<Search, 'by' | 'because'>
  servers: RunningServer[]
  /** Settles with the reason when one of ours ends without which the shop cannot go on. */
  died: Promise<string>
  stop(): Promise<void>
}

type StartOptions = {
  env: Record<string, string | undefined>
  folder: RuntimeFolder
  ports: ServerPorts
  durable?: boolean
  /** What our own Postgres is started with besides. */
  postgresSettings?: Record<string, string> | undefined
  /** What searches; an OpenSearch is started only when it is asked for. */
  search?: SearchChoice | undefined
  onProgress?: (line: string) => void
}

/** Ports that are the same at every start, so that a database tool can be pointed at them. */
export function fixedPorts(env: Record<string, string | undefined>): ServerPorts {
  return {
    postgres: portFrom(env, 'POSTGRES_PORT', 4032),
    redis: portFrom(env, 'REDIS_PORT', 4079),
    nats: portFrom(env, 'NATS_PORT', 4022),
    opensearch: portFrom(env, 'OPENSEARCH_PORT', 4092),
  }
}

/** Ports for servers of which many run at once. */
export const anyPorts: ServerPorts = { postgres: 0, redis: 0, nats: 0, opensearch: 0 }

/**
 * Starts all servers at once, or none: when one cannot start, the others are stopped and its reason is thrown. Those of
 * the user are tried first, so that a wrong URL is told at once.
 */
export async function startServers(options: StartOptions): Promise<Servers> {
  const { env, folder, ports, durable = true, onProgress = () => {}, postgresSettings = {} } = options
  const on = (port: number): ServerOptions => ({ env, folder, port, durable, onProgress })
  const starters = [
    { variable: 'DATABASE_URL', start: () => startPostgres({ ...on(ports.postgres), settings: postgresSettings }) },
    { variable: 'REDIS_URL', start: () => startRedis(on(ports.redis)) },
    { variable: 'NATS_URL', start: () => startNats(on(ports.nats)) },
  ]
  const release = claimData(folder.data)
  try {
    const theirs = await Promise.all(
      starters.map(async ({ variable, start }) => (env[variable] ? await start() : undefined)),
    )
    const search = await chooseSearch(options.search, on(ports.opensearch))
    const servers = await allOrNone([
      ...starters.map(async ({ start }, at) => theirs[at] ?? (await start())),
      ...(search.start ? [search.start()] : []),
    ])
    const [postgres, redis, nats, openSearch] = servers
    if (!postgres || !redis || !nats) throw new Error('there are three servers')
    void openSearch?.died.then((reason) => onProgress(`${reason}. PostgreSQL searches until the next start.`))
    const stop = async () => {
      await stopInTurn(servers)
      release()
    }
    return {
      urls: { postgresAdmin: postgres.url, redis: redis.url, nats: nats.url, openSearch: openSearch?.url },
      search,
      servers,
      died: Promise.race([postgres, redis, nats].map((server) => server.died)),
      stop,
    }
  } catch (error) {
    release()
    throw error
  }
}

async function allOrNone(starting: Promise<RunningServer>[]): Promise<RunningServer[]> {
  const started = await Promise.allSettled(starting)
  const servers = started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const failed = started.find((one) => one.status === 'rejected')
  if (!failed) return servers
  await stopInTurn(servers)
  throw failed.reason
}

/** What searches and the broker first, the databases last. */
async function stopInTurn(servers: RunningServer[]): Promise<void> {
  for (const server of servers.toReversed()) await server.stop()
}
