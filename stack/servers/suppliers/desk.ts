import { randomUUID } from 'node:crypto'
import { shippedOf } from './books.ts'
import type { Books, Order, Wanted } from './books.ts'

/** What the desk answers: the order as it stands, or a no with its code. */
export type Said = { kind: 'order'; order: Order } | { kind: 'no'; code: string }

type Options = {
  books: Books
  now: () => Date
  /** How long after an order its units arrive, all at once; null: only when they are sent by hand. */
  deliveryMs: number | null
  onNews: (reference: string) => void
}

/** Articles that begin so are not made any more. */
const goneSku = /^GONE-/

/** A supplier's order desk, whichever language is spoken at its door. */
export const openDesk = ({ books, now, deliveryMs, onNews }: Options) => {
  const change = (reference: string, next: (order: Order) => Order): Said => {
    const found = books.find(reference)
    if (!found) return { kind: 'no', code: 'NOT_FOUND' }
    const order = books.write(next(found))
    onNews(reference)
    return { kind: 'order', order }
  }
  const desk = {
    place: (wanted: Wanted): Said => {
      const known = books.find(wanted.reference)
      if (known) return isSame(known, wanted) ? { kind: 'order', order: known } : { kind: 'no', code: 'CONFLICT' }
      if (goneSku.test(wanted.sku)) return { kind: 'no', code: 'DISCONTINUED' }
      const expectedAt = deliveryMs === null ? null : new Date(now().getTime() + deliveryMs).toISOString()
      const fresh = { expectedAt, state: 'ACCEPTED' as const, version: 0, reason: null, deliveries: [], isFirm: false }
      return { kind: 'order', order: books.write({ ...wanted, ...fresh }) }
    },
    get: (reference: string): Said => {
      const order = books.find(reference)
      return order ? { kind: 'order', order } : { kind: 'no', code: 'NOT_FOUND' }
    },
    cancel: (reference: string): Said => {
      const order = books.find(reference)
      if (!order) return { kind: 'no', code: 'NOT_FOUND' }
      if (order.state !== 'ACCEPTED') return { kind: 'order', order }
      if (order.isFirm || order.deliveries.length > 0) return { kind: 'no', code: 'TOO_LATE' }
      return change(reference, (known) => ({ ...known, state: 'CANCELLED', reason: 'AS_ASKED' }))
    },
    /** Says another day. */
    delay: (reference: string, expectedAt: Date) =>
      change(reference, (order) => ({ ...order, expectedAt: expectedAt.toISOString() })),
    /** Sends units: all that are still owed unless said. */
    deliver: (reference: string, quantity?: number) =>
      change(reference, (order) => ({
        ...order,
        deliveries: [
          ...order.deliveries,
          { id: randomUUID(), quantity: quantity ?? order.quantity - shippedOf(order) },
        ],
      })),
    /** Will not send the rest. */
    giveUp: (reference: string, reason: string) =>
      change(reference, (order) => ({ ...order, state: 'REJECTED', reason })),
    /** Can no longer be talked out of it. */
    makeFirm: (reference: string) => change(reference, (order) => ({ ...order, isFirm: true })),
    /** Sends what is due by the clock. */
    sendDue: () => {
      if (deliveryMs === null) return
      for (const order of books.all()) if (isDue(order, now())) desk.deliver(order.reference)
    },
  }
  return desk
}
export type Desk = ReturnType<typeof openDesk>

const isSame = (order: Order, { sku, quantity, shipTo }: Wanted): boolean =>
  order.sku === sku && order.quantity === quantity && order.shipTo === shipTo

const isDue = (order: Order, now: Date): boolean =>
  order.state === 'ACCEPTED' &&
  shippedOf(order) < order.quantity &&
  order.expectedAt !== null &&
  new Date(order.expectedAt) <= now
