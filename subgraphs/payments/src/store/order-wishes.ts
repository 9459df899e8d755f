import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Wishes } from '../domain/next-step.ts'
import { orderWishes } from './tables.ts'

/** What an order asks for; what it does not owe any more is written down beside it. */
export type Wish = Pick<Wishes, 'authorise' | 'capture' | 'cancel'>

/** Adds to what an order has asked for and answers all of it. Locks the order's row: changes of one order's money take turns. */
export const addWish = async (tx: Db, orderId: string, wish: Partial<Wish>): Promise<Wish> => {
  const given = { authorise: false, capture: false, cancel: false, ...wish }
  const [row] = await tx
    .insert(orderWishes)
    .values({ orderId, ...given })
    .onConflictDoUpdate({
      target: orderWishes.orderId,
      set: {
        authorise: sql`${orderWishes.authorise} or excluded.authorise`,
        capture: sql`${orderWishes.capture} or excluded.capture`,
        cancel: sql`${orderWishes.cancel} or excluded.cancel`,
      },
    })
    .returning()
  return row ?? given
}
