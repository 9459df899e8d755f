import { streamOf } from '@shop/kit/bus'
import { newId } from '@shop/kit/id'
import { connect } from 'nats'
import type { JetStreamClient, JetStreamManager } from 'nats'
import type { FaultyShop } from '../faulty-shop.ts'

/** How many of the latest messages are taken. */
const latest = 12

type Road = { js: JetStreamClient; jsm: JetStreamManager; namespace: string }

/** Puts messages on the road that nobody sent, or that were sent before. */
export const disturbEvents = async (
  { servers, ground: { namespace } }: FaultyShop,
  how: 'repeated' | 'garbage' | 'futureVersion' | 'swapped',
): Promise<void> => {
  const nc = await connect({ servers: servers.nats.url, name: 'faults', reconnect: false, timeout: 2_000 })
  try {
    await ways[how]({ js: nc.jetstream(), jsm: await nc.jetstreamManager(), namespace })
  } finally {
    await nc.close()
  }
}

const lastMessages = async ({ jsm, namespace }: Road) => {
  const stream = streamOf(namespace)
  const { state } = await jsm.streams.info(stream)
  const from = Math.max(state.first_seq, state.last_seq - latest + 1)
  const wanted = Array.from({ length: Math.max(0, state.last_seq - from + 1) }, (_, at) => from + at)
  const found = await Promise.all(wanted.map((seq) => jsm.streams.getMessage(stream, { seq }).catch(() => null)))
  return found.flatMap((message) => (message ? [message] : []))
}

const ways: Record<'repeated' | 'garbage' | 'futureVersion' | 'swapped', (road: Road) => Promise<void>> = {
  /** The same messages again, without the id by which the broker would know them. */
  repeated: async (road) => {
    for (const { subject, data } of await lastMessages(road)) await road.js.publish(subject, data)
  },
  /** The same messages again, the newest first. */
  swapped: async (road) => {
    for (const { subject, data } of (await lastMessages(road)).toReversed()) await road.js.publish(subject, data)
  },
  garbage: async ({ js, namespace }) => {
    await js.publish(`${namespace}.orders.placed.${newId('ord')}`, 'this is { no JSON')
    await js.publish(`${namespace}.payments.authorized.${newId('pay')}`, '{"specversion":"1.0","data":null}')
  },
  futureVersion: async (road) => {
    const [message] = await lastMessages(road)
    if (!message) return
    const envelope = message.json<Record<string, unknown>>()
    const changed = { ...envelope, id: newId('evt'), dataversion: 99, data: { entirely: 'different' } }
    await road.js.publish(message.subject, JSON.stringify(changed))
  },
}
