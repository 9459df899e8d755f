/** A place in the queue of a sale; until when its owner may check out, once he was let in. */
export type Ticket = { id: string; saleId: string; variantId: string; number: number; admittedUntil: string | null }

/** A sale as everybody sees it: tickets up to `servedThrough` were let in. */
export type Sale = { version: number; servedThrough: number; isSoldOut: boolean; isOver: boolean }

/** `SaleQueueUpdate` of the graph. */
export type QueueUpdate = {
  version: number
  ticketId: string
  status: 'WAITING' | 'ADMITTED' | 'LAPSED' | 'OVER'
  position: number | null
  admittedUntil: string | null
  isSoldOut: boolean
}

/** What there is to say of a place, once the sale is as it is. */
export const queueUpdate = (ticket: Ticket, sale: Sale, now: Date): QueueUpdate => ({
  version: sale.version,
  ticketId: ticket.id,
  status: statusOf(ticket, sale, now),
  position: ticket.number > sale.servedThrough ? ticket.number - sale.servedThrough : null,
  admittedUntil: ticket.admittedUntil,
  isSoldOut: sale.isSoldOut,
})

const statusOf = ({ number, admittedUntil }: Ticket, sale: Sale, now: Date): QueueUpdate['status'] => {
  if (sale.isOver) return 'OVER'
  if (number > sale.servedThrough) return 'WAITING'
  return admittedUntil !== null && new Date(admittedUntil) > now ? 'ADMITTED' : 'LAPSED'
}
