import { and, eq } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import type { NewId } from '@shop/kit/id'
import { addParcels } from './parcels.ts'
import type { Courier } from './port.ts'
import { readWebhook } from './signature.ts'
import { courierParcels } from './tables.ts'

type Options = { db: Db; now: () => Date; newId: NewId; stepMs: number; secret: string }

/** A courier for shops without one: takes every parcel, and its parcels move by the clock. */
export const simulatedCourier = ({ db, now, newId, stepMs, secret }: Options): Courier => ({
  name: 'Swift Parcel',
  book: async (orders) => {
    const wanted = orders.map(({ key }) => ({ key, trackingNumber: newId('swp').toUpperCase() }))
    const booked = await addParcels(db, wanted, after(now(), stepMs))
    return booked.map((booking) => ({
      ...booking,
      trackingUrl: `https://courier.example/track/${booking.trackingNumber}`,
    }))
  },
  cancel: async (trackingNumber) => {
    const isHere = and(eq(courierParcels.trackingNumber, trackingNumber), eq(courierParcels.stage, 'BOOKED'))
    await db.update(courierParcels).set({ stage: 'CANCELLED' }).where(isHere)
    const [parcel] = await db.select().from(courierParcels).where(eq(courierParcels.trackingNumber, trackingNumber))
    return !parcel || parcel.stage === 'CANCELLED' ? 'cancelled' : 'tooLate'
  },
  parseWebhook: (body, headers, at) => readWebhook(secret, body, headers, at),
})
