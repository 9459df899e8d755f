import type { Job } from '@shop/kit/jobs'
import type { Context } from '../context.ts'
import { dueParcels, moveOn, reported } from '../courier/parcels.ts'
import type { CourierReport } from '../courier/port.ts'
import { reportsMax, writeWebhook } from '../courier/signature.ts'
import { reportsOf } from '../courier/way.ts'
import { hearCourier } from '../routes/courier-webhook.ts'

/** A parcel with all that it has to report, the latest last. */
type Told = { reports: readonly CourierReport[]; last: CourierReport }

/** The simulated courier at work: moves what is due, and reports it by signed webhooks like any courier. */
export const moveParcels: Job<Context> = {
  name: 'moveParcels',
  everyMs: 250,
  run: async (context) => {
    const { db, now, config } = context
    const [at, stepMs] = [now(), config.COURIER_STEP_MS]
    const moves = (await dueParcels(db, at)).flatMap((parcel) => {
      const reports = reportsOf(parcel, at, stepMs)
      const last = reports.at(-1)
      return last ? [{ parcel, reports, last, to: last.status, at: last.at }] : []
    })
    if (moves.length === 0) return 0
    const moved = await moveOn(db, moves)
    const told = moves.filter(({ parcel }) => moved.has(parcel.trackingNumber))
    const arrived = (await Promise.all(webhooks(told).map((some) => tell(context, some)))).flat()
    await reported(
      db,
      told.map(({ last }) => ({
        trackingNumber: last.trackingNumber,
        stage: last.status,
        hasArrived: arrived.includes(last),
      })),
      now(),
      stepMs,
    )
    return told.length
  },
}

/** As many parcels to one webhook as it may have reports. */
const webhooks = (told: readonly Told[]): Told[][] => {
  const all: Told[][] = []
  let size = reportsMax
  for (const one of told) {
    size += one.reports.length
    if (size > reportsMax) size = all.push([]) && one.reports.length
    all.at(-1)?.push(one)
  }
  return all
}

/** Together if that goes well; else each parcel by itself, so that one that is not known keeps no other. The last reports that arrived. */
const tell = async (context: Context, told: readonly Told[]): Promise<CourierReport[]> => {
  const { body, headers } = writeWebhook(
    context.config.COURIER_WEBHOOK_SECRET,
    told.flatMap(({ reports }) => reports),
    context.now(),
  )
  const { status } = await hearCourier(context, body, headers)
  if (status === 200) return told.map(({ last }) => last)
  if (told.length === 1) return []
  return (await Promise.all(told.map((one) => tell(context, [one])))).flat()
}
