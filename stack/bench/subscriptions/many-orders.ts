import { connect } from 'nats'
import type { NatsConnection } from 'nats'
import postgres from 'postgres'
import { newId } from '@shop/kit/id'

export type OwnedOrder = { orderId: string; buyerId: string }

/** Orders of many buyers, as copies of one that was placed; their steps are written as orders writes them, and told as its relay tells them. */
export const manyOrders = async (databaseUrl: string, natsUrl: string, namespace: string) => {
  const sql = postgres(databaseUrl, { max: 4, onnotice: () => {} })
  const nc = await connect({ servers: natsUrl })

  const copy = async (templateId: string, buyerIds: readonly string[]): Promise<OwnedOrder[]> => {
    const copies = buyerIds.map((buyerId, at) => ({ orderId: newId('ord'), buyerId, number: `BENCH-${at}` }))
    await sql`
      insert into orders select (jsonb_populate_record(o, jsonb_build_object(
        'id', c."orderId", 'buyer_id', c."buyerId", 'number', c.number, 'quote_id', c.number, 'version', 1, 'due_at', null))).*
      from orders o, jsonb_to_recordset(${sql.json(copies)}) as c("orderId" text, "buyerId" text, number text)
      where o.id = ${templateId}`
    await sql`
      insert into order_updates (order_id, version, type, status, at)
      select c."orderId", 1, 'orders.placed', 'PENDING', now()
      from jsonb_to_recordset(${sql.json(copies)}) as c("orderId" text)`
    return copies
  }

  return {
    copy,
    /** One more step of an order: committed, then told. */
    step: async ({ orderId, buyerId }: OwnedOrder): Promise<void> => {
      const at = new Date().toISOString()
      const [row] = await sql<{ version: number }[]>`
        with stepped as (update orders set version = version + 1 where id = ${orderId} returning version)
        insert into order_updates (order_id, version, type, status, at)
        select ${orderId}, version, 'orders.authorized', 'AUTHORIZED', ${at} from stepped returning version`
      tell(nc, `${namespace}.orders.authorized.${orderId}`, { orderId, buyerId }, row?.version ?? 0)
    },
    /** The last version of each. */
    versions: async (owned: readonly OwnedOrder[]): Promise<number[]> => {
      const ids = owned.map(({ orderId }) => orderId)
      const rows = await sql<{ id: string; version: number }[]>`select id, version from orders where id in ${sql(ids)}`
      const byId = new Map(rows.map(({ id, version }) => [id, version]))
      return ids.map((id) => byId.get(id) ?? 0)
    },
    stop: async () => {
      await nc.close()
      await sql.end()
    },
  }
}

const tell = (nc: NatsConnection, subject: string, data: OwnedOrder, aggregateversion: number) => {
  const id = newId('evt')
  const envelope = { specversion: '1.0', id, source: 'shop/orders', type: 'orders.authorized', subject: data.orderId }
  const rest = { time: new Date().toISOString(), dataversion: 1, aggregateversion, data }
  nc.publish(subject, JSON.stringify({ ...envelope, ...rest }))
}
