import { accept } from '@shop/kit/decision'
import type { Accepted } from '@shop/kit/decision'
import { allocation, paymentChoice, quoteSnapshot } from '@shop/schema/shapes'
import type { OrdersEvent } from '@shop/schema/events/orders'
import { z } from 'zod'

/**
 * PENDING -> RESERVED -> AUTHORIZED -> CONFIRMED -> (PARTIALLY_)SHIPPED -> DELIVERED -> COMPLETED | REFUNDED
 * PENDING, RESERVED, CONFIRMED -> CANCELLED
 *
 * AUTHORIZED is passed through: the same decision confirms.
 */
export const parcel = z.object({ shipmentId: z.string(), delivered: z.boolean() })

const at = z.coerce.date()
const packed = { allocations: z.array(allocation) }
const sent = { ...packed, parcels: z.array(parcel), parcelCount: z.number().int(), shippedAt: at }

/** Where an order stands, with just what is known there. */
export const progress = z.discriminatedUnion('status', [
  z.object({ status: z.literal('PENDING') }),
  z.object({ status: z.literal('RESERVED'), ...packed, waitsForBuyer: z.boolean() }),
  z.object({ status: z.literal('CONFIRMED'), ...packed, confirmedAt: at }),
  z.object({ status: z.literal('PARTIALLY_SHIPPED'), ...sent }),
  z.object({ status: z.literal('SHIPPED'), ...sent }),
  z.object({ status: z.literal('DELIVERED'), deliveredAt: at, shippedAt: at }),
  z.object({ status: z.literal('COMPLETED'), completedAt: at, shippedAt: at }),
  z.object({ status: z.literal('REFUNDED'), shippedAt: at }),
  z.object({ status: z.literal('CANCELLED'), cancelledAt: at, reason: z.string() }),
])
export type Progress = z.infer<typeof progress>
export type Sent = Extract<Progress, { status: 'PARTIALLY_SHIPPED' | 'SHIPPED' }>

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
  /** When the process moves on by itself if nothing is heard; null where it may wait for ever. */
  dueAt: Date | null
}

/** An event without what every event of an order carries. */
type Told = { type: OrdersEvent['type']; more?: object }

/** The order after something happened: each event raises the version by one. */
export const moved = (
  order: Order,
  change: Partial<Pick<Order, 'progress' | 'refundedMinor'>> & { dueAt: Date | null },
  now: Date,
  ...told: Told[]
): Accepted<Order, OrdersEvent> => {
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
