import { sendOff } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { apart } from '@shop/schema/shapes'
import type { Order } from '../domain/order.ts'
import type { OrderUpdate } from '../domain/updates.ts'
import { orders } from './tables.ts'

/*
 * The hot writes: of however many orders at once, written by hand, and sent without being waited for, so that they
 * travel with the commit.
 */

const historyText = `
  insert into order_updates (order_id, version, type, status, at, reason)
  select "orderId", version, type, status, at, reason from jsonb_to_recordset($1::text::jsonb)
    as step ("orderId" text, version int, type text, status text, at timestamptz, reason text)`

const placedText = `
  with placed as (
    insert into orders (id, number, buyer_id, quote_id, status, version, snapshot, people, progress, refunded_minor,
      placed_at, updated_at, due_at)
    select id, number, "buyerId", "quoteId", status, version, snapshot, people, progress, "refundedMinor",
      "placedAt", "updatedAt", "dueAt"
    from jsonb_to_record($2::text::jsonb) as now (id text, number text, "buyerId" text, "quoteId" text, status text,
      version int, snapshot jsonb, people text, progress jsonb, "refundedMinor" bigint,
      "placedAt" timestamptz, "updatedAt" timestamptz, "dueAt" timestamptz)
  ) ${historyText}`

const statesText = `
  with told as (${historyText})
  update orders set status = now.status, version = now.version, progress = now.progress,
    refunded_minor = now."refundedMinor", updated_at = now."updatedAt", due_at = now."dueAt"
  from jsonb_to_recordset($2::text::jsonb) as now (id text, status text, version int, progress jsonb,
    "refundedMinor" bigint, "updatedAt" timestamptz, "dueAt" timestamptz)
  where orders.id = now.id`

/** A new order and its first history. */
export const writePlaced = (tx: Db, order: Order, history: readonly OrderUpdate[]): void => {
  const { people, snapshot } = apart(order.snapshot)
  const row = {
    ...order,
    snapshot,
    people: orders.people.mapToDriverValue(people),
    status: order.progress.status,
    quoteId: snapshot.quoteId,
  }
  sendOff(tx, placedText, [JSON.stringify(history), JSON.stringify(row)])
}

/** Where orders stand now, and their history since. What was agreed does not travel. */
export const writeStates = (tx: Db, states: readonly Order[], history: readonly OrderUpdate[]): void => {
  const rows = states.map(({ id, version, progress, refundedMinor, updatedAt, dueAt }) => ({
    ...{ id, version, progress, refundedMinor, updatedAt, dueAt },
    status: progress.status,
  }))
  sendOff(tx, statesText, [JSON.stringify(history), JSON.stringify(rows)])
}
