import { chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownerOf, withinReachOf } from './data-home.ts'
import { launch } from './launch.ts'
import { stopLeftOver } from './left-over.ts'
import { findOpenSearchProgram, type NotAvailable, type OpenSearchProgram } from './opensearch-program.ts'
import { heapMbFrom, openSearchFiles } from './opensearch-settings.ts'
import { pingOpenSearch, pingRecoveredOpenSearch } from './ping.ts'
import { claimPort } from './port.ts'
import type { RunningServer, ServerOptions } from './running-server.ts'
import { unprivilegedUser, type User } from './unprivileged.ts'
import { yours } from './yours.ts'

/** An OpenSearch that can be started. */
export type FoundOpenSearch = { missing?: undefined; start: () => Promise<RunningServer> }

/** OpenSearch at OPENSEARCH_URL, which is tried at once, or one that runs here; else why there is none. */
export async function findOpenSearch(options: ServerOptions): Promise<FoundOpenSearch | NotAvailable> {
  const { env, folder, onProgress } = options
  const url = env['OPENSEARCH_URL']
  if (url) {
    const given = { name: 'OpenSearch', variable: 'OPENSEARCH_URL', url, schemes: ['http:', 'https:'] }
    const server = await yours({ ...given, ping: pingOpenSearch })
    return { start: async () => server }
  }
  const user = unprivilegedUser()
  // Who starts servers for tests and benches hands over no environment; tools are looked for all the same.
  const tools = { ...process.env, ...env }
  const program = await findOpenSearchProgram({ env: tools, bin: folder.bin, user, onProgress })
  return 'missing' in program ? program : { start: () => startOwn(program, options) }
}

async function startOwn(program: OpenSearchProgram, options: ServerOptions): Promise<RunningServer> {
  const { env, folder, port: wanted, durable, onProgress } = options
  const heapMb = heapMbFrom(env)
  const home = join(withinReachOf(unprivilegedUser(), folder.data), 'opensearch')
  const user = ownerOf(home)
  const pidFile = join(folder.data, 'opensearch.pid')
  if (await stopLeftOver(pidFile, 'SIGTERM')) onProgress('Stopped an OpenSearch that an earlier run left behind.')
  const port = await claimPort(wanted, 'OpenSearch', 'OPENSEARCH_PORT')
  const { hasSecurity } = program
  prepare(home, user, openSearchFiles({ home, port, heapMb, hasSecurity, isBrief: !durable }))
  const url = `http://127.0.0.1:${port}`
  return await launch({
    name: 'OpenSearch',
    url,
    source: program.source,
    command: program.command,
    args: [],
    env: {
      PATH: process.env.PATH,
      OPENSEARCH_PATH_CONF: join(home, 'config'),
      OPENSEARCH_TMPDIR: join(home, 'tmp'),
      ...(program.javaHome && { OPENSEARCH_JAVA_HOME: program.javaHome }),
    },
    cwd: home,
    ...(user && { user }),
    logFile: join(folder.logs, 'opensearch.log'),
    pidFile,
    stopSignal: 'SIGTERM',
    ping: () => pingRecoveredOpenSearch(url),
    // It is done in seven seconds where nothing else runs, and in many more where tests fill the machine.
    readyWithinMs: 120_000,
  })
}

/** Folders that the server's user may write to; its settings are written anew at each start. */
function prepare(home: string, user: User | undefined, files: Record<string, string>): void {
  rmSync(join(home, 'tmp'), { recursive: true, force: true })
  for (const folder of [home, ...['config', 'data', 'logs', 'tmp'].map((name) => join(home, name))]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (user) chownSync(folder, user.uid, user.gid)
  }
  for (const [name, text] of Object.entries(files)) {
    const file = join(home, 'config', name)
    writeFileSync(file, text)
    if (user) chownSync(file, user.uid, user.gid)
  }
}
