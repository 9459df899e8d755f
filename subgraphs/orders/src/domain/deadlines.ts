import { after } from '@shop/kit/clock'
import type { BackorderedLine } from '@shop/schema/shapes'
import { countOf } from './units.ts'
import type { Units } from './units.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** How long an order may stay in each state. Past it the sweep cancels or completes it, or it shows as stuck. */
export const patience = {
  reserveMs: 10 * minuteMs,
  payMs: 20 * minuteMs,
  /** Beyond the instant at which payments itself gives a slow payment up. */
  slowPaymentMs: 5 * minuteMs,
  sendMs: 3 * dayMs,
  /** Until a supplier has said when. */
  supplierMs: 30 * dayMs,
  arriveMs: 21 * dayMs,
  decideReturnMs: 7 * dayMs,
  sendBackMs: 30 * dayMs,
  refundMs: dayMs,
} as const

/** The later of two instants; any is later than none. */
export const later = (a: Date | null, b: Date): Date => (a !== null && a > b ? a : b)

type ToSend = { allocations: Units; backordered: readonly BackorderedLine[]; parcels?: readonly { lines: Units }[] }

/**
 * By when the next parcel should leave: what is on the shelf soon, what a supplier brings soon after the day that he
 * said. A time that runs for what is on the shelf is not made longer.
 */
export const sendBy = (toSend: ToSend, now: Date, running: Date | null = null): Date => {
  const soon = after(now, patience.sendMs)
  if (isReady(toSend)) return running !== null && running < soon ? running : soon
  const days = toSend.backordered.map(({ expectedAt }) =>
    expectedAt ? new Date(expectedAt) : after(now, patience.supplierMs),
  )
  return after(days.reduce(later, now), patience.sendMs)
}

const isReady = ({ allocations, parcels = [] }: ToSend): boolean => {
  const left = parcels.flatMap(({ lines }) => lines)
  return allocations.some(({ lineId }) => countOf(allocations, lineId) > countOf(left, lineId))
}
