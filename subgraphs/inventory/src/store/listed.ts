import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'

/** A list for `in`, as one parameter: also an empty one, and the statement is the same for every length. */
export const listed = (values: readonly string[]): SQL =>
  sql`(select jsonb_array_elements_text(${JSON.stringify([...new Set(values)])}::jsonb))`
