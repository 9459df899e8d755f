import { allocateAsPromised } from '@shop/inventory/domain/allocate'
import { decideHolds } from '@shop/inventory/domain/decide-holds'
import { entriesOf } from '@shop/inventory/domain/entry'
import type { Entry } from '@shop/inventory/domain/entry'
import { cancel, commit, expire, handOver, letGo } from '@shop/inventory/domain/reservation'
import type { Reservation } from '@shop/inventory/domain/reservation'
import { allocateOrBackorder } from '@shop/inventory/domain/split-backorder'
import { moved, placeOf } from '@shop/inventory/domain/stock'
import type { Level } from '@shop/inventory/domain/stock'
import type { InventoryEvent } from '@shop/schema/events/inventory'
import type { OrdersEvent } from '@shop/schema/events/orders'
import type { Allocation, QuoteSnapshot } from '@shop/schema/shapes'
import { simulatedPart } from './part.ts'
import type { Told, Trouble, Tx } from './part.ts'
import type { Road } from './road.ts'
import type { World } from './world.ts'

export type StockRows = {
  inbox: Map<string, unknown>
  levels: Map<string, Level>
  reservations: Map<string, Reservation>
  ledger: Map<string, Entry>
}

const holdMs = 30 * 60_000
const sweepEveryMs = 30_000
const noCaps = { holdsPerOwner: 1e9, holdsPerAddress: 1e9, unitsPerOwner: 1e9, unitsPerAddress: 1e9 }

/** The inventory part over its own decisions. */
export const simulatedInventory = (
  world: World,
  road: Road,
  trouble: Trouble,
  shelves: readonly Level[],
  lastMs: number,
) => {
  const start: StockRows = {
    inbox: new Map(),
    levels: new Map(shelves.map((level) => [placeOf(level), level])),
    reservations: new Map(),
    ledger: new Map(),
  }
  const part = simulatedPart<StockRows>(world, trouble, 'inventory', start, road.publish)
  const warehouses = [...new Set(shelves.map(({ warehouseId }) => warehouseId))]
  const inMs = (ms: number) => new Date(world.now().getTime() + ms)

  const record = (rows: StockRows, entries: readonly Entry[]) => {
    for (const level of moved([...rows.levels.values()], entries)) rows.levels.set(placeOf(level), level)
    for (const entry of entries) rows.ledger.set(world.newId('mov'), entry)
  }
  const move = (
    rows: StockRows,
    tx: Tx,
    before: Reservation,
    decide: (reservation: Reservation) => ReturnType<typeof commit>,
    reason: string,
  ) => {
    const { state, events } = accepted(decide(before))
    if (state === before) return
    rows.reservations.set(state.id, state)
    record(rows, entriesOf(before, state, reason))
    tx.tell(events)
  }
  const byOrder = (rows: StockRows, orderId: string) =>
    [...rows.reservations.values()].findLast((reservation) => reservation.orderId === orderId)
  const keep = (rows: StockRows, reservation: Reservation): Reservation => {
    rows.reservations.set(reservation.id, reservation)
    return reservation
  }
  const newReservation = (orderId: string, ownerId: string, more: Partial<Reservation>): Reservation => ({
    id: world.newId('rsv'),
    quoteId: null,
    orderId,
    ownerId,
    callerHash: null,
    status: 'HELD',
    expiresAt: inMs(holdMs),
    lines: [],
    backordered: [],
    ...more,
  })
  const reserved = (orderId: string, { expiresAt, lines }: Reservation): InventoryEvent => ({
    type: 'inventory.reserved',
    aggregateId: orderId,
    data: { orderId, expiresAt: expiresAt.toISOString(), allocations: lines, backordered: [] },
  })
  const rejected = (orderId: string): InventoryEvent => ({
    type: 'inventory.rejected',
    aggregateId: orderId,
    data: { orderId, shortages: [] },
  })

  const placed = ({ data }: Placed, rows: StockRows, tx: Tx) => {
    const { orderId, buyerId, quoteId, lines } = data
    if (byOrder(rows, orderId)) return
    const hold = [...rows.reservations.values()].find((each) => each.quoteId === quoteId && each.status === 'HELD')
    const handed = hold && !hold.orderId ? handOver(hold, lines) : null
    if (hold && handed) {
      tx.tell([reserved(orderId, keep(rows, { ...hold, ...handed, orderId, expiresAt: inMs(holdMs) }))])
      return
    }
    if (hold && !hold.orderId) move(rows, tx, hold, letGo, 'order differs from quote')
    const allocated = allocateOrBackorder(lines, [...rows.levels.values()], warehouses, new Map())
    if (allocated.kind === 'short') {
      keep(rows, newReservation(orderId, buyerId, { status: 'RELEASED' }))
      tx.tell([rejected(orderId)])
      return
    }
    const made = keep(rows, newReservation(orderId, buyerId, { lines: allocated.allocations }))
    record(rows, entriesOf(null, made, 'order placed'))
    tx.tell([reserved(orderId, made)])
  }
  const confirmed = ({ data }: Confirmed, rows: StockRows, tx: Tx) => {
    const { orderId, buyerId, allocations } = data
    const found = byOrder(rows, orderId)
    if (found?.status === 'HELD') return move(rows, tx, found, commit, 'order confirmed')
    if (found && found.status !== 'EXPIRED') return
    const allocated = allocateAsPromised(allocations, [...rows.levels.values()])
    if (allocated.kind === 'short') return tx.tell([rejected(orderId)])
    const made = keep(rows, newReservation(orderId, buyerId, { lines: allocated.allocations }))
    record(rows, entriesOf(null, made, 'order confirmed after its hold lapsed'))
    move(rows, tx, made, commit, 'order confirmed')
  }
  const cancelled = ({ data }: Cancelled, rows: StockRows, tx: Tx) => {
    const found = byOrder(rows, data.orderId)
    if (found) move(rows, tx, found, cancel, 'order cancelled')
    else keep(rows, newReservation(data.orderId, data.buyerId, { status: 'RELEASED' }))
  }
  road.hear(part, {
    'orders.placed': (event, rows, tx) => placed(event as Told & Placed, rows, tx),
    'orders.confirmed': (event, rows, tx) => confirmed(event as Told & Confirmed, rows, tx),
    'orders.cancelled': (event, rows, tx) => cancelled(event as Told & Cancelled, rows, tx),
  })

  const sweep = () => {
    const isDue = ({ status, expiresAt }: Reservation) => status === 'HELD' && expiresAt <= world.now()
    for (const { id } of [...part.rows().reservations.values()].filter(isDue))
      part.transact((rows, tx) => {
        const found = rows.reservations.get(id)
        if (found && isDue(found)) move(rows, tx, found, expire, 'expired')
      })
    if (world.now().getTime() < lastMs) world.after(sweepEveryMs, sweep)
  }
  world.after(sweepEveryMs, sweep)

  return {
    rows: part.rows,
    /** False when there is not enough, or nobody answered. */
    hold: ({ quoteId, ownerId, lines, expiresAt }: QuoteSnapshot): boolean => {
      let isHeld = false
      const ending = part.transact((rows) => {
        const ground = {
          warehouses,
          levels: [...rows.levels.values()],
          live: [...rows.reservations.values()].filter((each) => each.quoteId === quoteId && each.status === 'HELD'),
          usage: [],
          caps: noCaps,
          terms: new Map(),
          sales: [],
        }
        const ask = { quoteId, ownerId, callerHash: null, lines, expiresAt: new Date(expiresAt) }
        for (const { answer, made, entries } of decideHolds([ask], ground, () => world.newId('rsv'))) {
          isHeld = answer.held
          if (made) keep(rows, made)
          record(rows, entries)
        }
      })
      return isHeld && ending === 'done'
    },
  }
}

type Placed = { data: Extract<OrdersEvent, { type: 'orders.placed' }>['data'] }
type Confirmed = { data: { orderId: string; buyerId: string; allocations: readonly Allocation[] } }
type Cancelled = { data: { orderId: string; buyerId: string } }

const accepted = <Accepted extends { kind: 'accepted' }>(decision: Accepted | { kind: 'rejected' }): Accepted => {
  if (decision.kind === 'accepted') return decision as Accepted
  throw new Error('a change of a reservation is never refused')
}
