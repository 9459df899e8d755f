import { accept, unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import type { InventoryEvent } from '@shop/schema/events/inventory'
import type { Backordered } from './split-backorder.ts'
import { quantityByVariant } from './stock.ts'
import type { Allocation, Line, Movement, MovementKind } from './stock.ts'

export const reservationStatuses = ['HELD', 'COMMITTED', 'RELEASED', 'EXPIRED'] as const
export type ReservationStatus = (typeof reservationStatuses)[number]

/**
 * Units that a quote or an order keeps from being sold to others.
 *
 *     HELD -> COMMITTED (left the shelf) -> RELEASED (came back: the order was cancelled before it was shipped)
 *          -> RELEASED  (the quote or the order let go)
 *          -> EXPIRED   (nobody paid in time)
 */
export type Reservation = {
  id: string
  quoteId: string | null
  orderId: string | null
  ownerId: string
  /** Keyed hash of where the quote was asked for; null when nobody knows, or nobody asked. */
  callerHash: string | null
  status: ReservationStatus
  expiresAt: Date
  lines: Allocation[]
  /** What is asked for beside the lines and still has to come from a supplier. */
  backordered: Backordered[]
}

/** Units on shelves and units still to come, that together are what was asked for. */
export type Promised = Pick<Reservation, 'lines' | 'backordered'>

type Change = Decision<Reservation, InventoryEvent>

/** The order is certain: what it holds leaves the shelf. */
export const commit = (reservation: Reservation): Change => {
  const { orderId, status } = reservation
  if (status !== 'HELD' || !orderId) return unchanged(reservation)
  const told: InventoryEvent = { type: 'inventory.committed', aggregateId: orderId, data: { orderId } }
  return accept({ ...reservation, status: 'COMMITTED' }, told)
}

/** The order is cancelled: what it holds, or what left the shelf for it, can be sold again. Once. */
export const cancel = (reservation: Reservation): Change =>
  reservation.status === 'HELD' || reservation.status === 'COMMITTED'
    ? accept<Reservation, InventoryEvent>({ ...reservation, status: 'RELEASED' }, ...released(reservation, 'CANCELLED'))
    : unchanged(reservation)

/** A quote lets go; what an order took over is no longer the quote's to release. */
export const letGo = (reservation: Reservation): Change =>
  reservation.status === 'HELD' && !reservation.orderId
    ? accept({ ...reservation, status: 'RELEASED' })
    : unchanged(reservation)

/** Nobody paid in time. */
export const expire = (reservation: Reservation): Change =>
  reservation.status === 'HELD'
    ? accept<Reservation, InventoryEvent>({ ...reservation, status: 'EXPIRED' }, ...released(reservation, 'EXPIRED'))
    : unchanged(reservation)

/** The units of a quote's hold, line by line for the order that took the quote; null when the two do not ask for the same. */
export const handOver = (held: Promised, lines: readonly Line[]): Promised | null => {
  if (!asksForSame(wantedBy(held), lines)) return null
  const pools = [
    ...held.lines.map((part) => ({ ...part, expectedAt: null })),
    ...held.backordered.map((part) => ({ ...part, warehouseId: null })),
  ]
  const handed = lines.flatMap((line) => takeFrom(pools, line))
  return {
    lines: handed.flatMap(({ expectedAt: _, warehouseId, ...part }) =>
      warehouseId === null ? [] : [{ ...part, warehouseId }],
    ),
    backordered: handed.flatMap(({ warehouseId, ...part }) => (warehouseId === null ? [part] : [])),
  }
}

/** Everything that was asked for, wherever it is. */
export const wantedBy = ({ lines, backordered }: Promised): Line[] => [...lines, ...backordered]

/** Where there is no warehouse, the units are still to come. */
type Pool = Line & { warehouseId: string | null; expectedAt: Date | null }

const takeFrom = (pools: readonly Pool[], line: Line): Pool[] => {
  const own = pools
    .filter((pool) => pool.variantId === line.variantId)
    .toSorted((a, b) => preference(b, line) - preference(a, line))
  let open = line.quantity
  return own.flatMap((pool) => {
    const quantity = Math.min(open, pool.quantity)
    if (quantity === 0) return []
    open -= quantity
    pool.quantity -= quantity
    return [{ ...pool, ...line, quantity }]
  })
}

/** Whether two lists ask for the same number of the same variants. */
export const asksForSame = (a: readonly Line[], b: readonly Line[]): boolean => {
  const [left, right] = [quantityByVariant(a), quantityByVariant(b)]
  return left.size === right.size && [...left].every(([variantId, quantity]) => right.get(variantId) === quantity)
}

/** What a change of status does to the shelf; a change within a status moves nothing. */
export const movementsOf = (
  from: ReservationStatus | null,
  to: ReservationStatus,
  lines: readonly Allocation[],
): Movement[] => {
  const kind = kindOf(from, to)
  if (!kind) return []
  const { onHand, reserved } = signs[kind]
  return lines.map(({ variantId, warehouseId, quantity }) => ({
    variantId,
    warehouseId,
    kind,
    onHandDelta: onHand * quantity,
    reservedDelta: reserved * quantity,
  }))
}

type ReservationKind = Exclude<MovementKind, 'RECEIVE' | 'ADJUST'>

const signs: Record<ReservationKind, { onHand: number; reserved: number }> = {
  RESERVE: { onHand: 0, reserved: 1 },
  RELEASE: { onHand: 0, reserved: -1 },
  COMMIT: { onHand: -1, reserved: -1 },
  RETURN: { onHand: 1, reserved: 0 },
}

const kindOf = (from: ReservationStatus | null, to: ReservationStatus): ReservationKind | null => {
  if (from === null && to === 'HELD') return 'RESERVE'
  if (from === 'HELD' && to === 'COMMITTED') return 'COMMIT'
  if (from === 'HELD' && to !== 'HELD') return 'RELEASE'
  if (from === 'COMMITTED' && to === 'RELEASED') return 'RETURN'
  return null
}

const released = ({ orderId, lines }: Reservation, reason: 'CANCELLED' | 'EXPIRED'): InventoryEvent[] => {
  const variantIds = [...new Set(lines.map(({ variantId }) => variantId))]
  return orderId ? [{ type: 'inventory.released', aggregateId: orderId, data: { orderId, reason, variantIds } }] : []
}

/** A line is served first from what was held for a line of the same id or size, so that lines are seldom split. */
const preference = (pool: Line, line: Line): number =>
  pool.lineId === line.lineId ? 2 : pool.quantity === line.quantity ? 1 : 0
