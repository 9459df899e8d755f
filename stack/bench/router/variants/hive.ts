import { join } from 'node:path'
import { claimPort } from '../../../servers/port.ts'
import { spawned } from '../child/spawned.ts'
import { production, sharingOf } from '../ground.ts'
import type { Ground } from '../ground.ts'
import { installRivals } from '../rivals/install.ts'
import { untilAnswers } from './until-answers.ts'
import type { Variant } from './variant.ts'

const entry = 'node_modules/@graphql-hive/gateway/dist/bin.js'
const config = join(import.meta.dirname, '../rivals/hive-config.js')

/** Hive's gateway as its own command starts it: with its first runtime, or with the one that plans in Rust. */
export const startHive = async (ground: Ground, runtime: 'own' | 'router'): Promise<Variant> => {
  const name = runtime === 'own' ? 'hive' : 'hiveRuntime'
  const folder = await installRivals((line) => console.log(line))
  const port = await claimPort(0, name, 'PORT')
  const log = join(ground.logs, `${name}.log`)
  const options = ['--host', '127.0.0.1', '--port', String(port), '--config-path', config]
  const process_ = await spawned({
    command: [
      ...[process.execPath, join(folder, entry), ...options, 'supergraph', ground.rivalSupergraphFile],
      ...(runtime === 'router' ? ['--hive-router-runtime'] : []),
    ],
    core: 'gateway',
    cwd: folder,
    log,
    env: { ...production, SHARING: sharingOf(name, ground.sharing), ...ground.signing },
  })
  await untilAnswers(`http://127.0.0.1:${port}/graphql`, process_, log)
  return { name, port, path: '/graphql', pid: process_.pid, log, bound: null, stop: process_.stop }
}
