import { and, asc, eq, lt, sql } from 'drizzle-orm'
import type { Stuck } from '@shop/kit/stuck'
import { reservations } from './tables.ts'

const listedMax = 1_000

/** Holds and reservations that nobody ended half a minute after their time was over. */
export const stuckStock: Stuck = async (db) => {
  const rows = await db
    .select({
      id: reservations.id,
      orderId: reservations.orderId,
      since: reservations.createdAt,
      dueAt: reservations.expiresAt,
    })
    .from(reservations)
    .where(
      and(eq(reservations.status, 'HELD'), lt(reservations.expiresAt, sql`clock_timestamp() - interval '30 seconds'`)),
    )
    .orderBy(asc(reservations.expiresAt))
    .limit(listedMax)
  return rows.map(({ orderId, ...row }) => ({ ...row, state: orderId ? 'RESERVED' : 'HELD' }))
}
