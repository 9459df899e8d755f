import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { launch } from './launch.ts'
import { stopLeftOver } from './left-over.ts'
import { pingNats } from './ping.ts'
import { claimPort } from './port.ts'
import { findProgram } from './programs.ts'
import type { RunningServer, ServerOptions } from './running-server.ts'
import { yours } from './yours.ts'

/** Said, because NATS would take what is free when it starts: after a start on a full disk it would refuse the stream for good. */
const storeBytesMax = 8 * 2 ** 30

/** NATS at NATS_URL, or our own with JetStream on files. */
export async function startNats(options: ServerOptions): Promise<RunningServer> {
  const url = options.env.NATS_URL
  if (url) {
    return await yours({ name: 'NATS', variable: 'NATS_URL', url, schemes: ['nats:', 'tls:'], ping: pingNats })
  }
  return await startOwn(options)
}

async function startOwn({ folder, port: wanted, onProgress }: ServerOptions): Promise<RunningServer> {
  const program = await findProgram(
    {
      title: 'NATS',
      names: ['nats-server'],
      oldest: [2, 9],
      variable: 'NATS_URL',
      brew: 'nats-server',
      goModule: 'github.com/nats-io/nats-server/v2@v2.10.29',
    },
    folder.bin,
    onProgress,
  )
  const home = join(folder.data, 'nats')
  mkdirSync(home, { recursive: true })
  const pidFile = join(folder.data, 'nats.pid')
  if (await stopLeftOver(pidFile, 'SIGTERM')) onProgress('Stopped a NATS that an earlier run left behind.')
  const port = await claimPort(wanted, 'NATS', 'NATS_PORT')
  const config = join(folder.data, 'nats.conf')
  writeFileSync(config, `jetstream { store_dir: ${JSON.stringify(home)}, max_file_store: ${storeBytesMax} }\n`)
  const url = `nats://127.0.0.1:${port}`
  return await launch({
    name: 'NATS',
    url,
    ...program,
    args: ['--config', config, '--addr', '127.0.0.1', '--port', String(port)],
    cwd: home,
    logFile: join(folder.logs, 'nats.log'),
    pidFile,
    stopSignal: 'SIGTERM',
    ping: () => pingNats(url),
  })
}
