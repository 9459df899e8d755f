import { unchanged } from '@shop/kit/decision'
import type { Decision } from '@shop/kit/decision'
import { bookingsOf } from '@shop/payments/domain/bookings'
import type { Intent } from '@shop/payments/domain/intent'
import { nextStep } from '@shop/payments/domain/next-step'
import type { NextCall, Wishes } from '@shop/payments/domain/next-step'
import { observe } from '@shop/payments/domain/observe'
import { newPayment } from '@shop/payments/domain/order'
import type { Payment } from '@shop/payments/domain/payment'
import { refundSucceeded } from '@shop/payments/domain/refund'
import type { Refund } from '@shop/payments/domain/refund'
import type { OrdersEvent } from '@shop/schema/events/orders'
import type { PaymentsEvent } from '@shop/schema/events/payments'
import { simulatedPart } from './part.ts'
import type { Told, Trouble, Tx } from './part.ts'
import type { Provider } from './provider.ts'
import type { Road } from './road.ts'
import type { World } from './world.ts'

type Call = NextCall & { id: string; orderId: string; isDone: boolean }

export type MoneyRows = {
  inbox: Map<string, unknown>
  payments: Map<string, Payment>
  wishes: Map<string, Wishes>
  calls: Map<string, Call>
  ledger: Map<string, { orderId: string; account: string; minor: number }>
}

const noWishes: Wishes = { authorise: false, capture: false, cancel: false, notOwedMinor: 0 }
const workEveryMs = 2_000
const lookEveryMs = 30_000

/** The payments part over its own decisions, with a provider that may be silent. */
export const simulatedPayments = (world: World, road: Road, trouble: Trouble, provider: Provider, lastMs: number) => {
  const start: MoneyRows = {
    inbox: new Map(),
    payments: new Map(),
    wishes: new Map(),
    calls: new Map(),
    ledger: new Map(),
  }
  const part = simulatedPart<MoneyRows>(world, trouble, 'payments', start, road.publish)

  type Change = {
    orderId: string
    wish?: Partial<Wishes>
    decide?: (payment: Payment) => Decision<Payment, PaymentsEvent>
  }
  const change = (rows: MoneyRows, tx: Tx, { orderId, wish = {}, decide = unchanged }: Change) => {
    const wishes = { ...(rows.wishes.get(orderId) ?? noWishes), ...wish }
    rows.wishes.set(orderId, wishes)
    const before = rows.payments.get(orderId)
    if (!before) return
    const decision = decide(before)
    const step = nextStep(before, decision.state, wishes)
    if (step.call) {
      const id = world.newId('call')
      rows.calls.set(id, { ...step.call, id, orderId, isDone: false })
      tx.afterCommit(() => world.after(1, () => make(id)))
    }
    if (step.payment === before && !step.call) return
    rows.payments.set(orderId, { ...step.payment, version: before.version + 1 })
    for (const { account, minor } of bookingsOf(before, step.payment).flatMap(({ entries }) => entries))
      rows.ledger.set(world.newId('len'), { orderId, account, minor })
    tx.tell([...decision.events, ...step.events])
  }

  /** Asks the provider outside of any transaction, and settles what it says in another one. */
  const make = (id: string) => {
    const call = part.rows().calls.get(id)
    if (!call || call.isDone) return
    const intent = provider.call(id, call.orderId, call.amountMinor, call.kind)
    if (!intent) return
    part.transact((rows, tx) => {
      const current = rows.calls.get(id)
      if (!current || current.isDone) return
      rows.calls.set(id, { ...current, isDone: true })
      change(rows, tx, {
        orderId: call.orderId,
        decide: (payment) =>
          call.kind === 'REFUND' ? refundSucceeded(payment, refundOf(call, payment)) : observe(payment, intent),
      })
    })
  }

  const placed = (
    { data }: { data: Extract<OrdersEvent, { type: 'orders.placed' }>['data'] },
    rows: MoneyRows,
    tx: Tx,
  ) => {
    const { orderId, buyerId, currency, payment, totals, lines, shipping } = data
    if (rows.payments.has(orderId)) return
    const order = {
      orderId,
      buyerId,
      ...payment,
      country: null,
      outcomeBy: null,
      amount: totals.total,
      giftMinor: 0,
      verdict: 'ALLOW' as const,
      reviewUntil: null,
      totals: {
        totalMinor: totals.total.minor,
        taxMinor: totals.tax.minor,
        shippingNetMinor: shipping.price.net.minor,
      },
      lines: lines.map(({ lineId, quantity, total }) => ({ lineId, quantity, totalMinor: total.gross.minor })),
    }
    if (currency !== totals.total.currency) throw new Error('an order has one currency')
    rows.payments.set(orderId, newPayment(world.newId('pay'), order, world.now()))
    change(rows, tx, { orderId })
  }
  const wish = (wished: Partial<Wishes>) => (event: Told, rows: MoneyRows, tx: Tx) =>
    change(rows, tx, { orderId: event.aggregateId, wish: wished })
  road.hear(part, {
    'orders.placed': (event, rows, tx) => placed(event as never, rows, tx),
    'orders.reserved': wish({ authorise: true }),
    'orders.partiallyShipped': wish({ capture: true }),
    'orders.shipped': wish({ capture: true }),
    'orders.cancelled': wish({ cancel: true }),
  })

  const isNews = (orderId: string, intent: Intent) => {
    const payment = part.rows().payments.get(orderId)
    const decision = payment && observe(payment, intent)
    return decision?.kind === 'accepted' && decision.state !== payment
  }
  const work = () => {
    for (const { id } of [...part.rows().calls.values()].filter(({ isDone }) => !isDone)) make(id)
    if (world.now().getTime() < lastMs) world.after(workEveryMs, work)
  }
  const reconcile = () => {
    for (const { orderId } of part.rows().payments.values()) {
      const intent = provider.look(orderId)
      if (intent && isNews(orderId, intent))
        part.transact((rows, tx) => change(rows, tx, { orderId, decide: (payment) => observe(payment, intent) }))
    }
    if (world.now().getTime() < lastMs) world.after(lookEveryMs, reconcile)
  }
  world.after(workEveryMs, work)
  world.after(lookEveryMs, reconcile)
  return { rows: part.rows }
}

const refundOf = (call: Call, { id: paymentId, createdAt }: Payment): Refund => ({
  id: call.id,
  paymentId,
  amount: { minor: call.amountMinor + (call.giftMinor ?? 0), currency: 'EUR' },
  giftMinor: call.giftMinor ?? 0,
  returnId: null,
  reason: '',
  status: 'PENDING',
  lines: [],
  providerRefundId: null,
  createdAt,
})
