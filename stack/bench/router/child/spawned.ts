import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import type { Env } from '@shop/kit/config'
import { checkout } from '../../../runtime-folder.ts'
import { ifWeDie } from '../../../servers/if-we-die.ts'
import { onCore } from './cores.ts'
import type { Core } from './cores.ts'

/** How to run a program beside us. */
export type Program = { command: readonly string[]; core: Core; log: string; env?: Env; cwd?: string; talks?: boolean }

export type Spawned = { child: ChildProcess; pid: number; stop: () => Promise<void> }

const stopWithinMs = 8_000

/** Runs a program on its cores until it is stopped, or we end. */
export const spawned = async ({ command, core, log, env = {}, cwd, talks = false }: Program): Promise<Spawned> => {
  const [program = '', ...args] = onCore(core, command)
  const output = openSync(log, 'a')
  const child = spawn(program, args, {
    cwd: cwd ?? checkout,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: talks ? ['ignore', output, output, 'ipc'] : ['ignore', output, output],
    detached: true,
  })
  closeSync(output)
  await once(child, 'spawn')
  const pid = child.pid ?? 0
  const allIsWell = ifWeDie('kill -TERM "$0"; sleep 5; kill -KILL "$0"', String(pid))
  const ended = once(child, 'exit').then(() => allIsWell())
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), stopWithinMs)
    await ended
    clearTimeout(force)
  }
  return { child, pid, stop }
}
