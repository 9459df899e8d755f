import { lt, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import type { Shipment } from '../domain/shipment.ts'
import { toShipment } from './shipments.ts'
import { shipments } from './tables.ts'

/** How many parcels are claimed at a time: as many as one question to orders may name. */
export const claimMax = 64
const leaseMs = 10_000

export type CourierWork = { shipment: Shipment; attempts: number }

/** Takes parcels that need a call to the courier, for a while; a process that dies with them loses them after it. */
const claim = async (db: Db, now: Date, isWaiting: SQL): Promise<CourierWork[]> => {
  const due = sql`
    select id from shipments where ${isWaiting} and next_at <= ${now.toISOString()}::timestamptz
    order by next_at limit ${claimMax} for update skip locked`
  const rows = await db
    .update(shipments)
    .set({ nextAt: after(now, leaseMs), attempts: sql`${shipments.attempts} + 1` })
    .where(sql`${shipments.id} = any(array(${due}))`)
    .returning()
  return rows.map((row) => ({ shipment: toShipment(row), attempts: row.attempts }))
}

/** Parcels that need a courier. */
export const claimToBook = (db: Db, now: Date) => claim(db, now, sql`status = 'PENDING'`)

/** Parcels that stay here although a courier was booked. */
export const claimToRecall = (db: Db, now: Date) =>
  claim(db, now, sql`status in ('HELD', 'CANCELLED') and tracking_number is not null`)

/** The calls did not work out: again later, the wait doubling up to a minute. */
export const tryLater = async (db: Db, work: readonly CourierWork[], now: Date): Promise<void> => {
  if (work.length === 0) return
  const later = work.map(({ shipment: { id }, attempts }) => ({ id, at: after(now, waitMs(attempts)) }))
  await db.execute(sql`
    update shipments set next_at = later.at
    from jsonb_to_recordset(${JSON.stringify(later)}::jsonb) as later (id text, at timestamptz)
    where shipments.id = later.id`)
}

const waitMs = (attempts: number): number => Math.min(60_000, 250 * 2 ** Math.min(attempts, 10))

/** Parcels that were held long enough. */
export const heldTooLong = (db: Db, now: Date): Promise<{ id: string }[]> =>
  db
    .select({ id: shipments.id })
    .from(shipments)
    .where(sql`${shipments.status} = 'HELD' and ${lt(shipments.heldUntil, now)}`)
    .limit(64)
