import { and, asc, eq, inArray, isNotNull, lt, lte, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { transaction } from '@shop/kit/db'
import type { Shipment } from '../domain/shipment.ts'
import { toShipment } from './shipments.ts'
import { shipments } from './tables.ts'

const batchMax = 16
const leaseMs = 10_000

export type CourierWork = { shipment: Shipment; attempts: number }

/** Takes parcels that need a call to the courier, for a while; a process that dies with them loses them after it. */
const claim = (db: Db, now: Date, what: SQL | undefined): Promise<CourierWork[]> =>
  transaction(db, async (tx) => {
    const due = await tx
      .select({ id: shipments.id })
      .from(shipments)
      .where(and(what, lte(shipments.nextAt, now)))
      .orderBy(asc(shipments.nextAt))
      .limit(batchMax)
      .for('update', { skipLocked: true })
    if (due.length === 0) return []
    const rows = await tx
      .update(shipments)
      .set({ nextAt: after(now, leaseMs), attempts: sql`${shipments.attempts} + 1` })
      .where(
        inArray(
          shipments.id,
          due.map(({ id }) => id),
        ),
      )
      .returning()
    return rows.map((row) => ({ shipment: toShipment(row), attempts: row.attempts }))
  })

/** Parcels that need a courier. */
export const claimToBook = (db: Db, now: Date) => claim(db, now, eq(shipments.status, 'PENDING'))

/** Parcels that stay here although a courier was booked. */
export const claimToRecall = (db: Db, now: Date) =>
  claim(db, now, and(inArray(shipments.status, ['HELD', 'CANCELLED']), isNotNull(shipments.trackingNumber)))

/** The call did not work out: again later, the wait doubling up to a minute. */
export const tryLater = async (db: Db, { shipment, attempts }: CourierWork, now: Date): Promise<void> => {
  const waitMs = Math.min(60_000, 250 * 2 ** Math.min(attempts, 10))
  await db
    .update(shipments)
    .set({ nextAt: after(now, waitMs) })
    .where(eq(shipments.id, shipment.id))
}

/** The call worked out: the next one may come at once. */
export const workDone = async (db: Db, id: string, now: Date): Promise<void> => {
  await db.update(shipments).set({ nextAt: now, attempts: 0 }).where(eq(shipments.id, id))
}

/** Parcels that were held long enough. */
export const heldTooLong = (db: Db, now: Date): Promise<{ id: string }[]> =>
  db
    .select({ id: shipments.id })
    .from(shipments)
    .where(and(eq(shipments.status, 'HELD'), lt(shipments.heldUntil, now)))
    .limit(64)
