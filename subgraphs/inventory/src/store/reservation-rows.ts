import { eq, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Promised, Reservation } from '../domain/reservation.ts'
import type { Allocation } from '../domain/stock.ts'
import { reservationLines, reservations } from './tables.ts'

/** When something ends: an instant, or so many milliseconds from now by the database's clock. */
export type Until = Date | { afterMs: number }

/** A reservation that is new. Answers it with its expiry. */
export const insertReservation = async (
  tx: Db,
  reservation: Omit<Reservation, 'expiresAt'>,
  until: Until,
): Promise<Reservation> => {
  const { lines, ...row } = reservation
  const ended = row.status === 'HELD' ? null : sql`clock_timestamp()`
  const [inserted] = await tx
    .insert(reservations)
    .values({ ...row, expiresAt: instantOf(until), endedAt: ended })
    .returning({ expiresAt: reservations.expiresAt })
  if (!inserted) throw new Error(`reservation ${row.id} was not written`)
  await insertLines(tx, row.id, lines)
  return { ...reservation, expiresAt: inserted.expiresAt }
}

/** New holds with the expiry that they were asked for, as parts of a statement that writes more. */
export const made = (holds: readonly Reservation[]): SQL[] => [
  sql`made as (
    insert into reservations (id, quote_id, order_id, owner_id, caller_hash, status, expires_at, backordered)
    select id, "quoteId", "orderId", "ownerId", "callerHash", status::reservation_status, "expiresAt", backordered
    from jsonb_to_recordset(${JSON.stringify(holds.map(({ lines: _, ...hold }) => hold))}::jsonb) as hold
      (id text, "quoteId" text, "orderId" text, "ownerId" text, "callerHash" text, status text, "expiresAt" timestamptz, backordered jsonb)
  )`,
  sql`made_line as (
    insert into reservation_lines (reservation_id, line_id, variant_id, warehouse_id, quantity)
    select "reservationId", "lineId", "variantId", "warehouseId", quantity
    from jsonb_to_recordset(${JSON.stringify(holds.flatMap(({ id, lines }) => rowsOf(id, lines)))}::jsonb) as line
      ("reservationId" text, "lineId" text, "variantId" text, "warehouseId" text, quantity int)
  )`,
]

/** The new status of reservations that changed in the same way, as part of a statement that writes more. */
export const ended = (ids: readonly string[], status: Reservation['status']): SQL =>
  sql`ended as (
    update reservations set status = ${status}::reservation_status, ended_at = clock_timestamp()
    where id = any(array(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)))
  )`

/** The same as a statement of its own. */
export const saveStatus = async (tx: Db, ids: readonly string[], status: Reservation['status']): Promise<void> => {
  if (ids.length > 0) await tx.execute(sql`with ${ended(ids, status)} select`)
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

/** A hold goes over to an order; its lines are written only where they are other ones. */
export const handToOrder = async (
  tx: Db,
  { id, lines }: Reservation,
  { orderId, expiresAt, ...promised }: Promised & { orderId: string; expiresAt: Date },
): Promise<void> => {
  const isSame = keysOf(lines).join() === keysOf(promised.lines).join()
  await Promise.all([
    tx.execute(sql`
      update reservations set order_id = ${orderId}, expires_at = ${expiresAt.toISOString()},
        backordered = ${JSON.stringify(promised.backordered)}::jsonb
      where id = ${id}`),
    ...(isSame ? [] : [replaceLines(tx, id, promised.lines)]),
  ])
}

/** A hold is kept until then. */
export const keepUntil = async (tx: Db, { id }: Reservation, expiresAt: Date): Promise<void> => {
  await tx.update(reservations).set({ expiresAt }).where(eq(reservations.id, id))
}

const keysOf = (lines: readonly Allocation[]): string[] =>
  lines.map((line) => JSON.stringify([line.lineId, line.variantId, line.warehouseId, line.quantity])).toSorted()

const replaceLines = async (tx: Db, reservationId: string, lines: readonly Allocation[]): Promise<void> => {
  await tx.delete(reservationLines).where(eq(reservationLines.reservationId, reservationId))
  await insertLines(tx, reservationId, lines)
}

const insertLines = async (tx: Db, reservationId: string, lines: readonly Allocation[]): Promise<void> => {
  if (lines.length > 0) await tx.insert(reservationLines).values(rowsOf(reservationId, lines))
}

const rowsOf = (reservationId: string, lines: readonly Allocation[]) =>
  lines.map(({ lineId, variantId, warehouseId, quantity }) => ({
    ...{ reservationId, lineId, variantId, warehouseId, quantity },
  }))

const instantOf = (until: Until) =>
  'afterMs' in until ? sql`clock_timestamp() + ${until.afterMs} * interval '1 millisecond'` : until
