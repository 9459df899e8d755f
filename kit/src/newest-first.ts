import { desc, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'

/** Where a row stands in a list that shows the newest first: since when it is there (ISO 8601), and its id. */
export type NewestKey = [at: string, id: string]

const keySchema = z.tuple([z.iso.datetime(), z.string()])

/** Reads the key of a cursor; null when it is of another list. */
export const newestKey = (key: unknown): NewestKey | null => keySchema.safeParse(key).data ?? null

export const newestKeyOf = ({ at, id }: { at: Date; id: string }): NewestKey => [at.toISOString(), id]

type Columns = { at: PgColumn; id: PgColumn }

export const newestFirst = ({ at, id }: Columns): SQL[] => [desc(at), desc(id)]

/** The rows that come after this one; all when there is none. */
export const olderThan = ({ at, id }: Columns, after: NewestKey | null): SQL | undefined =>
  after ? sql`(${at}, ${id}) < (${after[0]}::timestamptz, ${after[1]})` : undefined
