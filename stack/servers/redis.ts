import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from './launch.ts'
import { stopLeftOver } from './left-over.ts'
import { pingRedis } from './ping.ts'
import { claimPort } from './port.ts'
import { findProgram } from './programs.ts'
import type { RunningServer, ServerOptions } from './running-server.ts'
import { yours } from './yours.ts'

/** Redis at REDIS_URL, or our own. Ours never evicts: what the shop keeps in it expires, or must stay. */
export async function startRedis(options: ServerOptions): Promise<RunningServer> {
  const url = options.env.REDIS_URL
  if (url) {
    const schemes = ['redis:', 'rediss:']
    return await yours({ name: 'Redis', variable: 'REDIS_URL', url, schemes, ping: pingRedis })
  }
  return await startOwn(options)
}

async function startOwn({ folder, port: wanted, durable, onProgress }: ServerOptions): Promise<RunningServer> {
  const program = await findProgram(
    {
      title: 'Redis',
      names: ['redis-server', 'valkey-server'],
      oldest: [6, 2],
      variable: 'REDIS_URL',
      brew: 'redis',
    },
    folder.bin,
    onProgress,
  )
  const home = join(folder.data, 'redis')
  mkdirSync(home, { recursive: true })
  const pidFile = join(folder.data, 'redis.pid')
  if (await stopLeftOver(pidFile, 'SIGTERM')) onProgress('Stopped a Redis that an earlier run left behind.')
  const port = await claimPort(wanted, 'Redis', 'REDIS_PORT')
  const url = `redis://127.0.0.1:${port}`
  return await launch({
    name: 'Redis',
    url,
    ...program,
    args: settings(port, home, durable),
    cwd: home,
    logFile: join(folder.logs, 'redis.log'),
    pidFile,
    stopSignal: 'SIGTERM',
    ping: () => pingRedis(url),
  })
}

function settings(port: number, home: string, durable: boolean): string[] {
  const durability = durable ? ['--appendonly', 'yes', '--appendfsync', 'everysec'] : ['--appendonly', 'no']
  return [
    ...['--port', String(port), '--bind', '127.0.0.1', '--dir', home, '--save', ''],
    ...['--maxmemory-policy', 'noeviction', ...durability],
  ]
}
