import { accept } from '@shop/kit/decision'
import type { Accepted } from '@shop/kit/decision'
import { allocation, backorderedLine, lineQuantity, paymentChoice, quoteSnapshot } from '@shop/schema/shapes'
import type { OrdersEvent } from '@shop/schema/events/orders'
import { z } from 'zod'

/**
 * PENDING -> RESERVED -> AUTHORIZED -> CONFIRMED -> (PARTIALLY_)SHIPPED -> DELIVERED -> COMPLETED
 * PENDING, RESERVED, CONFIRMED -> CANCELLED
 * DELIVERED, COMPLETED -> RETURNED -> REFUNDED, or REFUNDED at once
 *
 * AUTHORIZED is passed through: the same decision confirms. From CONFIRMED on the status follows from units: what was
 * cancelled, what left in which parcel, what arrived, what came back.
 */
const at = z.coerce.date()
const units = z.array(lineQuantity).default([])

/** What left together. */
export const parcel = z.object({
  shipmentId: z.string(),
  lines: units,
  deliveredAt: at.nullable().default(null),
})
export type Parcel = z.infer<typeof parcel>

const packed = {
  allocations: z.array(allocation).default([]),
  /** Units that a supplier is still to bring. */
  backordered: z.array(backorderedLine).default([]),
}
const confirmed = {
  ...packed,
  /** Units that will not be sent. */
  cancelled: units,
  /** What of the total was let go with them before any of it was taken. */
  waivedMinor: z.number().int().default(0),
}
const sent = {
  ...confirmed,
  parcels: z.array(parcel).default([]),
  shippedAt: at,
  /** Units of returns that are under way. */
  returning: units,
  /** Units that came back. */
  returned: units,
}
const delivered = { ...sent, deliveredAt: at.nullable().default(null) }

/** Where an order stands, with just what is known there. */
export const progress = z.discriminatedUnion('status', [
  z.object({ status: z.literal('PENDING') }),
  z.object({
    status: z.literal('RESERVED'),
    ...packed,
    waitsForBuyer: z.boolean(),
    /** The payment is known to take until then. */
    pending: z
      .object({ reason: z.enum(['REVIEW', 'PROCESSING']), until: at })
      .nullable()
      .default(null),
  }),
  z.object({ status: z.literal('CONFIRMED'), ...confirmed, confirmedAt: at }),
  z.object({ status: z.literal('PARTIALLY_SHIPPED'), ...sent }),
  z.object({ status: z.literal('SHIPPED'), ...sent }),
  z.object({ status: z.literal('DELIVERED'), ...delivered }),
  z.object({ status: z.literal('COMPLETED'), ...delivered, completedAt: at }),
  z.object({ status: z.literal('RETURNED'), ...delivered }),
  z.object({ status: z.literal('REFUNDED'), ...delivered }),
  z.object({ status: z.literal('CANCELLED'), cancelledAt: at, reason: z.string() }),
])
export type Progress = z.infer<typeof progress>
export type Confirmed = Extract<Progress, { status: 'CONFIRMED' }>
/** An order of which something left, whatever became of it. */
export type Sent = Extract<Progress, { parcels: unknown }>

export const hasLeft = (at: Progress): at is Sent => 'parcels' in at

/** What was agreed; it never changes after placement. */
export const snapshot = quoteSnapshot.extend({ payment: paymentChoice })
export type Snapshot = z.infer<typeof snapshot>

export type Order = {
  id: string
  number: string
  buyerId: string
  version: number
  snapshot: Snapshot
  progress: Progress
  refundedMinor: number
  placedAt: Date
  updatedAt: Date
  /** Until when it may stay as it is; the sweep moves it on, or it shows as stuck. Null where nothing is waited for. */
  dueAt: Date | null
}

/** An order without what was agreed. */
export type Glimpse = Omit<Order, 'snapshot'>

/** What an order answers to news: an event has already happened, so it cannot refuse. */
export type Answer = Accepted<Order, OrdersEvent>

/** An event without what every event of an order carries. */
type Told = { type: OrdersEvent['type']; more?: object }

/** The order after something happened: each event raises the version by one. */
export const moved = (
  order: Order,
  change: Partial<Pick<Order, 'progress' | 'refundedMinor'>> & { dueAt: Date | null },
  now: Date,
  ...told: Told[]
): Answer => {
  const events = told.map(({ type, more }, index) => ({
    type,
    aggregateId: order.id,
    aggregateVersion: order.version + index + 1,
    data: { orderId: order.id, buyerId: order.buyerId, ...more },
  }))
  return accept(
    { ...order, ...change, version: order.version + events.length, updatedAt: now },
    ...(events as OrdersEvent[]),
  )
}

/** One answer after another, told in that order. */
export const andThen = (first: Answer, next: (order: Order) => Answer): Answer => {
  const second = next(first.state)
  return { ...second, events: [...first.events, ...second.events] }
}
