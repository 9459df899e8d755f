import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Reservation } from '../domain/reservation.ts'
import { reservationLines, reservations } from './tables.ts'

/** One holder's changes happen one after the other, also while no row of it is there to be locked. */
export const lockHolder = async (tx: Db, holderId: string): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${holderId}, 0))`)
}

/** What is held or committed in the name of a quote, locked; an `orderId` says that an order took it over. */
export const liveByQuote = (tx: Db, quoteId: string): Promise<Reservation | null> =>
  lockOne(tx, and(eq(reservations.quoteId, quoteId), inArray(reservations.status, ['HELD', 'COMMITTED'])))

/** The latest word about an order's stock, locked. */
export const byOrder = (tx: Db, orderId: string): Promise<Reservation | null> =>
  lockOne(tx, eq(reservations.orderId, orderId))

/** Holds whose time is over by the database's clock; those that somebody else works on are left to him. */
export const lockOverdue = async (tx: Db, limit: number): Promise<Reservation[]> => {
  const rows = await tx
    .select()
    .from(reservations)
    .where(and(eq(reservations.status, 'HELD'), sql`${reservations.expiresAt} <= clock_timestamp()`))
    .orderBy(asc(reservations.expiresAt))
    .limit(limit)
    .for('update', { skipLocked: true })
  return withLines(tx, rows)
}

/** When something ends: an instant, or so many milliseconds from now by the database's clock. */
export type Until = Date | { afterMs: number }

/** A reservation that is new. Answers it with its expiry. */
export const insertReservation = async (
  tx: Db,
  reservation: Omit<Reservation, 'expiresAt'>,
  until: Until,
): Promise<Reservation> => {
  const { lines: _, ...row } = reservation
  const ended = row.status === 'HELD' ? null : sql`clock_timestamp()`
  const [inserted] = await tx
    .insert(reservations)
    .values({ ...row, expiresAt: instantOf(until), endedAt: ended })
    .returning({ expiresAt: reservations.expiresAt })
  if (!inserted) throw new Error(`reservation ${row.id} was not written`)
  await insertLines(tx, [reservation])
  return { ...reservation, expiresAt: inserted.expiresAt }
}

/** A hold changes its expiry, and goes over to an order when one takes it. */
export const extendReservation = async (
  tx: Db,
  { id }: Reservation,
  until: Until,
  order?: { orderId: string; lines: Reservation['lines'] },
): Promise<Date> => {
  const [updated] = await tx
    .update(reservations)
    .set({ expiresAt: instantOf(until), ...(order && { orderId: order.orderId }) })
    .where(eq(reservations.id, id))
    .returning({ expiresAt: reservations.expiresAt })
  if (!updated) throw new Error(`reservation ${id} is gone`)
  if (order) {
    await tx.delete(reservationLines).where(eq(reservationLines.reservationId, id))
    await insertLines(tx, [{ id, lines: order.lines }])
  }
  return updated.expiresAt
}

/** Writes the new status of reservations that changed in the same way. */
export const saveStatus = async (tx: Db, ids: readonly string[], status: Reservation['status']): Promise<void> => {
  if (ids.length === 0) return
  await tx
    .update(reservations)
    .set({ status, endedAt: sql`clock_timestamp()` })
    .where(inArray(reservations.id, [...ids]))
}

const lockOne = async (tx: Db, which: SQL | undefined): Promise<Reservation | null> => {
  const rows = await tx
    .select()
    .from(reservations)
    .where(which)
    .orderBy(desc(reservations.createdAt))
    .limit(1)
    .for('update')
  const [found] = await withLines(tx, rows)
  return found ?? null
}

const withLines = async (tx: Db, rows: readonly (typeof reservations.$inferSelect)[]): Promise<Reservation[]> => {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const lines = await tx.select().from(reservationLines).where(inArray(reservationLines.reservationId, ids))
  const byReservation = Map.groupBy(lines, (line) => line.reservationId)
  return rows.map((row) => ({ ...row, lines: byReservation.get(row.id) ?? [] }))
}

const insertLines = async (tx: Db, of: readonly Pick<Reservation, 'id' | 'lines'>[]): Promise<void> => {
  const rows = of.flatMap(({ id, lines }) =>
    lines.map(({ lineId, variantId, warehouseId, quantity }) => ({
      reservationId: id,
      lineId,
      variantId,
      warehouseId,
      quantity,
    })),
  )
  if (rows.length > 0) await tx.insert(reservationLines).values(rows)
}

const instantOf = (until: Until) =>
  'afterMs' in until ? sql`clock_timestamp() + ${until.afterMs} * interval '1 millisecond'` : until
