import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { z } from 'zod'
import type { Db } from '@shop/kit/db'
import { storedBackordered } from '../backorders/backordered-column.ts'
import { reservationStatuses } from '../domain/reservation.ts'
import type { Reservation } from '../domain/reservation.ts'
import { among } from './listed.ts'

/** A reservation that nobody else changes before the end of the transaction, and when that was so by the database's clock. */
export type Locked = Reservation & { lockedAt: Date }

/**
 * One holder's changes happen one after the other, also while no row of it is there to be locked; always in the same order.
 * What is read after it may be sent together with it: a connection's statements run in their order, each on what it finds by then.
 */
export const lockHolders = async (tx: Db, holderIds: readonly string[]): Promise<void> => {
  await tx.execute(sql`select pg_advisory_xact_lock(key) from (
    select distinct hashtextextended(id, 0) as key from jsonb_array_elements_text(${JSON.stringify(holderIds)}::jsonb) as id
    order by key
  ) as keys`)
}

/** What is held or committed in the name of these quotes, locked; an `orderId` says that an order took it over. */
export const liveByQuotes = (tx: Db, quoteIds: readonly string[]): Promise<Locked[]> =>
  locked(tx, sql`${among('quote_id', quoteIds)} and ${isLive} order by id`)

/** All words about the stock of these orders, the latest first, locked. */
export const ofOrders = (tx: Db, orderIds: readonly string[]): Promise<Locked[]> =>
  locked(tx, sql`${among('order_id', orderIds)} order by created_at desc`)

/** The same, and what is held or committed in the name of the quotes that the orders took. */
export const ofOrdersAndQuotes = (
  tx: Db,
  orderIds: readonly string[],
  quoteIds: readonly string[],
): Promise<Locked[]> =>
  locked(
    tx,
    sql`${among('order_id', orderIds)} or (${among('quote_id', quoteIds)} and ${isLive}) order by created_at desc`,
  )

/** Holds whose time is over by the database's clock; those that somebody else works on are left to him. */
export const overdue = (tx: Db, limit: number): Promise<Locked[]> =>
  locked(
    tx,
    sql`status = 'HELD' and expires_at <= clock_timestamp() order by expires_at limit ${limit}`,
    sql`skip locked`,
  )

/** Which of these quotes hold something; nothing is locked. */
export const holdingAmong = async (db: Db, quoteIds: readonly string[]): Promise<Set<string>> => {
  const found = await db.execute(sql`
    select quote_id as id from reservations where ${among('quote_id', quoteIds)} and ${isLive}`)
  return new Set(ids.parse([...found]).map(({ id }) => id))
}

const isLive = sql.raw(`status in ('HELD', 'COMMITTED')`)

const ids = z.array(z.object({ id: z.string() }))
const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
const rows = z.array(
  z.object({
    id: z.string(),
    quoteId: z.string().nullable(),
    orderId: z.string().nullable(),
    ownerId: z.string(),
    callerHash: z.string().nullable(),
    status: z.enum(reservationStatuses),
    expiresAt: instant,
    lockedAt: instant,
    lines: z.array(
      z.object({ lineId: z.string(), variantId: z.string(), warehouseId: z.string(), quantity: z.number().int() }),
    ),
    backordered: storedBackordered,
  }),
)

/** Lines come with their reservation: they change only while its holder is locked, or the levels are. */
const locked = async (tx: Db, which: SQL, otherwise: SQL = sql``): Promise<Locked[]> => {
  const found = await tx.execute(sql`
    select id, quote_id as "quoteId", order_id as "orderId", owner_id as "ownerId", caller_hash as "callerHash", status,
      to_json(expires_at) as "expiresAt", to_json(clock_timestamp()) as "lockedAt", backordered,
      (
        select coalesce(jsonb_agg(jsonb_build_object(
          'lineId', line_id, 'variantId', variant_id, 'warehouseId', warehouse_id, 'quantity', quantity
        ) order by line_id, warehouse_id), '[]')
        from reservation_lines where reservation_id = reservations.id
      ) as lines
    from reservations where ${which} for update ${otherwise}`)
  return rows.parse([...found])
}
