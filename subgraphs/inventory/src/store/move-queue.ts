import { and, eq, gt, isNull, lte, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import { moveQueue } from '../domain/sale.ts'
import type { SaleRoom } from '../domain/sale.ts'
import type { Work } from './changes.ts'
import { flashSales, saleTickets } from './tables.ts'

export type Sale = typeof flashSales.$inferSelect

/** Lets in as many as there is room for, in the order of their numbers, and tells when that or the end of the stock is news. The sale is locked. */
export const moveOn = async ({ tx, outbox }: Pick<Work, 'tx' | 'outbox'>, sale: Sale): Promise<boolean> => {
  const { admit, isSoldOut } = moveQueue(sale, await roomOf(tx, sale), sale)
  if (admit === 0 && isSoldOut === sale.isSoldOut) return false
  const served = sale.served + admit
  if (admit > 0) await admitUpTo(tx, sale, served)
  await tx
    .update(flashSales)
    .set({ served, isSoldOut, version: sale.version + 1 })
    .where(eq(flashSales.id, sale.id))
  const { variantId } = sale
  await outbox(tx, [
    { type: 'inventory.queueMoved', aggregateId: variantId, data: { variantId, admitted: admit, isSoldOut } },
  ])
  return true
}

/** Running sales that nobody else is moving right now are moved. Answers how many moved. */
export const moveAll = async ({ tx, outbox }: Pick<Work, 'tx' | 'outbox'>): Promise<number> => {
  const running = await tx
    .select()
    .from(flashSales)
    .where(isNull(flashSales.endedAt))
    .orderBy(flashSales.id)
    .for('update', { skipLocked: true })
  let movedCount = 0
  for (const sale of running) if (await moveOn({ tx, outbox }, sale)) movedCount += 1
  return movedCount
}

const admitUpTo = (tx: Db, { id, served, admissionMs }: Sale, last: number) =>
  tx
    .update(saleTickets)
    .set({ admittedUntil: sql`clock_timestamp() + ${admissionMs} * interval '1 millisecond'` })
    .where(and(eq(saleTickets.saleId, id), gt(saleTickets.number, served), lte(saleTickets.number, last)))

const room = z.object({ available: z.number(), claims: z.number(), heldUnpaid: z.number() })

/** Read in one statement, so that a hold that is made meanwhile counts as a claim or as taken, never as both or neither. */
const roomOf = async (tx: Db, { id, variantId, startedAt }: Sale): Promise<SaleRoom> => {
  const [row] = await tx.execute(sql`
    select
      (select coalesce(sum(on_hand - reserved), 0) from stock_levels where variant_id = ${variantId})::float8 as available,
      (
        select count(*) from sale_tickets ticket
        where ticket.sale_id = ${id} and ticket.admitted_until > clock_timestamp() and not exists (
          select from reservations reservation
          join reservation_lines line on line.reservation_id = reservation.id and line.variant_id = ${variantId}
          where reservation.owner_id = ticket.owner_id and reservation.status in ('HELD', 'COMMITTED')
            and reservation.created_at >= ${startedAt.toISOString()}::timestamptz
        )
      )::float8 as claims,
      (
        select coalesce(sum(line.quantity), 0) from reservations reservation
        join reservation_lines line on line.reservation_id = reservation.id and line.variant_id = ${variantId}
        where reservation.status = 'HELD' and reservation.order_id is null
      )::float8 as "heldUnpaid"`)
  return room.parse(row)
}
