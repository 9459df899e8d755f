import { connect } from 'nats'
import { createAsk } from '@shop/kit/requests'
import type { Ask } from '@shop/kit/requests'

type Line = { natsUrl: string; namespace: string; name: string }

/** Asks parts of a running shop something over its broker. */
export const askShop = async <T>({ natsUrl, namespace, name }: Line, work: (ask: Ask) => Promise<T>): Promise<T> => {
  const nc = await connect({ servers: natsUrl, name, timeout: 5_000, reconnect: false })
  try {
    return await work(createAsk('operator', { nc, namespace }))
  } finally {
    await nc.close()
  }
}
