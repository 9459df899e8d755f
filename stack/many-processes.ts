import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Env } from '@shop/kit/config'
import { lifecycle } from '@shop/kit/lifecycle'
import { subgraphNames } from '@shop/schema/subgraphs'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { CannotStart } from './boot/cannot-start.mjs'
import type { RunningShop } from './one-process.ts'
import { checkout } from './runtime-folder.ts'
import { claimPort } from './servers/port.ts'
import { ifWeDie } from './servers/if-we-die.ts'
import { partEnvOf, routerEnv } from './shop-env.ts'
import type { ShopGround } from './shop-env.ts'

const readyWithinMs = 90_000
const stopWithinMs = 15_000
const restartAfterMs = 500

/** How many processes are started. */
export type ManyProcessesOptions = {
  onProgress?: (line: string) => void
  /** Changes what a process is told of where the others are: to put something in between. */
  rewire?: (name: SubgraphName | 'router', env: Env) => Promise<Env>
}

/** Nine processes with nine ports, as in production: one per part. A process that dies is started again. */
export const startManyProcesses = async (
  ground: ShopGround,
  logs: string,
  { onProgress = () => {}, rewire = async (_, env) => env }: ManyProcessesOptions = {},
): Promise<RunningShop & { pids: () => Record<string, number> }> => {
  const life = lifecycle()
  const supervised = new Map<string, Supervised>()
  const start = async (name: string, entry: string, port: number, env: Env) => {
    const process = supervise({
      name,
      entry,
      env: { ...env, PORT: String(port) },
      log: join(logs, `${name}.log`),
      onProgress,
    })
    supervised.set(name, process)
    life.onStop(process.stop)
    await untilReady(name, `http://127.0.0.1:${port}/health/ready`, join(logs, `${name}.log`))
  }
  try {
    // Ports are claimed last: what is put in between takes ports as well, and could be given one that was just let go.
    const envs = await Promise.all(subgraphNames.map((name) => rewire(name, partEnvOf(ground, name))))
    const parts = await Promise.all(
      subgraphNames.map(async (name, index) => ({
        ...{ name, env: envs[index] ?? {} },
        port: await claimPort(ground.port === 0 ? 0 : ground.port + 101 + index, name, 'PORT'),
      })),
    )
    await Promise.all(parts.map(({ name, env, port }) => start(name, `subgraphs/${name}/src/main.ts`, port, env)))
    const urls = Object.fromEntries(
      parts.map(({ name, port }) => [`${name.toUpperCase()}_URL`, `http://127.0.0.1:${port}`]),
    )
    const env = await rewire('router', { ...routerEnv(ground), ...urls })
    const port = await claimPort(ground.port, 'the router', 'PORT')
    await start('router', 'router/src/main.ts', port, env)
    const pids = () => Object.fromEntries([...supervised].map(([name, process]) => [name, process.pid() ?? 0]))
    return { url: `http://127.0.0.1:${port}`, pids, stop: life.stop }
  } catch (error) {
    await life.stop()
    throw error
  }
}

type Supervised = { pid: () => number | undefined; stop: () => Promise<void> }
type Supervision = { name: string; entry: string; env: Env; log: string; onProgress: (line: string) => void }

const supervise = ({ name, entry, env, log, onProgress }: Supervision): Supervised => {
  let isStopping = false
  let child: ChildProcess | undefined
  let ours: (() => void) | undefined

  const launch = () => {
    const output = openSync(log, 'a')
    const { PATH, HOME, NODE_ENV, OTEL_EXPORTER_OTLP_ENDPOINT, LOG_LEVEL } = process.env
    child = spawn(process.execPath, [join(checkout, entry)], {
      cwd: checkout,
      env: { PATH, HOME, NODE_ENV, OTEL_EXPORTER_OTLP_ENDPOINT, LOG_LEVEL, ...env },
      stdio: ['ignore', output, output],
      detached: true,
    })
    ours = ifWeDie('kill -TERM "$0" 2>/dev/null', String(child.pid))
    child.once('exit', (code, signal) => {
      ours?.()
      if (isStopping) return
      onProgress(`${name} ended (${signal ?? code}): starting it again. Its log: ${log}`)
      setTimeout(() => isStopping || launch(), restartAfterMs).unref()
    })
  }
  launch()

  return {
    pid: () => child?.pid,
    stop: async () => {
      isStopping = true
      const running = child
      if (!running || running.exitCode !== null || running.signalCode !== null) return
      const ended = once(running, 'exit')
      running.kill('SIGTERM')
      const isLate = await Promise.race([ended.then(() => false), sleep(stopWithinMs, true, { ref: false })])
      if (isLate) running.kill('SIGKILL')
      await ended
    },
  }
}

const untilReady = async (name: string, url: string, log: string): Promise<void> => {
  const deadline = Date.now() + readyWithinMs
  while (Date.now() < deadline) {
    const isReady = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (isReady) return
    await sleep(50)
  }
  throw new CannotStart(`${name} did not become ready within ${readyWithinMs / 1_000} s: see ${log}`)
}
