import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Promised, Reservation } from '../domain/reservation.ts'
import { reservationLines, reservations } from './tables.ts'

/** One holder's changes happen one after the other, also while no row of it is there to be locked. */
export const lockHolder = async (tx: Db, holderId: string): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${holderId}, 0))`)
}

/** The same for many at once, always in the same order. */
export const lockHolders = async (tx: Db, holderIds: readonly string[]): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(key) from (
    select distinct hashtextextended(id, 0) as key from jsonb_array_elements_text(${JSON.stringify(holderIds)}::jsonb) as id
    order by key
  ) as keys`)
}

/** What is held or committed in the name of these quotes, locked. */
export const liveByQuotes = async (tx: Db, quoteIds: readonly string[]): Promise<Reservation[]> => {
  const isLive = inArray(reservations.status, ['HELD', 'COMMITTED'])
  const rows = await tx
    .select()
    .from(reservations)
    .where(and(inArray(reservations.quoteId, [...quoteIds]), isLive))
    .orderBy(asc(reservations.id))
    .for('update')
  return withLines(tx, rows)
}

/** What is held or committed in the name of a quote, locked; an `orderId` says that an order took it over. */
export const liveByQuote = (tx: Db, quoteId: string): Promise<Reservation | null> =>
  lockOne(tx, and(eq(reservations.quoteId, quoteId), inArray(reservations.status, ['HELD', 'COMMITTED'])))

/** The latest word about an order's stock, locked. */
export const byOrder = (tx: Db, orderId: string): Promise<Reservation | null> =>
  lockOne(tx, eq(reservations.orderId, orderId))

/** Whether a quote holds something; nothing is locked. */
export const isHolding = async (db: Db, quoteId: string): Promise<boolean> => {
  const found = await db
    .select({ id: reservations.id })
    .from(reservations)
    .where(and(eq(reservations.quoteId, quoteId), inArray(reservations.status, ['HELD', 'COMMITTED'])))
  return found.length > 0
}

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

/** Holds that are new, with the expiry that they were asked for. */
export const insertAll = async (tx: Db, made: readonly Reservation[]): Promise<void> => {
  if (made.length === 0) return
  await tx.execute(sql`
    with made as (
      insert into reservations (id, quote_id, order_id, owner_id, caller_hash, status, expires_at, backordered)
      select id, "quoteId", "orderId", "ownerId", "callerHash", status::reservation_status, "expiresAt", backordered
      from jsonb_to_recordset(${JSON.stringify(made)}::jsonb) as made
        (id text, "quoteId" text, "orderId" text, "ownerId" text, "callerHash" text, status text, "expiresAt" timestamptz, backordered jsonb)
    )
    insert into reservation_lines (reservation_id, line_id, variant_id, warehouse_id, quantity)
    select "reservationId", "lineId", "variantId", "warehouseId", quantity
    from jsonb_to_recordset(${JSON.stringify(made.flatMap(linesOf))}::jsonb) as line
      ("reservationId" text, "lineId" text, "variantId" text, "warehouseId" text, quantity int)`)
}

/** Holds that are kept for longer, or shorter. */
export const extendAll = async (tx: Db, kept: readonly Reservation[]): Promise<void> => {
  if (kept.length === 0) return
  const rows = JSON.stringify(kept.map(({ id, expiresAt }) => ({ id, expires_at: expiresAt })))
  await tx.execute(sql`
    update reservations set expires_at = kept.expires_at
    from jsonb_to_recordset(${rows}::jsonb) as kept (id text, expires_at timestamptz)
    where reservations.id = kept.id`)
}

/** A hold changes its expiry, and goes over to an order when one takes it. */
export const extendReservation = async (
  tx: Db,
  { id }: Reservation,
  until: Until,
  order?: Promised & { orderId: string },
): Promise<Date> => {
  const [updated] = await tx
    .update(reservations)
    .set({ expiresAt: instantOf(until), ...(order && { orderId: order.orderId, backordered: order.backordered }) })
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
  const rows = of.flatMap(linesOf)
  if (rows.length > 0) await tx.insert(reservationLines).values(rows)
}

const linesOf = ({ id, lines }: Pick<Reservation, 'id' | 'lines'>) =>
  lines.map(({ lineId, variantId, warehouseId, quantity }) => ({
    reservationId: id,
    lineId,
    variantId,
    warehouseId,
    quantity,
  }))

const instantOf = (until: Until) =>
  'afterMs' in until ? sql`clock_timestamp() + ${until.afterMs} * interval '1 millisecond'` : until
