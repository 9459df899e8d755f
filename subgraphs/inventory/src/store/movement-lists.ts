import { and, desc, eq, lt } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Page } from '@shop/kit/page'
import { movements } from './tables.ts'

/** A variant's part of the ledger, newest first. */
export const movementsPage = (db: Db, variantId: string, { limit, after }: Page<number>) =>
  db
    .select()
    .from(movements)
    .where(and(eq(movements.variantId, variantId), after === null ? undefined : lt(movements.seq, after)))
    .orderBy(desc(movements.seq))
    .limit(limit)
