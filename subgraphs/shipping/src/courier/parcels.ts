import { sql } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { z } from 'zod'
import type { TrackingStatus } from '../domain/track.ts'
import { courierParcels } from './tables.ts'
import type { CourierParcel } from './way.ts'

const dueMax = 64
const bookings = z.array(z.object({ key: z.string(), trackingNumber: z.string() }))
const numbers = z.array(z.object({ trackingNumber: z.string() }))
export type BookedParcel = z.infer<typeof bookings>[number]

/** Notes parcels to be taken, and answers under which number each is known: of a key that was booked before, the number it has. */
export const addParcels = async (db: Db, wanted: readonly BookedParcel[], dueAt: Date): Promise<BookedParcel[]> => {
  const rows = await db.execute(sql`
    insert into courier_parcels (tracking_number, booking_key, stage, stage_at, due_at)
    select "trackingNumber", key, 'BOOKED', clock_timestamp(), ${dueAt.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as wanted (key text, "trackingNumber" text) order by key
    on conflict (booking_key) do update set booking_key = excluded.booking_key
    returning booking_key as key, tracking_number as "trackingNumber"`)
  return bookings.parse([...rows])
}

/** Parcels that have something to report, or whose next stage is due. */
export const dueParcels = (db: Db, now: Date): Promise<CourierParcel[]> =>
  db
    .select()
    .from(courierParcels)
    .where(
      sql`stage <> 'CANCELLED' and not (stage = 'DELIVERED' and is_reported) and due_at <= ${now.toISOString()}::timestamptz`,
    )
    .orderBy(courierParcels.dueAt)
    .limit(dueMax)

/** A parcel, and the stage that it has come to. */
export type Move = { parcel: CourierParcel; to: TrackingStatus; at: Date }

/** Moves parcels on, but for those that were cancelled or moved at this very moment. Answers the numbers of the others. */
export const moveOn = async (db: Db, moves: readonly Move[]): Promise<Set<string>> => {
  const rows = await db.execute(sql`
    update courier_parcels set stage = moved."to", stage_at = moved.at, is_reported = false
    from jsonb_to_recordset(${JSON.stringify(
      moves.map(({ parcel: { trackingNumber, stage }, to, at }) => ({ trackingNumber, from: stage, to, at })),
    )}::jsonb) as moved ("trackingNumber" text, "from" text, "to" text, at timestamptz)
    where tracking_number = moved."trackingNumber" and stage = moved."from"
    returning tracking_number as "trackingNumber"`)
  return new Set(numbers.parse([...rows]).map(({ trackingNumber }) => trackingNumber))
}

/** The reports arrived: the next stage comes after a step; or they did not, and are sent again after one. */
export const reported = async (
  db: Db,
  told: readonly { trackingNumber: string; stage: TrackingStatus; hasArrived: boolean }[],
  now: Date,
  stepMs: number,
): Promise<void> => {
  await db.execute(sql`
    update courier_parcels set is_reported = told."hasArrived", due_at = ${after(now, stepMs).toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told ("trackingNumber" text, stage text, "hasArrived" boolean)
    where tracking_number = told."trackingNumber" and courier_parcels.stage = told.stage`)
}
