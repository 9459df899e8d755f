import { after } from '@shop/kit/clock'
import { reject } from '@shop/kit/decision'
import { money } from '@shop/kit/money'
import type { Money } from '@shop/kit/money'
import { patience } from './deadlines.ts'
import { notOpen } from './decide-return.ts'
import type { ReturnNotOpen } from './decide-return.ts'
import { isAllBack, settle } from './fulfilment.ts'
import { andThen, hasLeft, moved } from './order.ts'
import type { Order, Sent } from './order.ts'
import { paidForShipping, paidForUnits } from './paid.ts'
import type { ReceivedLine, Return, ReturnDecision, Returning } from './return.ts'
import { ruleFor } from './return-rules.ts'
import type { ReturnRule } from './return-rules.ts'
import { addUnits, countOf, takeUnits } from './units.ts'

export type ReceiveRefusal =
  | ReturnNotOpen
  | {
      code: 'ReturnUnitsUnexpected'
      message: string
      path: readonly string[]
      orderLineId: string
      expectedQuantity: number
    }
  | { code: 'DeductionTooHigh'; message: string; path: readonly string[]; max: Money }

/** What came back: a line without a warehouse goes where it was sent from. */
export type Arrived = {
  lines: (Pick<ReceivedLine, 'lineId' | 'quantity' | 'disposition'> & { warehouseId: string | null })[]
  deductionMinor: number
}

/**
 * Units came back, all that were announced or fewer: those that did not come are the buyer's again. What was paid for
 * them is owed, and shipping when everything came back and the rules say so, less the deduction.
 */
export const receiveReturn = (
  { order, ret }: Returning,
  arrived: Arrived,
  rules: readonly ReturnRule[],
  returnWindowMs: number,
  now: Date,
): ReturnDecision<ReceiveRefusal> => {
  const { progress } = order
  if (ret.progress.status !== 'APPROVED' || !hasLeft(progress)) return reject(notOpen(ret))
  const strange = arrived.lines.find(({ lineId }) => countOf(arrived.lines, lineId) > countOf(ret.lines, lineId))
  if (strange) return reject(unexpected(strange.lineId, countOf(ret.lines, strange.lineId)))

  const lines = arrived.lines.map((line) => receivedFrom(line, ret, progress))
  const next: Sent = {
    ...progress,
    returning: takeUnits(progress.returning, ret.lines),
    returned: addUnits(progress.returned, lines),
  }
  const paidMinor = paidForAll(order, progress, next, rules)
  const { deductionMinor } = arrived
  if (deductionMinor > paidMinor) return reject(tooHigh(paidMinor, order.snapshot.currency))

  const refundMinor = paidMinor - deductionMinor
  const { currency } = order.snapshot
  const { state, ...told } = andThen(
    moved(order, { progress: next, dueAt: order.dueAt }, now, {
      type: 'orders.returnReceived',
      more: { returnId: ret.id, lines, refundMinor, currency },
    }),
    (after) => settle(after, returnWindowMs, now),
  )
  return { ...told, state: { order: state, ret: received(ret, { lines, refundMinor, deductionMinor }, now) } }
}

/** A return for which nothing is owed is settled at once. */
const received = (
  ret: Return,
  what: { lines: ReceivedLine[]; refundMinor: number; deductionMinor: number },
  now: Date,
): Return => ({
  ...ret,
  updatedAt: now,
  ...(what.refundMinor === 0
    ? { progress: { ...what, status: 'REFUNDED', receivedAt: now, refundedAt: now }, dueAt: null }
    : { progress: { ...what, status: 'RECEIVED', receivedAt: now }, dueAt: after(now, patience.refundMs) }),
})

/** Units are paid for one after the other: those that were cancelled or came back before are not counted again. */
const paidForAll = (order: Order, before: Sent, next: Sent, rules: readonly ReturnRule[]): number => {
  const { lines } = order.snapshot
  const goods = lines.reduce((sum, line) => {
    const from = countOf(before.cancelled, line.lineId) + countOf(before.returned, line.lineId)
    const count = countOf(next.returned, line.lineId) - countOf(before.returned, line.lineId)
    return sum + paidForUnits(line, from, count)
  }, 0)
  const isShippingOwed = isAllBack(order, next) && lines.every((line) => ruleFor(rules, line).refundsShipping)
  return isShippingOwed ? goods + paidForShipping(order.snapshot) : goods
}

const receivedFrom = (line: Arrived['lines'][number], ret: Return, { allocations }: Sent): ReceivedLine => ({
  ...line,
  variantId: ret.lines.find(({ lineId }) => lineId === line.lineId)?.variantId ?? '',
  warehouseId: line.warehouseId ?? allocations.find(({ lineId }) => lineId === line.lineId)?.warehouseId ?? '',
})

const unexpected = (orderLineId: string, expectedQuantity: number): ReceiveRefusal => ({
  code: 'ReturnUnitsUnexpected',
  message: `This return announced ${expectedQuantity} units of this line.`,
  path: ['lines'],
  orderLineId,
  expectedQuantity,
})

const tooHigh = (maxMinor: number, currency: string): ReceiveRefusal => ({
  code: 'DeductionTooHigh',
  message: 'More cannot be kept than was paid for what came back.',
  path: ['deductionMinorUnits'],
  max: money(maxMinor, currency),
})
