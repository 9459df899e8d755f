import { asc, eq, inArray } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { transaction } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import type { CourierReport } from '../courier/port.ts'
import { track } from '../domain/track.ts'
import { changeLocked } from './shipments.ts'
import { shipments, trackingEvents } from './tables.ts'

export type TrackingRow = typeof trackingEvents.$inferSelect
type Reported = { carrier: string; report: CourierReport; receivedAt: Date }

/** Takes one report of a courier over, once. False when no parcel has its number. */
export const takeReport = (db: Db, outbox: Outbox, { carrier, report, receivedAt }: Reported): Promise<boolean> =>
  transaction(db, async (tx) => {
    const { id: carrierEventId, trackingNumber, status, description, at } = report
    const [shipment] = await tx
      .select()
      .from(shipments)
      .where(eq(shipments.trackingNumber, trackingNumber))
      .for('update')
    if (!shipment) return false
    const added = await tx
      .insert(trackingEvents)
      .values({ shipmentId: shipment.id, carrier, carrierEventId, status, description, at, receivedAt })
      .onConflictDoNothing()
      .returning({ seq: trackingEvents.seq })
    if (added.length === 1) await changeLocked(tx, outbox, shipment, (current) => track(current, status, at))
    return true
  })

/** What was told of each parcel, by the courier's clock. */
export const eventsOfShipments = (db: Db, ids: readonly string[]): Promise<TrackingRow[]> =>
  db
    .select()
    .from(trackingEvents)
    .where(inArray(trackingEvents.shipmentId, [...ids]))
    .orderBy(asc(trackingEvents.at), asc(trackingEvents.seq))
