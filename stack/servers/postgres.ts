import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import postgres from 'postgres'
import { CannotStart } from '../boot/cannot-start.mjs'
import { ownerOf, withinReachOf } from './data-home.ts'
import { launch } from './launch.ts'
import { stopLeftOver } from './left-over.ts'
import { pingPostgres } from './ping.ts'
import { claimPort } from './port.ts'
import { makeCluster, stopForgottenPostmaster } from './postgres-cluster.ts'
import { findPostgres } from './postgres-programs.ts'
import type { RunningServer, ServerOptions } from './running-server.ts'
import { unprivilegedUser } from './unprivileged.ts'
import { yours } from './yours.ts'

/** PostgreSQL at DATABASE_URL, or our own on a data folder that outlives the run. The URL is the administrator's. */
export async function startPostgres(options: ServerOptions): Promise<RunningServer> {
  const url = options.env.DATABASE_URL
  if (url) {
    return await yours({
      name: 'PostgreSQL',
      variable: 'DATABASE_URL',
      url,
      schemes: ['postgres:', 'postgresql:'],
      ping: pingPostgres,
    })
  }
  return await startOwn(options)
}

async function startOwn({
  folder,
  port: wanted,
  durable,
  onProgress,
  settings: extra,
}: ServerOptions): Promise<RunningServer> {
  const home = withinReachOf(unprivilegedUser(), folder.data)
  const cluster = join(home, 'postgres')
  const user = ownerOf(cluster)
  const programs = findPostgres(user)
  const pidFile = join(home, 'postgres.pid')
  if (await stopLeftOver(pidFile, 'SIGINT')) onProgress('Stopped a PostgreSQL that an earlier run left behind.')
  await stopForgottenPostmaster(cluster)
  const port = await claimPort(wanted, 'PostgreSQL', 'POSTGRES_PORT')
  const password = passwordFor(home, cluster)
  const isNew = await makeCluster({ cluster, programs, user, password, durable, onProgress })
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  const server = await launch({
    name: 'PostgreSQL',
    url,
    source: programs.source,
    command: programs.postgres,
    args: ['-D', cluster, ...settings(port, durable, extra)],
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    cwd: cluster,
    user,
    logFile: join(folder.logs, 'postgres.log'),
    pidFile,
    stopSignal: 'SIGINT',
    ping: () => pingPostgres(url),
  })
  if (isNew) await closeToStrangers(url)
  return server
}

/** What our servers are started with; a replica must have the same limits as its primary. */
export function settings(port: number, durable: boolean, extra: Record<string, string> = {}): string[] {
  const common = {
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
  }
  const forgetful = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  return Object.entries({ ...common, ...(durable ? {} : forgetful), ...extra }).flatMap(([key, value]) => [
    '-c',
    `${key}=${value}`,
  ])
}

function passwordFor(home: string, cluster: string): string {
  const file = join(home, 'postgres.password')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  if (existsSync(cluster)) throw new CannotStart(`${file} is gone, and the data with it: run \`npm run reset\`.`)
  const password = randomBytes(18).toString('base64url')
  writeFileSync(file, password, { mode: 0o600 })
  return password
}

/** Without this every role may connect to the administrator's own databases. */
async function closeToStrangers(url: string): Promise<void> {
  const sql = postgres(url, { max: 1 })
  await sql`revoke connect, temporary on database postgres from public`
  await sql`revoke connect, temporary on database template1 from public`
  await sql.end()
}
