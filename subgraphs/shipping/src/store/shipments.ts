import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Decision } from '@shop/kit/decision'
import { reject } from '@shop/kit/decision'
import type { Db } from '@shop/kit/db'
import type { Outbox } from '@shop/kit/events/outbox'
import type { ShippingEvent } from '@shop/schema/events/shipping'
import { created } from '../domain/events.ts'
import type { Shipment } from '../domain/shipment.ts'
import { shipments } from './tables.ts'
import { saveShipments } from './write-shipments.ts'
import type { NewShipment } from './write-shipments.ts'

type ShipmentRow = typeof shipments.$inferSelect
type Decide<R = never> = (shipment: Shipment) => Decision<Shipment, ShippingEvent, R>
type Ground = { tx: Db; outbox: Outbox }
export type NoShipment = { code: 'ShipmentNotFound'; message: string; path: string[] }

/** The one way a shipment changes: locked, decided, saved and told in one transaction. */
export const changeShipment = async <R>({ tx, outbox }: Ground, id: string, decide: Decide<R>) => {
  const [row] = await lockShipments(tx, eq(shipments.id, id))
  if (!row)
    return reject<NoShipment>({ code: 'ShipmentNotFound', message: 'There is no such shipment.', path: ['shipmentId'] })
  const decision = decide(toShipment(row))
  if (decision.kind === 'rejected') return decision
  const [state = decision.state] = await changeLocked({ tx, outbox }, [{ row, decide: [() => decision] }])
  return { ...decision, state }
}

/** The same for several at once, by a decision that cannot refuse. Answers them as they are then. */
export const changeShipments = async (
  { tx, outbox, doneAt }: Ground & { doneAt?: Date },
  which: SQL,
  decide: Decide,
): Promise<Shipment[]> => {
  const rows = await lockShipments(tx, which)
  return changeLocked(
    { tx, outbox, ...(doneAt && { doneAt }) },
    rows.map((row) => ({ row, decide: [decide] })),
  )
}

/** Locks shipments, always in the same order, and reads them. */
export const lockShipments = (tx: Db, which: SQL): Promise<ShipmentRow[]> =>
  tx.select().from(shipments).where(which).orderBy(asc(shipments.id)).for('update')

/** For rows that are locked: each goes through its decisions in turn; all are saved by one statement. */
export const changeLocked = async (
  { tx, outbox, doneAt }: Ground & { doneAt?: Date },
  changes: readonly { row: ShipmentRow; decide: readonly Decide[] }[],
): Promise<Shipment[]> => {
  const changed = changes.map(({ row, decide }) => ({ row, ...inTurn(toShipment(row), decide) }))
  const news = changed.filter(({ row, state }) => doneAt !== undefined || state.version !== row.version)
  await Promise.all([
    saveShipments(
      tx,
      news.map(({ row, state }) => ({ ...state, versionBefore: row.version })),
      doneAt,
    ),
    ...news.map(({ row, events }) => outbox(tx, events, row.origin)),
  ])
  return changed.map(({ state }) => state)
}

const inTurn = (before: Shipment, decide: readonly Decide[]) => {
  let state = before
  const events: (ShippingEvent & { aggregateVersion: number })[] = []
  for (const each of decide) {
    const decision = each(state)
    if (decision.state === state) continue
    const version = state.version + 1
    state = { ...decision.state, version }
    events.push(...decision.events.map((event) => ({ ...event, aggregateVersion: version })))
  }
  return { state, events }
}

/** Tells of parcels that were written down just now, on behalf of the requests that placed their orders. */
export const tellCreated = async ({ tx, outbox }: Ground, parcels: readonly NewShipment[]): Promise<void> => {
  for (const { origin, ...shipment } of parcels)
    await outbox(tx, [{ ...created(shipment), aggregateVersion: shipment.version }], origin)
}

export const shipmentsById = async (db: Db, ids: readonly string[]): Promise<Shipment[]> =>
  (
    await db
      .select()
      .from(shipments)
      .where(inArray(shipments.id, [...ids]))
  ).map(toShipment)

/** The parcels of each order. */
export const shipmentsByOrder = async (db: Db, orderIds: readonly string[]): Promise<Shipment[]> =>
  (
    await db
      .select()
      .from(shipments)
      .where(inArray(shipments.orderId, [...orderIds]))
      .orderBy(asc(shipments.id))
  ).map(toShipment)

export const ofOrder = (orderId: string): SQL => eq(shipments.orderId, orderId)
export const ofIds = (ids: readonly string[]): SQL => sql`${shipments.id} = any(${sql.param(ids)}::text[])`
export const ofTrackingNumbers = (numbers: readonly string[]): SQL =>
  sql`${shipments.trackingNumber} = any(${sql.param(numbers)}::text[])`

export const toShipment = ({ nextAt: _next, attempts: _attempts, origin: _origin, ...row }: ShipmentRow): Shipment =>
  row
