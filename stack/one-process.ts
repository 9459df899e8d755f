import { lifecycle } from '@shop/kit/lifecycle'
import { startPart } from '@shop/kit/part'
import type { RunningPart } from '@shop/kit/part'
import { createLog } from '@shop/kit/telemetry/log'
import type { Log } from '@shop/kit/telemetry/log'
import { inProcess } from '@shop/router/calls/connect'
import type { Connect } from '@shop/router/calls/connect'
import { startRouter } from '@shop/router/router'
import type { RunningRouter } from '@shop/router/router'
import { subgraphNames } from '@shop/schema/subgraphs'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { definitions } from './definitions.ts'
import { partEnvOf, routerEnv } from './shop-env.ts'
import type { ShopGround } from './shop-env.ts'

export type RunningShop = { url: string; stop: () => Promise<void> }
export type ShopInOneProcess = RunningShop & { parts: Record<SubgraphName, RunningPart> } & Pick<
    RunningRouter,
    'watchers' | 'listeners'
  >

/** All nine parts in this process: each with its own database, role and connections, as if it were alone. */
export const startOneProcess = async (
  ground: ShopGround,
  logOf: (part: string) => Log = createLog,
): Promise<ShopInOneProcess> => {
  const life = lifecycle()
  const started = await Promise.allSettled(
    subgraphNames.map(
      async (name) =>
        [name, await startPart(definitions[name], partEnvOf(ground, name), { log: logOf(name) })] as const,
    ),
  )
  const running = started.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []))
  life.onStop(() => Promise.all(running.map(([, part]) => part.stop())))
  try {
    const failed = started.find((result) => result.status === 'rejected')
    if (failed) throw failed.reason
    const parts = Object.fromEntries(running) as Record<SubgraphName, RunningPart>
    const health = () => healthOf(running)
    const router = await startRouter(routerEnv(ground), inProcessOf(running), logOf('router'), health)
    life.onStop(router.stop)
    return { url: router.url, parts, watchers: router.watchers, listeners: router.listeners, stop: life.stop }
  } catch (error) {
    await life.stop()
    throw error
  }
}

/** What those of the parts say of themselves that have something to say: here they have no address of their own. */
const healthOf = async (running: readonly (readonly [string, RunningPart])[]): Promise<object> => {
  const said = await Promise.all(running.map(async ([name, part]) => [name, await part.health()] as const))
  return { parts: Object.fromEntries(said.filter(([, health]) => Object.keys(health).length > 0)) }
}

/** The way to each of the parts by its name. */
const inProcessOf =
  (running: readonly (readonly [string, RunningPart])[]): Connect =>
  (name) => {
    const [, part] = running.find(([each]) => each === name) ?? []
    if (!part) throw new Error(`${name} does not run in this process`)
    return inProcess(part)
  }
