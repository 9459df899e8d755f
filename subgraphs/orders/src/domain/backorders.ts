import { unchanged } from '@shop/kit/decision'
import type { Allocation, BackorderedLine, LineQuantity } from '@shop/schema/shapes'
import { cancelled } from './cancel-order.ts'
import { withoutUnits } from './cancel-lines.ts'
import { sendBy } from './deadlines.ts'
import { moved } from './order.ts'
import type { Answer, Order } from './order.ts'
import { takeUnits, upTo } from './units.ts'

/** inventory.backorderExpected: the waiting units of these lines come at the latest of the dates said for them. */
export const backorderExpected = (order: Order, said: readonly BackorderedLine[], now: Date): Answer => {
  const { progress } = order
  if (!('backordered' in progress)) return unchanged(order)
  const dated = progress.backordered.map((waiting) => {
    const dates = said.filter(({ lineId }) => lineId === waiting.lineId).flatMap(({ expectedAt }) => expectedAt ?? [])
    const expectedAt = dates.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1)
    return expectedAt ? { ...waiting, expectedAt } : waiting
  })
  const changed = dated.filter(({ expectedAt }, index) => expectedAt !== progress.backordered[index]?.expectedAt)
  if (changed.length === 0) return unchanged(order)
  const next = { ...progress, backordered: dated }
  const dueAt = progress.status === 'RESERVED' ? order.dueAt : sendBy(next, now, order.dueAt)
  return moved(order, { progress: next, dueAt }, now, {
    type: 'orders.backorderExpected',
    more: { backordered: changed },
  })
}

/**
 * inventory.backorderAllocated: units came. Those that are no longer waited for (cancelled before this was heard) are
 * left out, and go back on the shelf with the cancellation.
 */
export const backorderAllocated = (order: Order, came: readonly Allocation[], now: Date): Answer => {
  const { progress } = order
  if (!('backordered' in progress)) return unchanged(order)
  const allocations = upTo(came, progress.backordered)
  if (allocations.length === 0) return unchanged(order)
  const next = {
    ...progress,
    allocations: [...progress.allocations, ...allocations],
    backordered: takeUnits(progress.backordered, allocations),
  }
  // Not told before the confirmation: that will name them.
  if (next.status === 'RESERVED')
    return { kind: 'accepted', state: { ...order, progress: next, updatedAt: now }, events: [] }
  return moved(order, { progress: next, dueAt: sendBy(next, now, order.dueAt) }, now, {
    type: 'orders.backorderFilled',
    more: { allocations, shippingMethodId: order.snapshot.shipping.methodId },
  })
}

/** inventory.backorderFailed: these will never come. What is still waited for of them is cancelled; an order that is not paid yet as a whole. */
export const backorderFailed = (
  order: Order,
  lines: readonly LineQuantity[],
  reason: string,
  returnWindowMs: number,
  now: Date,
): Answer => {
  const { progress } = order
  if (!('backordered' in progress)) return unchanged(order)
  const failed = upTo(lines, progress.backordered)
  if (failed.length === 0) return unchanged(order)
  const because = `BACKORDER_FAILED: ${reason}`
  if (progress.status === 'RESERVED') return cancelled(order, because, now)
  return withoutUnits(order, progress, failed, because, returnWindowMs, now)
}
