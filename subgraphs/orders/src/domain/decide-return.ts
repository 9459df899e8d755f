import { after } from '@shop/kit/clock'
import { reject, unchanged } from '@shop/kit/decision'
import { patience } from './deadlines.ts'
import { hasLeft, moved } from './order.ts'
import type { Return, ReturnDecision, Returning, ReturnProgress } from './return.ts'
import { takeUnits } from './units.ts'

export type ReturnNotOpen = {
  code: 'ReturnNotOpen'
  message: string
  path: readonly string[]
  status: ReturnProgress['status']
}

export const notOpen = ({ progress }: Return): ReturnNotOpen => ({
  code: 'ReturnNotOpen',
  message: `This cannot be done with a return that is ${progress.status}.`,
  path: ['returnId'],
  status: progress.status,
})

/** The units may be sent back, within a time. Twice is once. */
export const approveReturn = ({ order, ret }: Returning, now: Date): ReturnDecision<ReturnNotOpen> => {
  if (ret.progress.status === 'APPROVED') return unchanged({ order, ret })
  if (ret.progress.status !== 'REQUESTED') return reject(notOpen(ret))
  const { state, ...told } = moved(order, { dueAt: order.dueAt }, now, {
    type: 'orders.returnApproved',
    more: { returnId: ret.id },
  })
  const progress = { status: 'APPROVED', approvedAt: now } as const
  return {
    ...told,
    state: { order: state, ret: { ...ret, progress, updatedAt: now, dueAt: after(now, patience.sendBackMs) } },
  }
}

/** The units may not be sent back: they are the buyer's again. Twice is once. */
export const rejectReturn = ({ order, ret }: Returning, reason: string, now: Date): ReturnDecision<ReturnNotOpen> => {
  const { status } = ret.progress
  if (status === 'REJECTED') return unchanged({ order, ret })
  if (status !== 'REQUESTED' && status !== 'APPROVED') return reject(notOpen(ret))
  return rejected({ order, ret }, reason, now)
}

/** The clock: an approved return that nothing came of lapses. */
export const returnOverdue = (returning: Returning, now: Date): ReturnDecision => {
  const { progress, dueAt } = returning.ret
  if (progress.status !== 'APPROVED' || !dueAt || dueAt > now) return unchanged(returning)
  return rejected(returning, 'NOT_SENT_BACK_IN_TIME', now)
}

const rejected = ({ order, ret }: Returning, reason: string, now: Date): ReturnDecision => {
  const { progress } = order
  const left = hasLeft(progress) ? { ...progress, returning: takeUnits(progress.returning, ret.lines) } : progress
  const { state, ...told } = moved(order, { progress: left, dueAt: order.dueAt }, now, {
    type: 'orders.returnRejected',
    more: { returnId: ret.id, reason },
  })
  return {
    ...told,
    state: {
      order: state,
      ret: { ...ret, progress: { status: 'REJECTED', rejectedAt: now, reason }, updatedAt: now, dueAt: null },
    },
  }
}

/** payments.refunded names this return: its money went back. */
export const returnRefunded = (ret: Return, now: Date): Return =>
  ret.progress.status === 'RECEIVED'
    ? { ...ret, progress: { ...ret.progress, status: 'REFUNDED', refundedAt: now }, updatedAt: now, dueAt: null }
    : ret
