import { on } from '@shop/kit/events/reaction'
import {
  paymentsActionRequired,
  paymentsAuthorized,
  paymentsDeclined,
  paymentsRefunded,
} from '@shop/schema/events/payments'
import type { Context } from '../context.ts'
import * as decide from '../domain/checkout-process.ts'

/** payments.authorized -> the order is certain: stock leaves the shelf, parcels are made. */
export const paymentAuthorized = on(paymentsAuthorized, async ({ data }, { orders, now }: Context) => {
  await orders.change(data.orderId, (order) => decide.paymentAuthorized(order, now()))
})

/** payments.declined -> the order is cancelled, which in turn releases its stock. */
export const paymentDeclined = on(paymentsDeclined, async ({ data }, { orders, now }: Context) => {
  await orders.change(data.orderId, (order) => decide.paymentDeclined(order, data.code, now()))
})

/** payments.actionRequired -> the buyer is told, live. */
export const paymentActionRequired = on(paymentsActionRequired, async ({ data }, { orders, now }: Context) => {
  await orders.change(data.orderId, (order) => decide.paymentActionRequired(order, now()))
})

/** payments.refunded -> the order knows how much went back. */
export const paymentRefunded = on(paymentsRefunded, async ({ data }, { orders, now }: Context) => {
  await orders.change(data.orderId, (order) => decide.moneyRefunded(order, data.refundedMinor, now()))
})
