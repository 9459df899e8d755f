import { connect } from 'nats'
import { streamOf } from '@shop/kit/bus'
import { subgraphNames } from '@shop/schema/subgraphs'
import { definitions } from '../definitions.ts'
import type { Finding, Ground } from './check.ts'

/** The stream must reach as far as what we were told is in it, and as what each consumer has done with. */
export const lookAtRoad = async ({ databases, natsUrl, namespace }: Ground): Promise<Finding> => {
  const sent = await Promise.all(
    subgraphNames
      .filter((name) => definitions[name].publishes.length > 0)
      .map(async (name) => {
        const [row] = await databases[name]`select coalesce(max(stream_seq), 0)::float8 as highest from outbox`
        return { name, highest: Number(row?.['highest'] ?? 0) }
      }),
  )
  const nc = await connect({ servers: natsUrl ?? '', name: 'shop-verify', timeout: 5_000, reconnect: false })
  try {
    const jsm = await nc.jetstreamManager()
    const consumers = await jsm.consumers.list(streamOf(namespace)).next()
    const { state } = await jsm.streams.info(streamOf(namespace))
    const last = state.last_seq
    return {
      figure: `${last} messages passed, ${consumers.length} consumers`,
      violations: [
        ...sent
          .filter(({ highest }) => highest > last)
          .map(({ name, highest }) => `${name} has an acknowledgement for ${highest}, the stream ends at ${last}`),
        ...consumers
          .filter(({ ack_floor: floor }) => floor.stream_seq > last)
          .map(({ name, ack_floor: floor }) => `${name} has done with ${floor.stream_seq}, the stream ends at ${last}`),
      ],
    }
  } finally {
    await nc.close()
  }
}
