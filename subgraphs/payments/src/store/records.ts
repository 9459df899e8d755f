import { getTableColumns, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { PgCustomColumn } from 'drizzle-orm/pg-core'
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core'

/** Rows of a table as one parameter, to be selected from; what a row leaves out is null. */
export const records = <T extends PgTable>(table: T, rows: readonly Partial<T['$inferSelect']>[]): SQL => {
  const columns: Record<string, PgColumn> = getTableColumns(table)
  const named = rows.map((row) =>
    Object.fromEntries(
      Object.entries<unknown>(row).flatMap(([key, value]) => {
        const column = columns[key]
        return column ? [[column.name, written(column, value)]] : []
      }),
    ),
  )
  return sql`jsonb_populate_recordset(null::${table}, ${JSON.stringify(named)}::jsonb)`
}

/** Sealed columns have an encoding of their own; JSON has one for all others. */
const written = (column: PgColumn, value: unknown): unknown =>
  value !== null && column instanceof PgCustomColumn ? column.mapToDriverValue(value) : value
