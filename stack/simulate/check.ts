import type { Level } from '@shop/inventory/domain/stock'
import { placeOf } from '@shop/inventory/domain/stock'
import type { StockRows } from './inventory.ts'
import type { OrderRows } from './orders.ts'
import type { MoneyRows } from './payments.ts'
import type { Provider } from './provider.ts'

export type Seen = {
  shelves: readonly Level[]
  stock: StockRows
  orders: OrderRows
  money: MoneyRows
  provider: Provider
  /** What buyers were told was theirs. */
  acknowledged: readonly string[]
}

/** What is not as it must be when all has come to rest; each in words, with the row of the list of invariants. */
export const check = (seen: Seen): string[] => [
  ...stockAddsUp(seen),
  ...ordersEnded(seen),
  ...moneyAddsUp(seen),
  ...historyIsWhole(seen),
]

const stockAddsUp = ({ shelves, stock }: Seen): string[] => {
  const entries = [...stock.ledger.values()]
  const open = [...stock.reservations.values()].filter(({ status }) => status === 'HELD')
  return [
    ...shelves.flatMap((shelf) => {
      const place = placeOf(shelf)
      const level = stock.levels.get(place) ?? shelf
      const moved = entries.filter((entry) => placeOf(entry) === place)
      const onHand = moved.reduce((sum, entry) => sum + entry.onHandDelta, shelf.onHand)
      const held = open.flatMap(({ lines }) => lines).filter((line) => placeOf(line) === place)
      const reserved = held.reduce((sum, line) => sum + line.quantity, 0)
      return [
        onHand === level.onHand ? [] : [`INV 1: ${place} has ${level.onHand}, its ledger ${onHand}`],
        0 <= level.reserved && level.reserved <= level.onHand
          ? []
          : [`INV 2: ${place} has ${level.reserved} of ${level.onHand} reserved`],
        reserved === level.reserved
          ? []
          : [`INV 3: ${place} has ${level.reserved} reserved, its reservations ${reserved}`],
      ].flat()
    }),
    ...open.map(({ id }) => `INV 4: reservation ${id} is still open`),
  ]
}

const ended = ['DELIVERED', 'COMPLETED', 'CANCELLED', 'REFUNDED']

const ordersEnded = ({ orders, stock, acknowledged }: Seen): string[] => [
  ...acknowledged.flatMap((id) =>
    orders.orders.has(id) ? [] : [`INV 19: order ${id} was acknowledged and is not there`],
  ),
  ...[...orders.orders.values()].flatMap(({ id, progress }) => {
    if (!ended.includes(progress.status)) return [`INV 16: order ${id} is ${progress.status}`]
    const committed = [...stock.reservations.values()].filter(
      (each) => each.orderId === id && each.status === 'COMMITTED',
    )
    const expected = progress.status === 'CANCELLED' ? 0 : 1
    return committed.length === expected
      ? []
      : [`INV 6: order ${id} is ${progress.status} with ${committed.length} commitments`]
  }),
]

const moneyAddsUp = ({ orders, money, provider }: Seen): string[] => {
  const sum = [...money.ledger.values()].reduce((total, { minor }) => total + minor, 0)
  const perOrder = [...orders.orders.values()].flatMap(({ id, progress, snapshot }) => {
    const owed = progress.status === 'CANCELLED' ? 0 : snapshot.totals.total.minor
    const taken = provider.takenMinor(id)
    const booked = [...money.ledger.values()]
      .filter((entry) => entry.orderId === id && entry.account === 'provider.clearing')
      .reduce((total, { minor }) => total + minor, 0)
    return [
      taken === owed
        ? []
        : [`INV 9: the provider has ${taken} of ${owed} for order ${id}, which is ${progress.status}`],
      booked === taken ? [] : [`INV 9: the ledger says ${booked}, the provider ${taken} for order ${id}`],
      provider.heldMinor(id) === 0 ? [] : [`INV 13: ${provider.heldMinor(id)} is still held for order ${id}`],
    ].flat()
  })
  const open = [...money.calls.values()].filter(({ isDone }) => !isDone)
  return [
    ...(sum === 0 ? [] : [`INV 8: the ledger adds up to ${sum}`]),
    ...perOrder,
    ...open.map(({ id, kind }) => `INV 16: call ${kind} ${id} was never settled`),
  ]
}

const next: Record<string, readonly string[]> = {
  '': ['PENDING'],
  PENDING: ['RESERVED', 'CANCELLED'],
  RESERVED: ['RESERVED', 'AUTHORIZED', 'CANCELLED'],
  AUTHORIZED: ['CONFIRMED'],
  CONFIRMED: ['PARTIALLY_SHIPPED', 'SHIPPED', 'CANCELLED'],
  PARTIALLY_SHIPPED: ['PARTIALLY_SHIPPED', 'SHIPPED'],
  SHIPPED: ['DELIVERED'],
  DELIVERED: ['COMPLETED', 'REFUNDED'],
  COMPLETED: ['REFUNDED'],
  CANCELLED: ['CANCELLED'],
}

const historyIsWhole = ({ orders }: Seen): string[] =>
  [...orders.updates].flatMap(([id, updates]) => {
    const gaps = updates.flatMap(({ version }, at) =>
      version === at + 1 ? [] : [`INV 17: order ${id} has version ${version} at ${at + 1}`],
    )
    const jumps = updates.flatMap(({ status }, at) => {
      const before = updates[at - 1]?.status ?? ''
      return next[before]?.includes(status) ? [] : [`INV 17: order ${id} went from ${before} to ${status}`]
    })
    return [...gaps, ...jumps]
  })
