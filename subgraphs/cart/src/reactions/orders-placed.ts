import { on } from '@shop/kit/events/reaction'
import { ordersPlaced } from '@shop/schema/events/orders'
import type { Context } from '../context.ts'
import { takeOut } from '../quoting/take-out.ts'
import { noteOrder } from '../store/note-order.ts'

/**
 * orders.placed -> the quote knows its order. What was ordered left the cart with the claim; if that was put back since,
 * it leaves again.
 */
export const orderPlaced = on(ordersPlaced, async ({ data }, ctx: Context) => {
  const { db, carts, now } = ctx
  const quote = await noteOrder(db, data, now())
  if (!quote || quote.isTaken) return
  const owners = [...new Set([quote.ownerId, data.buyerId])]
  const locked = await carts.lockIn(db, owners)
  await takeOut(
    ctx,
    db,
    owners.map((owner) => locked.get(owner)),
    data.lines,
  )
})
