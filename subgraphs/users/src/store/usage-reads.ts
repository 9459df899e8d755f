import { and, asc, desc, eq, getTableColumns, gte, lte, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { z } from 'zod'
import { apiCoordinateUsage, apiOperations, apiUsage } from './tables.ts'
import type { ApiCoordinateUsageRow, ApiUsageRow } from './tables.ts'

/** What of the recorded use is asked for; null leaves a side open. Days are `2026-03-01`. */
export type UsageFilter = {
  client: string | null
  operationId: string | null
  coordinate: string | null
  from: string | null
  to: string | null
}

/** A row with what is known of its operation; of those that share a row nothing is. */
export type OperationUsage = ApiUsageRow & {
  name: string | null
  kind: string | null
  notice: string | null
  uses: string[] | null
}

/** Day, client, and operation or coordinate: where a page goes on. */
const key = z.tuple([z.iso.date(), z.string(), z.string()])
export type UsageKey = z.infer<typeof key>
export const parseUsageKey = (value: unknown): UsageKey | null => key.safeParse(value).data ?? null
export const operationKeyOf = ({ day, client, operationId }: ApiUsageRow): UsageKey => [day, client, operationId]
export const coordinateKeyOf = ({ day, client, coordinate }: ApiCoordinateUsageRow): UsageKey => [
  day,
  client,
  coordinate,
]

type Page = { after: UsageKey | null; limit: number }

/** Use by operation and by coordinate, the latest day first. */
export const usageReads = (db: Db) => ({
  operations: ({ coordinate, ...filter }: UsageFilter, { after, limit }: Page): Promise<OperationUsage[]> =>
    db
      .select({
        ...getTableColumns(apiUsage),
        name: apiOperations.name,
        kind: apiOperations.kind,
        notice: apiOperations.notice,
        uses: apiOperations.uses,
      })
      .from(apiUsage)
      .leftJoin(apiOperations, eq(apiOperations.id, apiUsage.operationId))
      .where(
        and(
          within(apiUsage, filter),
          filter.operationId === null ? undefined : eq(apiUsage.operationId, filter.operationId),
          coordinate === null ? undefined : sql`${apiOperations.uses} @> array[${coordinate}]::text[]`,
          after === null ? undefined : later(apiUsage, apiUsage.operationId, after),
        ),
      )
      .orderBy(desc(apiUsage.day), asc(apiUsage.client), asc(apiUsage.operationId))
      .limit(limit),

  /** Without `operationId`: what is counted here is counted whatever the operation. */
  coordinates: ({ coordinate, ...filter }: UsageFilter, { after, limit }: Page): Promise<ApiCoordinateUsageRow[]> =>
    db
      .select()
      .from(apiCoordinateUsage)
      .where(
        and(
          within(apiCoordinateUsage, filter),
          coordinate === null ? undefined : eq(apiCoordinateUsage.coordinate, coordinate),
          after === null ? undefined : later(apiCoordinateUsage, apiCoordinateUsage.coordinate, after),
        ),
      )
      .orderBy(desc(apiCoordinateUsage.day), asc(apiCoordinateUsage.client), asc(apiCoordinateUsage.coordinate))
      .limit(limit),
})
export type UsageReads = ReturnType<typeof usageReads>

type Table = typeof apiUsage | typeof apiCoordinateUsage

const within = (table: Table, { client, from, to }: Pick<UsageFilter, 'client' | 'from' | 'to'>): SQL | undefined =>
  and(
    client === null ? undefined : eq(table.client, client),
    from === null ? undefined : gte(table.day, from),
    to === null ? undefined : lte(table.day, to),
  )

const later = (
  table: Table,
  last: typeof apiUsage.operationId | typeof apiCoordinateUsage.coordinate,
  after: UsageKey,
) =>
  sql`(${table.day} < ${after[0]} or (${table.day} = ${after[0]} and (${table.client}, ${last}) > (${after[1]}, ${after[2]})))`
