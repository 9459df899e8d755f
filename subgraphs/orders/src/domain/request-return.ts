import { after } from '@shop/kit/clock'
import { reject } from '@shop/kit/decision'
import { patience } from './deadlines.ts'
import { hasLeft, moved } from './order.ts'
import type { Order } from './order.ts'
import type { Return, ReturnDecision } from './return.ts'
import type { ReturnRule } from './return-rules.ts'
import { returnableOf } from './returnable.ts'
import type { NotReturnable } from './returnable.ts'
import { addUnits, countOf } from './units.ts'

export type ReturnNotAllowed = {
  code: 'ReturnNotAllowed'
  message: string
  path: readonly string[]
  because: NotReturnable | 'TOO_MANY'
  orderLineId: string
  returnableQuantity: number
}

type Wanted = {
  returnId: string
  lines: { lineId: string; quantity: number; reason: Return['lines'][number]['reason'] }[]
  note: string | null
}

/** The buyer wants to send units back: all of these may be, or none is taken. */
export const requestReturn = (
  order: Order,
  { returnId, lines: wanted, note }: Wanted,
  rules: readonly ReturnRule[],
  now: Date,
): ReturnDecision<ReturnNotAllowed> => {
  for (const { lineId } of wanted) {
    const { quantity, because } = returnableOf(order, lineId, rules, now)
    if (countOf(wanted, lineId) > quantity) return reject(notAllowed(lineId, quantity, because ?? 'TOO_MANY'))
  }
  const { progress } = order
  if (!hasLeft(progress)) return reject(notAllowed(wanted[0]?.lineId ?? '', 0, 'NOT_ARRIVED'))
  const variantOf = new Map(order.snapshot.lines.map(({ lineId, variantId }) => [lineId, variantId]))
  const lines = wanted.map((line) => ({ ...line, variantId: variantOf.get(line.lineId) ?? '' }))
  const ret: Return = {
    id: returnId,
    orderId: order.id,
    buyerId: order.buyerId,
    lines,
    note,
    progress: { status: 'REQUESTED' },
    requestedAt: now,
    updatedAt: now,
    dueAt: after(now, patience.decideReturnMs),
  }
  const { state, ...told } = moved(
    order,
    { progress: { ...progress, returning: addUnits(progress.returning, lines) }, dueAt: order.dueAt },
    now,
    { type: 'orders.returnRequested', more: { returnId, lines: addUnits([], lines) } },
  )
  return { ...told, state: { order: state, ret } }
}

const words: Record<ReturnNotAllowed['because'], string> = {
  UNKNOWN_LINE: 'This order has no such line.',
  NOT_ARRIVED: 'Nothing of this line has arrived yet: cancel instead, or wait for it.',
  ALREADY_RETURNED: 'Every unit of this line came back already, or is in another return.',
  NOT_RETURNABLE: 'This kind of thing cannot be sent back.',
  TOO_LATE: 'The time for sending it back is over.',
  CLOSED: 'This order is closed.',
  TOO_MANY: 'Fewer units of this line can be sent back.',
}

const notAllowed = (
  orderLineId: string,
  returnableQuantity: number,
  because: ReturnNotAllowed['because'],
): ReturnNotAllowed => ({
  code: 'ReturnNotAllowed',
  message: words[because],
  path: ['lines'],
  because,
  orderLineId,
  returnableQuantity,
})
