import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { CannotStart } from '../boot/cannot-start.mjs'
import { ifWeDie } from './if-we-die.ts'
import { notePid } from './left-over.ts'
import type { RunningServer } from './running-server.ts'

/** How to run a server program, and how to tell that it is ready. */
export type Launch = {
  name: string
  url: string
  source: string
  command: string
  args: string[]
  env?: Record<string, string | undefined>
  cwd?: string
  user?: { uid: number; gid: number }
  logFile: string
  pidFile: string
  stopSignal: NodeJS.Signals
  ping: () => Promise<void>
  /** How long it may take until it answers, unless that is half a minute. */
  readyWithinMs?: number
}

const stopWithinMs = 15_000

/** Starts the program in a session of its own, so that a Ctrl-C does not reach it, and waits until it answers. */
export async function launch(options: Launch): Promise<RunningServer> {
  const child = await spawned(options)
  const { pid } = child
  if (pid === undefined) throw new CannotStart(`${options.name} did not start: ${options.command} cannot be run.`)
  notePid(options.pidFile, pid)
  const allIsWell = ifWeDie('kill -INT "$0"; sleep 10; kill -KILL "$0"', String(pid))
  const ended = once(child, 'exit').then(() => allIsWell())

  let isWanted = true
  const stop = async () => {
    isWanted = false
    await endChild(child, ended, options.stopSignal)
    rmSync(options.pidFile, { force: true })
  }
  const died = new Promise<string>((resolve) => {
    void ended.then(() => isWanted && resolve(`${options.name} ended by itself; see ${options.logFile}`))
  })
  await untilReady(options, child, stop)
  return { name: options.name, url: options.url, source: options.source, pid, died, stop }
}

async function spawned({ name, command, args, env, cwd, user, logFile }: Launch): Promise<ChildProcess> {
  const log = openSync(logFile, 'w')
  const child = spawn(command, args, { env, cwd, ...user, detached: true, stdio: ['ignore', log, log] })
  closeSync(log)
  await once(child, 'spawn').catch((error: unknown) => {
    throw new CannotStart(`${name} did not start: ${command} cannot be run (${String(error)}).`)
  })
  child.unref()
  return child
}

async function untilReady(options: Launch, child: ChildProcess, stop: () => Promise<void>) {
  const { name, ping, logFile, readyWithinMs = 30_000 } = options
  const deadline = Date.now() + readyWithinMs
  for (;;) {
    const failure = await ping().then(() => undefined, String)
    if (failure === undefined) return
    const isGone = child.exitCode !== null || child.signalCode !== null
    if (!isGone && Date.now() < deadline) {
      await delay(15)
      continue
    }
    await stop()
    throw new CannotStart(`${name} did not start: ${lastWords(logFile) || failure} (whole log: ${logFile})`)
  }
}

async function endChild(child: ChildProcess, ended: Promise<void>, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.ref()
  child.kill(signal)
  const force = setTimeout(() => child.kill('SIGKILL'), stopWithinMs)
  await ended
  clearTimeout(force)
}

function lastWords(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n')
  const telling = lines.filter((line) => /fatal|error|cannot|can't|fail/i.test(line))
  return (telling.at(-1) ?? lines.at(-1) ?? '').trim()
}
