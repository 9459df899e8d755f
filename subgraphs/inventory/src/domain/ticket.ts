/** A place in the queue of a sale. */
export type Ticket = { number: number; admittedUntil: Date | null }

export type TicketStatus = 'WAITING' | 'ADMITTED' | 'LAPSED' | 'OVER'

/** Tickets up to `served` were let in. */
export const ticketStatus = (
  { number, admittedUntil }: Ticket,
  { served, endedAt }: { served: number; endedAt: Date | null },
  now: Date,
): TicketStatus => {
  if (endedAt) return 'OVER'
  if (number > served) return 'WAITING'
  return admittedUntil && admittedUntil > now ? 'ADMITTED' : 'LAPSED'
}

/** How many are let in before and with this ticket: 1 is next; null for who was let in. */
export const positionOf = ({ number }: Ticket, { served }: { served: number }): number | null =>
  number > served ? number - served : null
