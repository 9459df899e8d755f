import { rmSync } from 'node:fs'
import type { Env } from '@shop/kit/config'
import { lifecycle } from '@shop/kit/lifecycle'
import { subgraphNames } from '@shop/schema/subgraphs'
import type { SubgraphName } from '@shop/schema/subgraphs'
import { startManyProcesses } from '../many-processes.ts'
import { deleteData, outsideOf, throwAwayFolder } from '../runtime-folder.ts'
import { provisionDatabases } from '../servers/databases.ts'
import { ifWeDie } from '../servers/if-we-die.ts'
import { startNats } from '../servers/nats.ts'
import { startPostgres } from '../servers/postgres.ts'
import { startRedis } from '../servers/redis.ts'
import { startStripeSandbox } from '../servers/stripe/sandbox.ts'
import type { Sandbox } from '../servers/stripe/sandbox.ts'
import { openDoors } from '../shop-env.ts'
import type { ShopGround } from '../shop-env.ts'
import { startLinks } from './links.ts'
import type { Links } from './links.ts'
import { keepServer } from './server-keeper.ts'
import type { ServerKeeper } from './server-keeper.ts'

export const serverNames = ['postgres', 'redis', 'nats'] as const
export type ServerName = (typeof serverNames)[number]
export const processNames = [...subgraphNames, 'router'] as const
export type ProcessName = SubgraphName | 'router'

/** Nine real processes on real servers of their own, with a line that can be disturbed between any two of them. */
export type FaultyShop = {
  url: string
  ground: ShopGround
  pidOf: (name: ProcessName) => number
  servers: Record<ServerName, ServerKeeper>
  /** Where NATS keeps its streams. */
  natsStore: string
  links: Links
  sandbox: Sandbox
  admin: { email: string; password: string }
  logs: string
  stop: () => Promise<void>
}

type Options = {
  settings?: Env
  /** Where the servers keep their data; a folder of its own unless given. */
  data?: string
  onProgress?: (line: string) => void
}

const admin = { email: 'admin@example.com', password: 'an admin for fault tests' }
const secrets = {
  router: 'a router secret for faults',
  courier: 'a courier secret for faults',
  giftCards: 'a gift card key for faults',
  fieldKeys: 'faults:dGhpcnR5LXR3byBieXRlcyBmb3IgZmF1bHQgdGVzdHM=',
  fieldLookup: 'a lookup key for faults',
}
const stripe = { apiKey: 'sk_test_of_faults', webhookSecret: 'whsec_of_faults' }

/** Starts everything, with failpoints that can be armed while it runs. */
export const startFaultyShop = async ({
  settings = {},
  data,
  onProgress = () => {},
}: Options = {}): Promise<FaultyShop> => {
  const life = lifecycle()
  const throwAway = throwAwayFolder()
  const folder = { ...throwAway, data: data ?? throwAway.data }
  const keep = ifWeDie('sleep 12; rm -rf "$0" "$1"', throwAway.all, outsideOf(folder.data))
  life.onStop(async () => {
    deleteData(folder.data)
    rmSync(throwAway.all, { recursive: true, force: true })
    keep()
  })
  try {
    const on = (port: number) => ({ env: {}, folder, port, durable: true, onProgress: () => {} })
    const [postgres, redis, nats] = await Promise.all([
      keepServer((port) => startPostgres(on(port)), onProgress),
      keepServer((port) => startRedis(on(port)), onProgress),
      keepServer((port) => startNats(on(port)), onProgress),
    ])
    const servers = { postgres, redis, nats }
    for (const server of Object.values(servers)) life.onStop(server.stop)
    const sandbox = await startStripeSandbox({
      port: 0,
      secretKey: stripe.apiKey,
      webhookSecret: stripe.webhookSecret,
      now: () => new Date(),
      asyncMs: 20,
      webhookRetryMs: 100,
      allowControl: true,
    })
    life.onStop(sandbox.stop)
    const ground: ShopGround = {
      databases: await provisionDatabases(postgres.url, subgraphNames),
      redisUrl: redis.url,
      natsUrl: nats.url,
      stripe: { ...stripe, apiBase: sandbox.url },
      secrets,
      namespace: 'shop',
      port: 0,
      settings: {
        ...openDoors,
        ...quickSettings,
        ADMIN_EMAIL: admin.email,
        ADMIN_PASSWORD: admin.password,
        ...settings,
      },
    }
    const links = await startLinks()
    life.onStop(links.stop)
    const shop = await startManyProcesses(ground, folder.logs, { onProgress, rewire: links.rewire })
    life.onStop(shop.stop)
    sandbox.setWebhook(
      await links.through('stripe', 'router', `${shop.url}/webhooks/payments/stripe`),
      stripe.webhookSecret,
    )
    return {
      url: shop.url,
      ground,
      pidOf: (name) => shop.pids()[name] ?? 0,
      servers,
      natsStore: `${folder.data}/nats`,
      links,
      sandbox,
      admin,
      logs: folder.logs,
      stop: life.stop,
    }
  } catch (error) {
    await life.stop()
    throw error
  }
}

/** What takes long in a shop, made short: so that a run ends in seconds. */
const quickSettings: Env = {
  COURIER_STEP_MS: '50',
  RECONCILE_AFTER_MS: '2000',
  DATABASE_POOL: '6',
  FAILPOINTS: 'on',
}
