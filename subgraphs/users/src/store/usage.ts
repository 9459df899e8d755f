import { and, count, eq, inArray, sql } from 'drizzle-orm'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { UsageBatch } from '@shop/schema/requests/usage'
import { foldUsage } from '../domain/fold-usage.ts'
import type { DaySoFar, UsageRows } from '../domain/fold-usage.ts'
import { auditDenials } from './audit.ts'
import { apiUsage, usageBatches } from './tables.ts'

/** Adds a batch to its day; one that was added before changes nothing, however old it was when it came. */
export const addUsage = (db: Db, batch: UsageBatch, cameAt: Date): Promise<void> =>
  transaction(db, async (tx) => {
    const at = new Date(batch.at)
    const fresh = await tx
      .insert(usageBatches)
      .values({ id: batch.batchId, at: cameAt })
      .onConflictDoNothing()
      .returning()
    if (fresh.length === 0) return
    const day = batch.at.slice(0, 10)
    const rows = foldUsage(batch, await soFar(tx, day, batch))
    await addOperations(tx, day, rows.operations)
    await addUses(tx, day, at, rows.uses)
    await addCoordinates(tx, day, rows.coordinates)
    await auditDenials(tx, batch.denials)
  })

const soFar = async (tx: Db, day: string, { operations, counts }: UsageBatch): Promise<Map<string, DaySoFar>> => {
  const clients = [...new Set(counts.map(({ client }) => client))]
  const ids = operations.map(({ id }) => id)
  if (clients.length === 0 || ids.length === 0) return new Map()
  const ofDay = and(eq(apiUsage.day, day), inArray(apiUsage.client, clients))
  const sizes = await tx
    .select({ client: apiUsage.client, rows: count() })
    .from(apiUsage)
    .where(ofDay)
    .groupBy(apiUsage.client)
  const held = await tx
    .select({ client: apiUsage.client, id: apiUsage.operationId })
    .from(apiUsage)
    .where(and(ofDay, inArray(apiUsage.operationId, ids)))
  return new Map(
    sizes.map(({ client, rows }) => [
      client,
      { rows, operationIds: new Set(held.filter((row) => row.client === client).map(({ id }) => id)) },
    ]),
  )
}

// Rows are written in the order of their keys, so that routers which tell at the same time wait for each other and never in a ring.
const addOperations = (tx: Db, day: string, operations: UsageRows['operations']) =>
  tx.execute(sql`
    insert into api_operations as known (id, name, kind, uses, notice, seen_on)
    select id, name, kind, uses, notice, ${day}::date
    from jsonb_to_recordset(${JSON.stringify(operations)}::jsonb)
      as told (id text, name text, kind text, uses text[], notice text)
    order by id
    on conflict (id) do update set seen_on = excluded.seen_on, notice = excluded.notice, uses = excluded.uses
    where known.seen_on < excluded.seen_on or known.notice is distinct from excluded.notice`)

const addUses = (tx: Db, day: string, at: Date, uses: UsageRows['uses']) =>
  tx.execute(sql`
    insert into api_usage as known (day, client, operation_id, answered, refused, last_used_at)
    select ${day}::date, client, "operationId", answered, refused, ${at.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(uses)}::jsonb)
      as told (client text, "operationId" text, answered bigint, refused bigint)
    order by client, "operationId"
    on conflict (day, client, operation_id) do update set
      answered = known.answered + excluded.answered,
      refused = known.refused + excluded.refused,
      last_used_at = greatest(known.last_used_at, excluded.last_used_at)`)

const addCoordinates = (tx: Db, day: string, coordinates: UsageRows['coordinates']) =>
  tx.execute(sql`
    insert into api_coordinate_usage as known (day, client, coordinate, requests)
    select ${day}::date, client, coordinate, requests
    from jsonb_to_recordset(${JSON.stringify(coordinates)}::jsonb) as told (client text, coordinate text, requests bigint)
    order by client, coordinate
    on conflict (day, client, coordinate) do update set requests = known.requests + excluded.requests`)
