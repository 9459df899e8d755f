import { startPart } from '@shop/kit/part'
import type { RunningPart } from '@shop/kit/part'
import type { Env } from '@shop/kit/config'
import { quietLog } from '@shop/kit/telemetry/log'
import { inProcess } from '@shop/router/calls/connect'
import { startRouter } from '@shop/router/router'
import { subgraphNames } from '@shop/schema/subgraphs'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { definitions } from '@shop/stack/definitions'
import { partEnvOf, routerEnv } from '@shop/stack/shop-env'
import type { ShopGround } from '@shop/stack/shop-env'
import { freshGround } from './shop.ts'

/** A shop whose parts can be stopped and started one by one, as processes would be. */
export type BreakableShop = {
  url: string
  ground: ShopGround
  parts: ReadonlyMap<string, RunningPart>
  stopPart: (name: SubgraphName) => Promise<void>
  startPart: (name: SubgraphName) => Promise<void>
  stop: () => Promise<void>
}

/** `natsUrl` for tests that break the broker itself. */
export const startBreakableShop = async (settings: Env = {}, natsUrl?: string): Promise<BreakableShop> => {
  const { ground: shared, sandbox, clear } = await freshGround(settings)
  const ground = natsUrl ? { ...shared, natsUrl } : shared
  const parts = new Map<string, RunningPart>()
  const start = async (name: SubgraphName) =>
    void parts.set(name, await startPart(definitions[name], partEnvOf(ground, name), { log: quietLog(name) }))
  const stop = async (name: SubgraphName) => {
    const part = parts.get(name)
    parts.delete(name)
    await part?.stop()
  }
  await Promise.all(subgraphNames.map(start))
  const router = await startRouter(
    routerEnv(ground),
    (name) => async (request) => {
      const part = parts.get(name)
      if (!part) throw new Error('connection refused')
      return inProcess(part)(request)
    },
    quietLog('router'),
  )
  sandbox.setWebhook(`${router.url}/webhooks/payments/stripe`, ground.stripe.webhookSecret)
  return {
    url: router.url,
    ground,
    parts,
    stopPart: stop,
    startPart: start,
    stop: async () => {
      await router.stop()
      await Promise.all(subgraphNames.map(stop))
      await clear()
    },
  }
}
