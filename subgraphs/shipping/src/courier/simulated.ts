import { and, eq } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import type { NewId } from '@shop/kit/id'
import type { Courier } from './port.ts'
import { readWebhook } from './signature.ts'
import { courierParcels } from './tables.ts'

type Options = { db: Db; now: () => Date; newId: NewId; stepMs: number; secret: string }

/** A courier for shops without one: takes every parcel, and its parcels move by the clock. */
export const simulatedCourier = ({ db, now, newId, stepMs, secret }: Options): Courier => ({
  name: 'Swift Parcel',
  book: async ({ key }) => {
    const row = {
      trackingNumber: newId('swp').toUpperCase(),
      bookingKey: key,
      stage: 'BOOKED',
      stageAt: now(),
      dueAt: after(now(), stepMs),
    } as const
    await db.insert(courierParcels).values(row).onConflictDoNothing({ target: courierParcels.bookingKey })
    const [parcel = row] = await db.select().from(courierParcels).where(eq(courierParcels.bookingKey, key))
    return {
      trackingNumber: parcel.trackingNumber,
      trackingUrl: `https://courier.example/track/${parcel.trackingNumber}`,
    }
  },
  cancel: async (trackingNumber) => {
    const isHere = and(eq(courierParcels.trackingNumber, trackingNumber), eq(courierParcels.stage, 'BOOKED'))
    await db.update(courierParcels).set({ stage: 'CANCELLED' }).where(isHere)
    const [parcel] = await db.select().from(courierParcels).where(eq(courierParcels.trackingNumber, trackingNumber))
    return !parcel || parcel.stage === 'CANCELLED' ? 'cancelled' : 'tooLate'
  },
  parseWebhook: (body, headers, at) => readWebhook(secret, body, headers, at),
})
