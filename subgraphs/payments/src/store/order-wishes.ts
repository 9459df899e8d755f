import { asc, eq, inArray, isNull, sql, and } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Wishes } from '../domain/next-step.ts'
import type { Payment } from '../domain/payment.ts'
import type { Origin } from '@shop/kit/telemetry/scope'
import { owedBack } from './owed-tables.ts'
import { toPayment } from './payments.ts'
import { records } from './records.ts'
import { orderWishes, payments } from './tables.ts'

/** What an order asks for; what it does not owe any more is written down beside it. */
export type Wish = Pick<Wishes, 'authorise' | 'capture' | 'cancel'>

/** An order's money, locked: nobody else changes it before the transaction ends. */
export type LockedOrder = { payment: Payment; wishes: Wishes; origin: Origin | null }

type LockOptions = { skipLocked?: boolean }

/**
 * Locks what these orders have asked for and their payments, as both are when the lock is given. Changes of one order's
 * money take turns here. Orders without a payment are not found.
 */
export const lockOrders = async (
  tx: Db,
  orderIds: readonly string[],
  { skipLocked = false }: LockOptions = {},
): Promise<Map<string, LockedOrder>> => {
  const rows = await tx
    .select({ wish: orderWishes, row: payments })
    .from(orderWishes)
    .innerJoin(payments, eq(payments.orderId, orderWishes.orderId))
    .where(sql`${orderWishes.orderId} = any(${sql.param([...orderIds])}::text[])`)
    .orderBy(asc(orderWishes.orderId))
    .for('update', skipLocked ? { skipLocked } : undefined)
  const lowered = rows.filter(({ wish }) => wish.isLowered).map(({ wish }) => wish.orderId)
  const notOwed = lowered.length > 0 ? await notOwedOf(tx, lowered) : null
  return new Map(
    rows.map(({ wish: { orderId, isLowered: _, ...wish }, row }) => [
      orderId,
      { payment: toPayment(row), wishes: { ...wish, notOwedMinor: notOwed?.get(orderId) ?? 0 }, origin: row.origin },
    ]),
  )
}

/** What these orders do not owe any more and that has not taken effect yet: read under their locks. */
const notOwedOf = async (tx: Db, orderIds: readonly string[]): Promise<Map<string, number>> => {
  const rows = await tx
    .select({ orderId: owedBack.orderId, minor: sql`sum(${owedBack.minor})`.mapWith(Number) })
    .from(owedBack)
    .where(and(inArray(owedBack.orderId, [...orderIds]), isNull(owedBack.servedAt)))
    .groupBy(owedBack.orderId)
  return new Map(rows.map(({ orderId, minor }) => [orderId, minor]))
}

type Wanted = { orderId: string; wish?: Partial<Wish> }

/** Adds to what orders have asked for, also of orders whose payment is not known yet: whoever writes that down finds it. */
export const keepWishes = async (tx: Db, wanted: readonly Wanted[]): Promise<void> => {
  const rows = wanted.map(({ orderId, wish }) => ({ orderId, ...noWish, ...wish }))
  await tx.execute(sql`
    insert into order_wishes (order_id, authorise, capture, cancel)
    select order_id, authorise, capture, cancel from ${records(orderWishes, rows)} order by order_id
    on conflict (order_id) do update set
      authorise = order_wishes.authorise or excluded.authorise,
      capture = order_wishes.capture or excluded.capture,
      cancel = order_wishes.cancel or excluded.cancel`)
}

const noWish: Wish = { authorise: false, capture: false, cancel: false }
