import type { Env } from '@shop/kit/config'
import { lifecycle } from '@shop/kit/lifecycle'
import { quietLog } from '@shop/kit/telemetry/log'
import { enabledEvents } from '@shop/payments/stripe/enabled-events'
import { subgraphNames } from '@shop/schema/subgraphs'
import { startManyProcesses } from '../many-processes.ts'
import type { ManyProcessesOptions } from '../many-processes.ts'
import { startOneProcess } from '../one-process.ts'
import { anyPorts, startServers } from '../servers/all.ts'
import { provisionDatabases } from '../servers/databases.ts'
import type { SearchChoice } from '../servers/search.ts'
import { startStripeSandbox } from '../servers/stripe/sandbox.ts'
import { openDoors } from '../shop-env.ts'
import type { ShopGround } from '../shop-env.ts'
import { ownFolder } from './own-folder.ts'

/** A shop for measuring: on servers of its own that write to disk as they must, thrown away at the end. */
export type OwnShop = {
  endpoint: string
  /** The administrator's URL of its Postgres. */
  postgresUrl: string
  ground: ShopGround
  admin: { email: string; password: string }
  /** The process that the router runs in now: ours, or its own. */
  routerPid: () => number
  stop: () => Promise<void>
}

export type OwnShopOptions = {
  processes: 'one' | 'many'
  search?: SearchChoice
  settings?: Env
  postgresSettings?: Record<string, string> | undefined
  /** Sees, and may change, what each of many processes is told. */
  rewire?: ManyProcessesOptions['rewire']
}

const admin = { email: 'admin@example.com', password: 'an admin for measuring' }
const stripe = { apiKey: 'sk_test_of_a_bench', webhookSecret: 'whsec_of_a_bench' }

export const startOwnShop = async ({
  processes,
  search,
  settings = {},
  postgresSettings,
  rewire,
}: OwnShopOptions): Promise<OwnShop> => {
  const life = lifecycle()
  const folder = ownFolder()
  life.onStop(folder.remove)
  try {
    const servers = await startServers({ env: {}, folder, ports: anyPorts, search, postgresSettings })
    life.onStop(servers.stop)
    const sandbox = await startStripeSandbox({
      port: 0,
      secretKey: stripe.apiKey,
      webhookSecret: stripe.webhookSecret,
      now: () => new Date(),
      asyncMs: 0,
    })
    life.onStop(sandbox.stop)
    const ground: ShopGround = {
      databases: await provisionDatabases(servers.urls.postgresAdmin, subgraphNames),
      redisUrl: servers.urls.redis,
      natsUrl: servers.urls.nats,
      openSearchUrl: servers.urls.openSearch,
      stripe: { ...stripe, apiBase: sandbox.url },
      secrets: {
        router: 'a router secret for a bench',
        courier: 'a courier secret for a bench',
        giftCards: 'a gift card secret for a bench',
        fieldKeys: 'bench:dGhpcnR5LXR3byBieXRlcyBmb3IgdGhlIGJlbmNoZXM=',
        fieldLookup: 'a lookup key for a bench',
      },
      namespace: 'shop',
      port: 0,
      settings: {
        ...openDoors,
        COURIER_STEP_MS: '3600000',
        ADMIN_EMAIL: admin.email,
        ADMIN_PASSWORD: admin.password,
        ...settings,
      },
    }
    const shop =
      processes === 'one'
        ? await startOneProcess(ground, quietLog)
        : await startManyProcesses(ground, folder.logs, { ...(rewire && { rewire }) })
    life.onStop(shop.stop)
    sandbox.setWebhook(`${shop.url}/webhooks/payments/stripe`, stripe.webhookSecret, enabledEvents)
    return {
      endpoint: `${shop.url}/graphql`,
      postgresUrl: servers.urls.postgresAdmin,
      ground,
      admin,
      routerPid: () => ('pids' in shop ? (shop.pids()['router'] ?? 0) : process.pid),
      stop: life.stop,
    }
  } catch (error) {
    await life.stop()
    throw error
  }
}
