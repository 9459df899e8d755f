import { setTimeout as sleep } from 'node:timers/promises'
import { streamOf } from '@shop/kit/bus'
import { subgraphNames } from '@shop/schema/subgraphs'
import { connect } from 'nats'
import type { Databases } from '../verify/check.ts'
import { withDatabases } from './databases.ts'
import type { FaultyShop } from './faulty-shop.ts'

const lookEveryMs = 200

/** Waits until nothing moves any more; what still does at the deadline is answered, in words. */
export const settle = async (shop: FaultyShop, withinMs: number): Promise<{ ms: number; moving: string[] }> => {
  const startedAt = Date.now()
  for (;;) {
    const moving = await stillMoving(shop).catch((error: unknown) => [`cannot be looked at: ${String(error)}`])
    const ms = Date.now() - startedAt
    if (moving.length === 0 || ms > withinMs) return { ms, moving }
    await sleep(lookEveryMs)
  }
}

const stillMoving = async (shop: FaultyShop): Promise<string[]> =>
  withDatabases(shop, async (databases) => [
    ...(await unsent(databases)),
    ...(await unfinishedOrders(databases)),
    ...(await openCalls(databases)),
    ...(await unheard(shop)),
  ])

const unsent = async (databases: Databases): Promise<string[]> => {
  const counts = await Promise.all(
    subgraphNames.map(async (name) => {
      const [row] = await databases[name]<{ count: number }[]>`
        select count(*)::int as count from outbox where sent_at is null`
      return { name, count: row?.count ?? 0 }
    }),
  )
  return counts.filter(({ count }) => count > 0).map(({ name, count }) => `${name}: ${count} events are not sent`)
}

/** Orders that wait for nobody but us. */
const unfinishedOrders = async ({ orders }: Databases): Promise<string[]> => {
  const rows = await orders<{ id: string; status: string }[]>`
    select id, progress ->> 'status' as status from orders
    where progress ->> 'status' in ('PENDING', 'RESERVED', 'CONFIRMED', 'PARTIALLY_SHIPPED', 'SHIPPED')
      and coalesce((progress ->> 'waitsForBuyer')::boolean, false) = false
      and jsonb_typeof(coalesce(progress -> 'pending', 'null')) = 'null'
      and coalesce(jsonb_array_length(progress -> 'backordered'), 0) = 0`
  return rows.map(({ id, status }) => `order ${id} is ${status}`)
}

const openCalls = async ({ payments }: Databases): Promise<string[]> => {
  const rows = await payments<{ id: string; kind: string }[]>`
    select id, kind::text from provider_calls where status = 'PENDING'`
  return rows.map(({ id, kind }) => `call ${kind} ${id} to the provider is open`)
}

const unheard = async ({ servers, ground: { namespace } }: FaultyShop): Promise<string[]> => {
  const nc = await connect({ servers: servers.nats.url, name: 'faults', reconnect: false, timeout: 2_000 })
  try {
    const jsm = await nc.jetstreamManager()
    const consumers = await jsm.consumers.list(streamOf(namespace)).next()
    return consumers
      .filter(({ num_pending: pending, num_ack_pending: inHand }) => pending + inHand > 0)
      .map((consumer) => `${consumer.name} has ${consumer.num_pending + consumer.num_ack_pending} events to hear`)
  } finally {
    await nc.close()
  }
}
