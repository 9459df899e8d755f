import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Promised, Reservation } from '../domain/reservation.ts'
import type { Allocation } from '../domain/stock.ts'
import { among } from './listed.ts'
import { sendOn } from './send-on.ts'
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
  if (lines.length > 0) await tx.insert(reservationLines).values(rowsOf(row.id, lines))
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
  insertedLines(holds.flatMap(({ id, lines }) => rowsOf(id, lines))),
]

/** The new status of reservations that changed in the same way, as part of a statement that writes more. */
export const ended = (ids: readonly string[], status: Reservation['status']): SQL =>
  sql`ended as (
    update reservations set status = ${status}::reservation_status, ended_at = clock_timestamp()
    where ${among('id', ids)}
  )`

/** Holds that are kept for longer, or shorter. */
export const extending = (kept: readonly Pick<Reservation, 'id' | 'expiresAt'>[]): SQL => sql`
  update reservations set expires_at = kept.expires_at
  from jsonb_to_recordset(${JSON.stringify(kept.map(({ id, expiresAt }) => ({ id, expires_at: expiresAt })))}::jsonb)
    as kept (id text, expires_at timestamptz)
  where reservations.id = kept.id`

/** A hold, and what of it an order takes over until when. */
export type TakenOver = { hold: Reservation; orderId: string; expiresAt: Date; promised: Promised }

/** Holds go over to orders; their lines are written only where they are other ones. */
export const handToOrders = (tx: Db, taken: readonly TakenOver[]): void => {
  if (taken.length === 0) return
  const rows = taken.map(({ hold: { id }, orderId, expiresAt, promised: { backordered } }) => ({
    ...{ id, orderId, expiresAt, backordered },
  }))
  sendOn(
    tx,
    sql`update reservations set order_id = taken."orderId", expires_at = taken."expiresAt", backordered = taken.backordered
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as taken (id text, "orderId" text, "expiresAt" timestamptz, backordered jsonb)
      where reservations.id = taken.id`,
  )
  const others = taken.filter(({ hold, promised }) => keyOf(hold.lines) !== keyOf(promised.lines))
  if (others.length === 0) return
  const ids = others.map(({ hold }) => hold.id)
  sendOn(tx, sql`delete from reservation_lines where ${among('reservation_id', ids)}`)
  sendOn(tx, sql`with ${insertedLines(others.flatMap(({ hold, promised }) => rowsOf(hold.id, promised.lines)))} select`)
}

const keyOf = (lines: readonly Allocation[]): string => {
  const keys = lines.map((line) => JSON.stringify([line.lineId, line.variantId, line.warehouseId, line.quantity]))
  return keys.toSorted().join()
}

const insertedLines = (rows: ReturnType<typeof rowsOf>): SQL =>
  sql`line as (
    insert into reservation_lines (reservation_id, line_id, variant_id, warehouse_id, quantity)
    select "reservationId", "lineId", "variantId", "warehouseId", quantity
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as line
      ("reservationId" text, "lineId" text, "variantId" text, "warehouseId" text, quantity int)
  )`

const rowsOf = (reservationId: string, lines: readonly Allocation[]) =>
  lines.map(({ lineId, variantId, warehouseId, quantity }) => ({
    ...{ reservationId, lineId, variantId, warehouseId, quantity },
  }))

const instantOf = (until: Until) =>
  'afterMs' in until ? sql`clock_timestamp() + ${until.afterMs} * interval '1 millisecond'` : until
