import type { SaleState } from './sale.ts'

/** A ticket that somebody has already; it is over when he was let in and did not come in time. */
export type OlderTicket = { id: string; ownerId: string; isOver: boolean }

export type SaleJoinRefusal =
  | { code: 'SaleSoldOut'; message: string; path: string[]; retryable: boolean }
  | { code: 'SaleQueueFull'; message: string; path: string[]; retryable: boolean; waitingMax: number }
  | { code: 'SaleTicketLimitReached'; message: string; path: string[]; retryable: boolean; max: number }

/** A new place at the end, instead of an older ticket where one is over; or the place that is there; or why there is none. */
export type Place =
  | { kind: 'new'; number: number; ownerId: string; instead: string | null }
  | { kind: 'kept'; ticketId: string }
  | { kind: 'refused'; because: SaleJoinRefusal }

export type Queue = SaleState & { waitingMax: number }

/** Who wants a place: his older ticket, and how many others have one from where he asks, of how many who may. */
export type Joiner = { ownerId: string; older: OlderTicket | null; neighbours: number; neighboursMax: number }

/** Who joins the queue of a sale gets the next number, once, as long as it has room and he brings no crowd of his own. */
export const joinQueue = ({ ownerId, older, neighbours, neighboursMax }: Joiner, queue: Queue): Place => {
  if (older && !older.isOver) return { kind: 'kept', ticketId: older.id }
  if (queue.isSoldOut) return { kind: 'refused', because: soldOut }
  if (queue.joined - queue.served >= queue.waitingMax) return { kind: 'refused', because: full(queue.waitingMax) }
  if (neighbours >= neighboursMax) return { kind: 'refused', because: tooMany(neighboursMax) }
  return { kind: 'new', number: queue.joined + 1, ownerId, instead: older?.id ?? null }
}

const soldOut: SaleJoinRefusal = {
  code: 'SaleSoldOut',
  message: 'All units of this sale are gone. Should some come back, the queue opens again.',
  path: ['variantId'],
  retryable: true,
}

const full = (waitingMax: number): SaleJoinRefusal => ({
  code: 'SaleQueueFull',
  message: `No more than ${waitingMax} buyers may wait. Try again in a moment.`,
  path: ['variantId'],
  retryable: true,
  waitingMax,
})

const tooMany = (max: number): SaleJoinRefusal => ({
  code: 'SaleTicketLimitReached',
  message: `No more than ${max} buyers may join from one network at a time. Try again later, or from another one.`,
  path: ['variantId'],
  retryable: true,
  max,
})
