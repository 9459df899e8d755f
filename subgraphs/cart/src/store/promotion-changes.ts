import { and, desc, eq, lt } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { currentScope } from '@shop/kit/telemetry/scope'
import { promotionChanges } from './tables.ts'

type Change = typeof promotionChanges.$inferSelect
type NewChange = Pick<Change, 'promotionId' | 'at' | 'actor' | 'action'> & { before?: unknown; after: unknown }

/** Notes who did what to a promotion, in the transaction that does it. */
export const noteChange = async (tx: Db, change: NewChange): Promise<void> => {
  await tx.insert(promotionChanges).values({ ...change, requestId: currentScope()?.requestId ?? null })
}

export const changesPage = (
  db: Db,
  promotionId: string,
  { after, limit }: { after: number | null; limit: number },
): Promise<Change[]> =>
  db
    .select()
    .from(promotionChanges)
    .where(
      and(eq(promotionChanges.promotionId, promotionId), after === null ? undefined : lt(promotionChanges.seq, after)),
    )
    .orderBy(desc(promotionChanges.seq))
    .limit(limit)
