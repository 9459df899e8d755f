import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { orderNotes } from './tables.ts'

export type OrderNote = { heldUntil: Date | null; isCancelled: boolean }

/** Adds to what is known of an order and answers all of it. Locks the order's row: whatever concerns all its parcels takes turns. */
export const noteOrder = async (
  tx: Db,
  orderId: string,
  note: { heldUntil?: Date; isCancelled?: boolean } = {},
): Promise<OrderNote> => {
  const { heldUntil = null, isCancelled = false } = note
  const [row] = await tx
    .insert(orderNotes)
    .values({ orderId, heldUntil, isCancelled })
    .onConflictDoUpdate({
      target: orderNotes.orderId,
      set: {
        heldUntil: sql`coalesce(excluded.held_until, ${orderNotes.heldUntil})`,
        isCancelled: sql`${orderNotes.isCancelled} or excluded.is_cancelled`,
      },
    })
    .returning()
  return row ?? { heldUntil, isCancelled }
}
