import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { z } from 'zod'
import type { UsedCoordinate, UsedOperation } from '@shop/schema/requests/usage'

const pageRows = 500

/** A page of sums, and the `after` of the next one. */
type Sums<Row> = { rows: Row[]; next: string | null }

const operationRow = z.object({
  ...{ client: z.string(), id: z.string(), name: z.string(), kind: z.string(), uses: z.array(z.string()) },
  ...{ requests: z.coerce.number(), lastDay: z.string() },
})
const coordinateRow = z.object({
  ...{ client: z.string(), coordinate: z.string(), requests: z.coerce.number(), lastDay: z.string() },
})
const pageKey = z.tuple([z.string(), z.string()])
const keyOf = (after: string | null) => (after === null ? ['', ''] : pageKey.parse(JSON.parse(after)))

const pageOf = <Row>(rows: Row[], key: (row: Row) => [string, string]): Sums<Row> => {
  const last = rows.at(-1)
  return { rows, next: rows.length < pageRows || !last ? null : JSON.stringify(key(last)) }
}

/** How often each client used each operation since a day. */
export const operationSums = async (db: Db, since: string, after: string | null): Promise<Sums<UsedOperation>> => {
  const [client, id] = keyOf(after)
  const rows = await db.execute(sql`
    select used.client, used.operation_id as id, coalesce(name, '') as name, coalesce(kind, '') as kind,
      coalesce(uses, '{}') as uses, requests, last_day::text as "lastDay"
    from (
      select client, operation_id, sum(answered + refused) as requests, max(day) as last_day from api_usage
      where day >= ${since}::date and (client, operation_id) > (${client}, ${id})
      group by client, operation_id order by client, operation_id limit ${pageRows}
    ) used left join api_operations on api_operations.id = used.operation_id
    order by used.client, used.operation_id`)
  return pageOf(z.array(operationRow).parse([...rows]), (row) => [row.client, row.id])
}

/** How often each client used each part of the schema since a day. */
export const coordinateSums = async (db: Db, since: string, after: string | null): Promise<Sums<UsedCoordinate>> => {
  const [client, coordinate] = keyOf(after)
  const rows = await db.execute(sql`
    select client, coordinate, sum(requests) as requests, max(day)::text as "lastDay" from api_coordinate_usage
    where day >= ${since}::date and (client, coordinate) > (${client}, ${coordinate})
    group by client, coordinate order by client, coordinate limit ${pageRows}`)
  return pageOf(z.array(coordinateRow).parse([...rows]), (row) => [row.client, row.coordinate])
}
