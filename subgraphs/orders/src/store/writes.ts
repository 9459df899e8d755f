import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Order } from '../domain/order.ts'
import type { OrderUpdate } from '../domain/updates.ts'

/** One statement for the steps of many orders: where they stand now, and their history. What was agreed does not travel. */
export const writeStates = (states: readonly Order[], history: readonly OrderUpdate[]): SQL => sql`
  with told as (${writeHistory(history)})
  update orders set status = now.status, version = now.version, progress = now.progress,
    refunded_minor = now."refundedMinor", updated_at = now."updatedAt", due_at = now."dueAt"
  from jsonb_to_recordset(${JSON.stringify(states.map(stateOf))}::jsonb) as now (id text, status text, version int,
    progress jsonb, "refundedMinor" bigint, "updatedAt" timestamptz, "dueAt" timestamptz)
  where orders.id = now.id`

const stateOf = ({ id, version, progress, refundedMinor, updatedAt, dueAt }: Order) => ({
  ...{ id, version, progress, refundedMinor, updatedAt, dueAt },
  status: progress.status,
})

/** Steps as history, of however many orders. */
export const writeHistory = (history: readonly OrderUpdate[]): SQL => sql`
  insert into order_updates (order_id, version, type, status, at, reason)
  select "orderId", version, type, status, at, reason from jsonb_to_recordset(${JSON.stringify(history)}::jsonb)
    as step ("orderId" text, version int, type text, status text, at timestamptz, reason text)`
