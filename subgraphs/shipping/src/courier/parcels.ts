import { and, eq, lte, ne, or } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import type { TrackingStatus } from '../domain/track.ts'
import type { CourierReport } from './port.ts'
import { courierParcels } from './tables.ts'

type Parcel = typeof courierParcels.$inferSelect

const nextStage: Partial<Record<TrackingStatus, TrackingStatus>> = {
  BOOKED: 'PICKED_UP',
  PICKED_UP: 'IN_TRANSIT',
  IN_TRANSIT: 'OUT_FOR_DELIVERY',
  OUT_FOR_DELIVERY: 'DELIVERED',
}

const words: Record<TrackingStatus, string> = {
  BOOKED: 'Announced to the courier',
  PICKED_UP: 'Picked up from the warehouse',
  IN_TRANSIT: 'On its way between depots',
  OUT_FOR_DELIVERY: 'On the van to the recipient',
  DELIVERED: 'Handed over',
  LOST: 'Cannot be found',
}

/** Parcels that have something to report, or whose next stage is due. */
export const dueParcels = (db: Db, now: Date): Promise<Parcel[]> =>
  db
    .select()
    .from(courierParcels)
    .where(
      and(
        ne(courierParcels.stage, 'CANCELLED'),
        or(ne(courierParcels.stage, 'DELIVERED'), eq(courierParcels.isReported, false)),
        lte(courierParcels.dueAt, now),
      ),
    )
    .orderBy(courierParcels.dueAt)
    .limit(64)

/** Moves a reported parcel one stage on, unless it was cancelled at this very moment. Answers it as it now is. */
export const moveOn = async (db: Db, parcel: Parcel, now: Date): Promise<Parcel | null> => {
  if (!parcel.isReported || parcel.stage === 'CANCELLED') return parcel
  const stage = nextStage[parcel.stage]
  if (!stage) return null
  const isStill = and(eq(courierParcels.trackingNumber, parcel.trackingNumber), eq(courierParcels.stage, parcel.stage))
  const [moved] = await db
    .update(courierParcels)
    .set({ stage, stageAt: now, isReported: false })
    .where(isStill)
    .returning()
  return moved ?? null
}

/** What a parcel has to report. Its id is the stage, so a report that is repeated after a crash is the same report. */
export const reportOf = ({ trackingNumber, stage, stageAt }: Parcel): CourierReport[] =>
  stage === 'CANCELLED'
    ? []
    : [{ id: `${trackingNumber}-${stage}`, trackingNumber, status: stage, description: words[stage], at: stageAt }]

/** The report arrived: the next stage comes after a step; or it did not, and is sent again after one. */
export const reported = async (
  db: Db,
  { trackingNumber, stage }: Parcel,
  hasArrived: boolean,
  now: Date,
  stepMs: number,
): Promise<void> => {
  const isStill = and(eq(courierParcels.trackingNumber, trackingNumber), eq(courierParcels.stage, stage))
  await db
    .update(courierParcels)
    .set({ isReported: hasArrived, dueAt: after(now, stepMs) })
    .where(isStill)
}
