import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Origin } from '@shop/kit/telemetry/scope'
import { z } from 'zod'
import type { Shipment } from '../domain/shipment.ts'

export type NewShipment = Shipment & { origin: Origin | null }

const ids = z.array(z.object({ id: z.string() }))
const idsOf = (rows: Iterable<unknown>): Set<string> => new Set(ids.parse([...rows]).map(({ id }) => id))

const given = (parcels: readonly NewShipment[]) => sql`
  jsonb_to_recordset(${JSON.stringify(parcels)}::jsonb) as parcel
    (id text, "orderId" text, "buyerId" text, "warehouseId" text, "methodId" text, wave text, lines jsonb, status text,
      "bookingRound" int, "heldUntil" timestamptz, "createdAt" timestamptz, version int, origin jsonb)`

const written = sql`
  insert into shipments (id, order_id, buyer_id, warehouse_id, method_id, wave, lines, status, booking_round, held_until,
    created_at, version, origin)
  select id, "orderId", "buyerId", "warehouseId", "methodId", wave, lines, status, "bookingRound", "heldUntil", "createdAt",
    version, origin`

/** Writes parcels down; the second one of an order, wave and warehouse is left away. Answers the ids of the others. */
export const insertShipments = async (tx: Db, parcels: readonly NewShipment[]): Promise<Set<string>> =>
  parcels.length === 0
    ? new Set()
    : idsOf(await tx.execute(sql`${written} from ${given(parcels)} on conflict do nothing returning id`))

/**
 * The same for those whose order was never spoken of here; its note is made with them, so that whatever concerns it next
 * waits for them. Parcels of other orders are not written.
 */
export const insertFirstShipments = async (tx: Db, parcels: readonly NewShipment[]): Promise<Set<string>> =>
  parcels.length === 0
    ? new Set()
    : idsOf(
        await tx.execute(sql`
          with first as (
            insert into order_notes (order_id) select distinct "orderId" from ${given(parcels)} order by 1
            on conflict do nothing returning order_id
          )
          ${written} from ${given(parcels)} join first on first.order_id = "orderId" on conflict do nothing returning id`),
      )

export type SavedShipment = Shipment & {
  /** Which version it has to be of for this to be saved. */
  versionBefore: number
}

/**
 * Saves what can change of shipments, in one statement; those that are of another version by now are left as they are.
 * With `doneAt` the courier's work on them is done, and the next may come at once.
 */
export const saveShipments = async (
  db: Db,
  shipments: readonly SavedShipment[],
  doneAt: Date | null = null,
): Promise<Set<string>> =>
  shipments.length === 0
    ? new Set()
    : idsOf(
        await db.execute(sql`
          update shipments set status = next.status, carrier = next.carrier, tracking_number = next."trackingNumber",
            tracking_url = next."trackingUrl", booking_round = next."bookingRound", held_until = next."heldUntil",
            shipped_at = next."shippedAt", delivered_at = next."deliveredAt", version = next.version
            ${doneAt ? sql`, next_at = ${doneAt.toISOString()}::timestamptz, attempts = 0` : sql``}
          from jsonb_to_recordset(${JSON.stringify(shipments.map(changing))}::jsonb) as next
            (id text, "versionBefore" int, status text, carrier text, "trackingNumber" text, "trackingUrl" text,
              "bookingRound" int, "heldUntil" timestamptz, "shippedAt" timestamptz, "deliveredAt" timestamptz, version int)
          where shipments.id = next.id and shipments.version = next."versionBefore"
          returning shipments.id`),
      )

const changing = ({ lines: _lines, ...shipment }: SavedShipment) => shipment
