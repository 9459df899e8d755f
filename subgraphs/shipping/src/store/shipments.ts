import { asc, eq, inArray } from 'drizzle-orm'
import type { Decision } from '@shop/kit/decision'
import { reject } from '@shop/kit/decision'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import { originNow } from '@shop/kit/telemetry/trace'
import type { ShippingEvent } from '@shop/schema/events/shipping'
import { created } from '../domain/events.ts'
import type { Shipment } from '../domain/shipment.ts'
import { shipments } from './tables.ts'

type ShipmentRow = typeof shipments.$inferSelect
type Decide<R> = (shipment: Shipment) => Decision<Shipment, ShippingEvent, R>
export type NoShipment = { code: 'ShipmentNotFound'; message: string; path: string[] }

/** The one way a shipment changes: locked, decided, saved and told in one transaction. */
export const changeShipment = async <R = never>(tx: Db, outbox: Outbox, id: string, decide: Decide<R>) => {
  const [row] = await tx.select().from(shipments).where(eq(shipments.id, id)).for('update')
  if (!row)
    return reject<NoShipment>({ code: 'ShipmentNotFound', message: 'There is no such shipment.', path: ['shipmentId'] })
  return changeLocked(tx, outbox, row, decide)
}

/** The same, for a row that is locked already. */
export const changeLocked = async <R = never>(tx: Db, outbox: Outbox, row: ShipmentRow, decide: Decide<R>) => {
  const before = toShipment(row)
  const decision = decide(before)
  if (decision.kind === 'rejected' || decision.state === before) return decision
  const after = { ...decision.state, version: before.version + 1 }
  const events = decision.events.map((event) => ({ ...event, aggregateVersion: after.version }))
  await Promise.all([tx.update(shipments).set(after).where(eq(shipments.id, row.id)), outbox(tx, events, row.origin)])
  return { ...decision, state: after }
}

/** Writes parcels down and tells of them; the second one of an order, wave and warehouse is left away. */
export const addShipments = async (tx: Db, outbox: Outbox, parcels: readonly Shipment[]): Promise<void> => {
  if (parcels.length === 0) return
  const origin = originNow()
  const added = await tx
    .insert(shipments)
    .values(parcels.map((shipment) => ({ ...shipment, origin })))
    .onConflictDoNothing()
    .returning({ id: shipments.id })
  const isNew = new Set(added.map(({ id }) => id))
  await outbox(
    tx,
    parcels
      .filter(({ id }) => isNew.has(id))
      .map((shipment) => ({ ...created(shipment), aggregateVersion: shipment.version })),
  )
}

export const shipmentsById = async (db: Db, ids: readonly string[]): Promise<Shipment[]> =>
  (
    await db
      .select()
      .from(shipments)
      .where(inArray(shipments.id, [...ids]))
  ).map(toShipment)

/** The parcels of each order, in the order in which they are locked. */
export const shipmentsByOrder = async (db: Db, orderIds: readonly string[]): Promise<Shipment[]> =>
  (
    await db
      .select()
      .from(shipments)
      .where(inArray(shipments.orderId, [...orderIds]))
      .orderBy(asc(shipments.id))
  ).map(toShipment)

export const toShipment = ({ nextAt: _next, attempts: _attempts, origin: _origin, ...row }: ShipmentRow): Shipment =>
  row
