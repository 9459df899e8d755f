import { z } from 'zod'
import { lineQuantity } from '@shop/schema/shapes'
import type { Decision } from '@shop/kit/decision'
import type { OrdersEvent } from '@shop/schema/events/orders'
import type { Order } from './order.ts'

/**
 * REQUESTED -> APPROVED -> RECEIVED -> REFUNDED
 * REQUESTED, APPROVED -> REJECTED
 */
export const returnReasons = ['CHANGED_MIND', 'DAMAGED', 'WRONG_ITEM', 'NOT_AS_DESCRIBED', 'TOO_LATE', 'OTHER'] as const
export const dispositions = ['RESTOCK', 'WRITE_OFF'] as const

const at = z.coerce.date()
export const returnLine = lineQuantity.extend({ reason: z.enum(returnReasons) })
const receivedLine = lineQuantity.extend({ warehouseId: z.string(), disposition: z.enum(dispositions) })
export type ReceivedLine = z.infer<typeof receivedLine>
const received = {
  receivedAt: at,
  lines: z.array(receivedLine),
  /** What the buyer gets back, after the deduction. */
  refundMinor: z.number().int(),
  deductionMinor: z.number().int(),
}

/** Where a return stands, with just what is known there. */
export const returnProgress = z.discriminatedUnion('status', [
  z.object({ status: z.literal('REQUESTED') }),
  z.object({ status: z.literal('APPROVED'), approvedAt: at }),
  z.object({ status: z.literal('REJECTED'), rejectedAt: at, reason: z.string() }),
  z.object({ status: z.literal('RECEIVED'), ...received }),
  z.object({ status: z.literal('REFUNDED'), ...received, refundedAt: at }),
])
export type ReturnProgress = z.infer<typeof returnProgress>

/** Units of an order that the buyer sends back, from the wish to the money. */
export type Return = {
  id: string
  orderId: string
  buyerId: string
  lines: z.infer<typeof returnLine>[]
  note: string | null
  progress: ReturnProgress
  requestedAt: Date
  updatedAt: Date
  /** When an approved return lapses; in other states, when it shows as stuck. */
  dueAt: Date | null
}

/** A return is always decided together with its order, which counts the units. */
export type Returning = { order: Order; ret: Return }
export type ReturnDecision<Refusal = never> = Decision<Returning, OrdersEvent, Refusal>
