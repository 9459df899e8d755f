import { keyRing } from '@shop/kit/sealed'
import { stripeBooks } from '../verify/provider-books.ts'
import { brokenIn, verifyShop } from '../verify/verify-shop.ts'
import { withDatabases } from './databases.ts'
import type { FaultyShop } from './faulty-shop.ts'

/** Every invariant that can be read from what the shop keeps, by its number. */
export const auditShop = (shop: FaultyShop): Promise<string[]> =>
  withDatabases(shop, async (databases) => {
    const { ground, sandbox, servers, logs } = shop
    const provider = () => stripeBooks({ apiKey: ground.stripe.apiKey, apiBase: sandbox.url })
    const report = await verifyShop(
      {
        databases,
        natsUrl: servers.nats.url,
        namespace: ground.namespace,
        provider,
        fieldKeys: keyRing.parse(ground.secrets.fieldKeys),
        logs,
      },
      'settled',
    )
    return brokenIn(report)
  })
