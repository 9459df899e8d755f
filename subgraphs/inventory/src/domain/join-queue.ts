import type { SaleState } from './sale.ts'

/** A ticket that somebody has already; it is over when he was let in and did not come in time. */
export type OlderTicket = { id: string; ownerId: string; isOver: boolean }

export type SaleJoinRefusal =
  | { code: 'SaleSoldOut'; message: string; path: string[]; retryable: boolean }
  | { code: 'SaleQueueFull'; message: string; path: string[]; retryable: boolean; waitingMax: number }

/** A new place at the end, instead of an older ticket where one is over; or the place that is there; or why there is none. */
export type Place =
  | { kind: 'new'; number: number; ownerId: string; instead: string | null }
  | { kind: 'kept'; ticketId: string }
  | { kind: 'refused'; because: SaleJoinRefusal }

export type Queue = SaleState & { waitingMax: number }

/** Who joins the queue of a sale gets the next number, once, as long as it has room. */
export const joinQueue = (ownerId: string, older: OlderTicket | null, queue: Queue): Place => {
  if (older && !older.isOver) return { kind: 'kept', ticketId: older.id }
  if (queue.isSoldOut) return { kind: 'refused', because: soldOut }
  if (queue.joined - queue.served >= queue.waitingMax) return { kind: 'refused', because: full(queue.waitingMax) }
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
