import { failpointsOf } from '@shop/kit/failpoint-door'
import { askSubject } from '@shop/kit/requests'
import { subgraphNames } from '@shop/schema/subgraphs'
import { connect } from 'nats'
import type { FaultyShop, ProcessName } from '../faulty-shop.ts'
import type { PointsByPart } from '../plan.ts'

type Order = { arm?: string; disarm?: boolean }

/** Arms a failpoint of a running part; the answer disarms what did not strike. */
export const armAt = async (shop: FaultyShop, part: ProcessName, arm: string): Promise<() => Promise<void>> => {
  await tell(shop, part, { arm })
  // A part that is down has forgotten what was armed.
  return () =>
    tell(shop, part, { disarm: true }).then(
      () => undefined,
      () => undefined,
    )
}

/** Every failpoint that the running parts have. */
export const pointsOf = async (shop: FaultyShop): Promise<PointsByPart> =>
  new Map(await Promise.all(subgraphNames.map(async (part) => [part, await tell(shop, part, {})] as const)))

const tell = async ({ servers, ground: { namespace } }: FaultyShop, part: string, order: Order): Promise<string[]> => {
  const contract = failpointsOf(part)
  const nc = await connect({ servers: servers.nats.url, name: 'faults', reconnect: false, timeout: 2_000 })
  try {
    const message = await nc.request(askSubject({ nc, namespace }, contract.name), JSON.stringify(order), {
      timeout: 2_000,
    })
    const refused = message.headers?.get('Nats-Service-Error')
    if (refused) throw new Error(refused)
    return contract.answer.parse(message.json()).registered
  } finally {
    await nc.close()
  }
}
