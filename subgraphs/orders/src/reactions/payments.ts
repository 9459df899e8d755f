import { on } from '@shop/kit/events/reaction'
import {
  paymentsActionRequired,
  paymentsAuthorized,
  paymentsDeclined,
  paymentsPending,
  paymentsRefunded,
} from '@shop/schema/events/payments'
import type { Context } from '../context.ts'
import * as decide from '../domain/checkout-process.ts'
import { returnRefunded } from '../domain/decide-return.ts'

/** payments.authorized -> the order is certain: stock leaves the shelf, parcels are made. */
export const paymentAuthorized = on(paymentsAuthorized, ({ data }, { db, orders, now }: Context) =>
  orders.change(db, data.orderId, (order) => decide.paymentAuthorized(order, now())),
)

/** payments.declined -> the order is cancelled, which in turn releases its stock. */
export const paymentDeclined = on(paymentsDeclined, ({ data }, { db, orders, now }: Context) =>
  orders.change(db, data.orderId, (order) => decide.paymentDeclined(order, data.code, now())),
)

/** payments.actionRequired -> the buyer is told, live. */
export const paymentActionRequired = on(paymentsActionRequired, ({ data }, { db, orders, now }: Context) =>
  orders.change(db, data.orderId, (order) => decide.paymentActionRequired(order, now())),
)

/** payments.pending -> the buyer is told, and order and stock wait as long as the payment may take. */
export const paymentPending = on(paymentsPending, ({ data }, { db, orders, now }: Context) =>
  orders.change(db, data.orderId, (order) => decide.paymentPending(order, data.reason, new Date(data.until), now())),
)

/** payments.refunded -> the order knows how much went back, and the return that it was owed for is settled. */
export const paymentRefunded = on(paymentsRefunded, async ({ data }, { db, orders, returns, now }: Context) => {
  await orders.change(db, data.orderId, (order) => decide.moneyRefunded(order, data.refundedMinor, now()))
  if (data.returnId) await returns.note(db, data.returnId, (ret) => returnRefunded(ret, now()))
})
