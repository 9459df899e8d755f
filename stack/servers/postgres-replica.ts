import { execFile } from 'node:child_process'
import { appendFileSync, chmodSync, chownSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import postgres from 'postgres'
import { launch } from './launch.ts'
import { pingPostgres } from './ping.ts'
import { claimPort } from './port.ts'
import { findPostgres } from './postgres-programs.ts'
import { settings } from './postgres.ts'
import type { RunningServer } from './running-server.ts'

type Options = {
  /** The administrator's URL of one of our own servers. */
  primaryUrl: string
  logs: string
  /** What it is behind on purpose. */
  delayMs: number
}

/** A streaming replica of a throw-away server, from a copy of its folder: the embedded package has no pg_basebackup. */
export async function startPostgresReplica({ primaryUrl, logs, delayMs }: Options): Promise<RunningServer> {
  const { cluster, owner } = await copyOf(primaryUrl)
  const { hostname, port: primaryPort, username, password } = new URL(primaryUrl)
  const from = `host=${hostname} port=${primaryPort} user=${username} password=${password}`
  writeFileSync(join(cluster, 'standby.signal'), '')
  appendFileSync(
    join(cluster, 'postgresql.auto.conf'),
    `primary_conninfo = '${from}'\nrecovery_min_apply_delay = '${delayMs}ms'\n`,
  )
  for (const file of ['standby.signal', 'backup_label']) chownSync(join(cluster, file), owner.uid, owner.gid)
  const port = await claimPort(0, 'PostgreSQL', 'POSTGRES_PORT')
  const url = Object.assign(new URL(primaryUrl), { port: String(port) }).href
  const programs = findPostgres(process.getuid?.() === 0 ? owner : undefined)
  return await launch({
    name: 'PostgreSQL replica',
    url,
    source: programs.source,
    command: programs.postgres,
    args: ['-D', cluster, ...settings(port, false)],
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    cwd: cluster,
    ...(process.getuid?.() === 0 && { user: owner }),
    logFile: join(logs, 'postgres-replica.log'),
    pidFile: `${cluster}.pid`,
    stopSignal: 'SIGQUIT',
    ping: () => pingPostgres(url),
  })
}

/** The folder of a running server as of one moment: the session that begins the backup must also end it. */
async function copyOf(primaryUrl: string) {
  const sql = postgres(primaryUrl, { max: 1, onnotice: () => {} })
  try {
    const [at] = await sql<{ folder: string }[]>`select current_setting('data_directory') as folder`
    if (!at) throw new Error('the server did not say where its data lies')
    const cluster = `${at.folder}.replica`
    await sql`select pg_backup_start('replica', true)`
    await promisify(execFile)('cp', ['-a', at.folder, cluster])
    const [backup] = await sql<{ labelfile: string }[]>`select labelfile from pg_backup_stop(false)`
    rmSync(join(cluster, 'postmaster.pid'), { force: true })
    for (const entry of readdirSync(join(cluster, 'pg_wal'), { withFileTypes: true }))
      if (entry.isFile()) rmSync(join(cluster, 'pg_wal', entry.name))
    writeFileSync(join(cluster, 'backup_label'), backup?.labelfile ?? '')
    chmodSync(cluster, 0o700)
    return { cluster, owner: statSync(cluster) }
  } finally {
    await sql.end()
  }
}
