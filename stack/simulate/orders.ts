import type { Decision } from '@shop/kit/decision'
import { backorderAllocated, backorderExpected } from '@shop/orders/domain/backorders'
import { cancelOrder } from '@shop/orders/domain/cancel-order'
import * as process from '@shop/orders/domain/checkout-process'
import type { Order } from '@shop/orders/domain/order'
import { parcelDelivered, parcelShipped } from '@shop/orders/domain/parcels'
import { placeOrder } from '@shop/orders/domain/place-order'
import { updatesOf } from '@shop/orders/domain/updates'
import type { OrderUpdate } from '@shop/orders/domain/updates'
import type { InventoryEvent } from '@shop/schema/events/inventory'
import type { OrdersEvent } from '@shop/schema/events/orders'
import type { PaymentsEvent } from '@shop/schema/events/payments'
import type { ShippingEvent } from '@shop/schema/events/shipping'
import type { PaymentChoice, QuoteSnapshot } from '@shop/schema/shapes'
import { simulatedPart } from './part.ts'
import type { Told, Trouble, Tx } from './part.ts'
import type { Road } from './road.ts'
import type { World } from './world.ts'

export type OrderRows = {
  inbox: Map<string, unknown>
  orders: Map<string, Order>
  /** Which order a quote became: one, whoever asks how often. */
  byQuote: Map<string, string>
  updates: Map<string, readonly OrderUpdate[]>
}

const dayMs = 24 * 3_600_000
const sweepEveryMs = 60_000

/** The orders part over its own decisions. */
export const simulatedOrders = (world: World, road: Road, trouble: Trouble, lastMs: number) => {
  const start: OrderRows = { inbox: new Map(), orders: new Map(), byQuote: new Map(), updates: new Map() }
  const part = simulatedPart<OrderRows>(world, trouble, 'orders', start, road.publish)

  const store = (rows: OrderRows, tx: Tx, order: Order, events: readonly OrdersEvent[]) => {
    const before = rows.orders.get(order.id)?.progress.status ?? ''
    rows.orders.set(order.id, order)
    rows.updates.set(order.id, [...(rows.updates.get(order.id) ?? []), ...updatesOf(before, order, events)])
    tx.tell(events)
  }
  const change = (
    rows: OrderRows,
    tx: Tx,
    orderId: string,
    decide: (order: Order) => Decision<Order, OrdersEvent, unknown>,
  ) => {
    const order = rows.orders.get(orderId)
    if (!order) throw new Error(`nobody placed order ${orderId}`)
    const decision = decide(order)
    if (decision.kind === 'accepted' && decision.state !== order) store(rows, tx, decision.state, decision.events)
    return decision
  }
  const on =
    <Event extends { data: { orderId: string } }>(decide: (order: Order, data: Event['data'], now: Date) => Answer) =>
    (event: Told, rows: OrderRows, tx: Tx) => {
      const data = event.data as Event['data']
      change(rows, tx, data.orderId, (order) => decide(order, data, world.now()))
    }

  road.hear(part, {
    'inventory.reserved': on<Of<InventoryEvent, 'inventory.reserved'>>(process.stockReserved),
    'inventory.rejected': on<Of<InventoryEvent, 'inventory.rejected'>>((order, _, now) =>
      process.stockRejected(order, now),
    ),
    'inventory.released': on<Of<InventoryEvent, 'inventory.released'>>((order, { reason }, now) =>
      reason === 'EXPIRED' ? process.reservationExpired(order, now) : unmoved(order),
    ),
    'inventory.backorderExpected': on<Of<InventoryEvent, 'inventory.backorderExpected'>>((order, data, now) =>
      backorderExpected(order, data.backordered, now),
    ),
    'inventory.backorderAllocated': on<Of<InventoryEvent, 'inventory.backorderAllocated'>>((order, data, now) =>
      backorderAllocated(order, data.allocations, now),
    ),
    'payments.authorized': on<Of<PaymentsEvent, 'payments.authorized'>>((order, _, now) =>
      process.paymentAuthorized(order, now),
    ),
    'payments.declined': on<Of<PaymentsEvent, 'payments.declined'>>((order, { code }, now) =>
      process.paymentDeclined(order, code, now),
    ),
    'payments.actionRequired': on<Of<PaymentsEvent, 'payments.actionRequired'>>((order, _, now) =>
      process.paymentActionRequired(order, now),
    ),
    'payments.refunded': on<Of<PaymentsEvent, 'payments.refunded'>>((order, { refundedMinor }, now) =>
      process.moneyRefunded(order, refundedMinor, now),
    ),
    'shipping.shipped': on<Of<ShippingEvent, 'shipping.shipped'>>((order, data, now) =>
      parcelShipped(order, data, 14 * dayMs, now),
    ),
    'shipping.delivered': on<Of<ShippingEvent, 'shipping.delivered'>>((order, data, now) =>
      parcelDelivered(order, data, 14 * dayMs, now),
    ),
  })

  const sweep = () => {
    const isDue = ({ dueAt }: Order) => dueAt !== null && dueAt <= world.now()
    for (const { id } of [...part.rows().orders.values()].filter(isDue))
      part.transact((rows, tx) => void change(rows, tx, id, (order) => process.overdue(order, world.now())))
    if (world.now().getTime() < lastMs) world.after(sweepEveryMs, sweep)
  }
  world.after(sweepEveryMs, sweep)

  return {
    rows: part.rows,
    /** Null when the part died and the buyer heard nothing. */
    submit: (quote: QuoteSnapshot, payment: PaymentChoice): string | null => {
      let orderId = ''
      const ending = part.transact((rows, tx) => {
        const known = rows.byQuote.get(quote.quoteId)
        orderId = known ?? world.newId('ord')
        if (known) return
        rows.byQuote.set(quote.quoteId, orderId)
        const { state, events } = placeOrder(orderId, quote, payment, world.now())
        store(rows, tx, state, events)
      })
      return ending === 'done' ? orderId : null
    },
    /** `stop` asks shipping to keep the parcels. */
    cancel: (orderId: string, stop: () => boolean): void => {
      const decide = (areStopped: boolean) => {
        let mayLeave = false
        part.transact((rows, tx) => {
          const decision = change(rows, tx, orderId, (order) =>
            cancelOrder(order, 'CHANGED_MY_MIND', areStopped, world.now()),
          )
          mayLeave = decision.kind === 'rejected' && isParcelsMayLeave(decision.because)
        })
        return mayLeave
      }
      if (decide(false) && stop()) decide(true)
    },
  }
}

type Answer = ReturnType<typeof process.stockRejected>
type Of<Event extends { type: string }, Type extends Event['type']> = Extract<Event, { type: Type }>

const unmoved = (order: Order): Answer => ({ kind: 'accepted', state: order, events: [] })
const isParcelsMayLeave = (because: unknown): boolean =>
  typeof because === 'object' && because !== null && 'code' in because && because.code === 'ParcelsMayLeave'
