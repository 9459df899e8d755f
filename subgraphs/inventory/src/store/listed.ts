import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'

/** A list for `in`, as one parameter: also an empty one, and the statement is the same for every length. */
export const listed = (values: readonly string[]): SQL =>
  sql`(select jsonb_array_elements_text(${JSON.stringify([...new Set(values)])}::jsonb))`

/** That a column is one of these, in a way that looks each up in an index; `column` is written in the code. */
export const among = (column: string, values: readonly string[]): SQL =>
  sql`${sql.raw(column)} = any(array${listed(values)})`

/** What a query finds as one value, so that one statement answers several. */
export const asJson = (query: SQL): SQL => sql`(select coalesce(jsonb_agg(found), '[]') from (${query}) as found)`
