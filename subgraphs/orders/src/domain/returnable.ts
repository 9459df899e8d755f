import { after } from '@shop/kit/clock'
import { arrivedOf } from './fulfilment.ts'
import { hasLeft } from './order.ts'
import type { Order, Sent } from './order.ts'
import { ruleFor } from './return-rules.ts'
import type { ReturnRule } from './return-rules.ts'
import { countOf } from './units.ts'

export type NotReturnable =
  'UNKNOWN_LINE' | 'NOT_ARRIVED' | 'ALREADY_RETURNED' | 'NOT_RETURNABLE' | 'TOO_LATE' | 'CLOSED'

/** How many units of a line may be sent back, and until when; or why none. */
export type Returnable = { quantity: number; until: Date | null; because: NotReturnable | null }

const dayMs = 24 * 3_600_000
const none = (because: NotReturnable, until: Date | null = null): Returnable => ({ quantity: 0, until, because })

/** Never more than arrived and is not on its way back already, and only as long as the rule of its category says. */
export const returnableOf = (order: Order, lineId: string, rules: readonly ReturnRule[], now: Date): Returnable => {
  const { progress, snapshot } = order
  const line = snapshot.lines.find((each) => each.lineId === lineId)
  if (!line) return none('UNKNOWN_LINE')
  if (progress.status === 'CANCELLED' || progress.status === 'REFUNDED') return none('CLOSED')
  if (!hasLeft(progress)) return none('NOT_ARRIVED')
  const arrived = arrivedOf(order, progress, lineId)
  if (arrived === 0) return none('NOT_ARRIVED')
  const quantity = arrived - countOf(progress.returning, lineId) - countOf(progress.returned, lineId)
  if (quantity <= 0) return none('ALREADY_RETURNED')
  const { days } = ruleFor(rules, line)
  if (days === null) return none('NOT_RETURNABLE')
  const until = after(arrivedAt(progress, lineId), days * dayMs)
  return until < now ? none('TOO_LATE', until) : { quantity, until, because: null }
}

/** When the last parcel with units of the line arrived. */
const arrivedAt = (sent: Sent, lineId: string): Date => {
  const arrivals = sent.parcels.flatMap(({ lines, deliveredAt }) =>
    deliveredAt && countOf(lines, lineId) > 0 ? [deliveredAt] : [],
  )
  const whole = 'deliveredAt' in sent && sent.deliveredAt ? sent.deliveredAt : sent.shippedAt
  return arrivals.length > 0 ? new Date(Math.max(...arrivals.map((each) => each.getTime()))) : whole
}
