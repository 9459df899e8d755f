import { inject } from 'vitest'
import { connectBus } from '@shop/kit/bus'
import type { Env } from '@shop/kit/config'
import { quietLog } from '@shop/kit/telemetry/log'
import type { Log } from '@shop/kit/telemetry/log'
import { dropIndexes } from '@shop/kit/testing/search'
import { freshName, testFieldKeys } from '@shop/kit/testing/servers'
import { deleteStreams } from '@shop/kit/testing/streams'
import { enabledEvents } from '@shop/payments/stripe/enabled-events'
import { subgraphNames } from '@shop/schema/subgraphs'
import { startOneProcess } from '@shop/stack/one-process'
import type { ShopInOneProcess } from '@shop/stack/one-process'
import { provisionDatabases } from '@shop/stack/servers/databases'
import { startStripeSandbox } from '@shop/stack/servers/stripe/sandbox'
import type { Sandbox } from '@shop/stack/servers/stripe/sandbox'
import type { ShopGround } from '@shop/stack/shop-env'

export const testAdmin = { email: 'admin@example.com', password: 'an admin for tests' }
export const testPartnerKey = 'shop_partner_key_for_tests'

export type TestShop = ShopInOneProcess & { sandbox: Sandbox; ground: ShopGround }

/**
 * Ground of its own on the shared throw-away servers: nobody else's databases, subjects or keys. With OPENSEARCH_URL among
 * the settings products are found there, in indexes that begin with the namespace.
 */
export const freshGround = async (
  settings: Env = {},
): Promise<{ ground: ShopGround; sandbox: Sandbox; clear: () => Promise<void> }> => {
  const namespace = freshName()
  const stripe = { apiKey: 'sk_test_of_a_test', webhookSecret: 'whsec_of_a_test' }
  const sandbox = await startStripeSandbox({
    port: 0,
    secretKey: stripe.apiKey,
    webhookSecret: stripe.webhookSecret,
    now: () => new Date(),
    asyncMs: 20,
    webhookRetryMs: 50,
    allowControl: true,
  })
  const ground: ShopGround = {
    databases: await provisionDatabases(inject('postgresUrl'), subgraphNames, `${namespace}_`),
    redisUrl: inject('redisUrl'),
    natsUrl: inject('natsUrl'),
    openSearchUrl: settings['OPENSEARCH_URL'],
    stripe: { ...stripe, apiBase: sandbox.url },
    secrets: {
      router: 'a router secret for tests',
      courier: 'a courier secret for tests',
      giftCards: 'a gift card key for tests',
      fieldKeys: testFieldKeys,
      fieldLookup: 'a lookup key for tests',
    },
    namespace,
    port: 0,
    settings: {
      ADMIN_EMAIL: testAdmin.email,
      ADMIN_PASSWORD: testAdmin.password,
      PARTNER_DEMO_KEY: testPartnerKey,
      DATABASE_POOL: '5',
      EVENTS_BYTES_MAX: String(256 * 1024 ** 2),
      CLICKS_BYTES_MAX: String(16 * 1024 ** 2),
      COURIER_STEP_MS: '50',
      RATE_PER_SECOND: '100000',
      EXPLORER: 'on',
      ...settings,
    },
  }
  const clear = async () => {
    await sandbox.stop()
    if (ground.openSearchUrl) await dropIndexes(ground.openSearchUrl, namespace)
    const bus = await connectBus(ground.natsUrl, { name: 'test', namespace })
    await deleteStreams(bus)
    await bus.close()
  }
  return { ground, sandbox, clear }
}

/** A whole shop for one test file: eight parts and the router in this process. It is quiet unless somebody wants to read its log. */
export const startTestShop = async (settings: Env = {}, logOf: (part: string) => Log = quietLog): Promise<TestShop> => {
  const { ground, sandbox, clear } = await freshGround(settings)
  const shop = await startOneProcess(ground, logOf)
  sandbox.setWebhook(`${shop.url}/webhooks/payments/stripe`, ground.stripe.webhookSecret, enabledEvents)
  return {
    ...shop,
    sandbox,
    ground,
    stop: async () => {
      await shop.stop()
      await clear()
    },
  }
}
