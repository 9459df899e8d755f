import { movementsOf } from './reservation.ts'
import type { Reservation } from './reservation.ts'
import type { Movement } from './stock.ts'

/** A movement with the reason for it: a line of the ledger. */
export type Entry = Movement & { reservationId?: string | null; orderId?: string | null; reason: string; actor: string }

/** The ledger entries of a reservation's change of status. */
export const entriesOf = (before: Reservation | null, after: Reservation, reason: string): Entry[] =>
  movementsOf(before?.status ?? null, after.status, after.lines).map((movement) => ({
    ...movement,
    reservationId: after.id,
    orderId: after.orderId,
    reason,
    actor: after.ownerId,
  }))
