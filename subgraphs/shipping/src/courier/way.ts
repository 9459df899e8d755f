import { after } from '@shop/kit/clock'
import type { TrackingStatus } from '../domain/track.ts'
import type { CourierReport } from './port.ts'
import type { courierParcels } from './tables.ts'

export type CourierParcel = typeof courierParcels.$inferSelect

const stages = ['BOOKED', 'PICKED_UP', 'IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED'] as const

const words: Record<TrackingStatus, string> = {
  BOOKED: 'Announced to the courier',
  PICKED_UP: 'Picked up from the warehouse',
  IN_TRANSIT: 'On its way between depots',
  OUT_FOR_DELIVERY: 'On the van to the recipient',
  DELIVERED: 'Handed over',
  LOST: 'Cannot be found',
}

/**
 * What a parcel has to report. One stage follows the other after a step of the clock, but none before the last report
 * arrived; while it has not, that is the whole way so far, and whoever knows some of it knows it by the ids.
 */
export const reportsOf = (
  { trackingNumber, stage, stageAt, isReported, dueAt }: CourierParcel,
  now: Date,
  stepMs: number,
): CourierReport[] => {
  const report = (status: TrackingStatus, at: Date): CourierReport => ({
    id: `${trackingNumber}-${status}`,
    ...{ trackingNumber, status, description: words[status], at },
  })
  if (stage === 'CANCELLED') return []
  if (stage === 'LOST') return isReported ? [] : [report(stage, stageAt)]
  const here = stages.indexOf(stage) + 1
  if (!isReported)
    return stages.slice(0, here).map((status, place) => report(status, after(stageAt, (place + 1 - here) * stepMs)))
  return stages
    .slice(here)
    .map((status, further) => report(status, after(dueAt, further * stepMs)))
    .filter(({ at }) => at <= now)
}
