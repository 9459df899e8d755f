import { asc, inArray, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { transaction } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import { z } from 'zod'
import type { CourierReport } from '../courier/port.ts'
import { track } from '../domain/track.ts'
import type { Shipment } from '../domain/shipment.ts'
import { changeLocked, lockShipments, ofTrackingNumbers } from './shipments.ts'
import { trackingEvents } from './tables.ts'

export type TrackingRow = typeof trackingEvents.$inferSelect
type Reported = { carrier: string; reports: readonly CourierReport[]; receivedAt: Date }

/** Takes reports of a courier over, each once, in the order in which they are given. Answers how many are of parcels that nobody knows. */
export const takeReports = async (
  db: Db,
  outbox: Outbox,
  { carrier, reports, receivedAt }: Reported,
): Promise<number> => {
  if (reports.length === 0) return 0
  const ofParcel = Map.groupBy(reports, ({ trackingNumber }) => trackingNumber)
  const known = await transaction(db, async (tx) => {
    const [rows, fresh] = await Promise.all([
      lockShipments(tx, ofTrackingNumbers([...ofParcel.keys()])),
      addReports(tx, { carrier, reports, receivedAt }),
    ])
    const changes = rows.map((row) => ({
      row,
      decide: (ofParcel.get(row.trackingNumber ?? '') ?? [])
        .filter(({ id }) => fresh.delete(id))
        .map(
          ({ status, at }) =>
            (shipment: Shipment) =>
              track(shipment, status, at),
        ),
    }))
    await changeLocked({ tx, outbox }, changes)
    return new Set(rows.map((row) => row.trackingNumber))
  })
  return reports.filter(({ trackingNumber }) => !known.has(trackingNumber)).length
}

const freshRows = z.array(z.object({ id: z.string() }))

/** Writes down what was not told before of parcels that are known; answers the ids of it. */
const addReports = async (tx: Db, { carrier, reports, receivedAt }: Reported): Promise<Set<string>> => {
  const rows = await tx.execute(sql`
    insert into tracking_events (shipment_id, carrier, carrier_event_id, status, description, at, received_at)
    select shipments.id, ${carrier}, report.id, report.status, report.description, report.at, ${receivedAt.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(reports.map((report, place) => ({ ...report, place })))}::jsonb) as report
      (place int, id text, "trackingNumber" text, status text, description text, at timestamptz)
    join shipments on shipments.tracking_number = report."trackingNumber"
    order by report.place
    on conflict do nothing
    returning carrier_event_id as id`)
  return new Set(freshRows.parse([...rows]).map(({ id }) => id))
}

/** What was told of each parcel, by the courier's clock. */
export const eventsOfShipments = (db: Db, ids: readonly string[]): Promise<TrackingRow[]> =>
  db
    .select()
    .from(trackingEvents)
    .where(inArray(trackingEvents.shipmentId, [...ids]))
    .orderBy(asc(trackingEvents.at), asc(trackingEvents.seq))
