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
import { answerTo } from '../news.ts'

/** payments.authorized -> the order is certain: stock leaves the shelf, parcels are made. */
export const paymentAuthorized = answerTo(paymentsAuthorized, (order, _, now) => decide.paymentAuthorized(order, now))

/** payments.declined -> the order is cancelled, which in turn releases its stock. */
export const paymentDeclined = answerTo(paymentsDeclined, (order, { code }, now) =>
  decide.paymentDeclined(order, code, now),
)

/** payments.actionRequired -> the buyer is told, live. */
export const paymentActionRequired = answerTo(paymentsActionRequired, (order, _, now) =>
  decide.paymentActionRequired(order, now),
)

/** payments.pending -> the buyer is told, and order and stock wait as long as the payment may take. */
export const paymentPending = answerTo(paymentsPending, (order, { reason, until }, now) =>
  decide.paymentPending(order, reason, new Date(until), now),
)

/** payments.refunded -> the order knows how much went back, and the return that it was owed for is settled. */
export const paymentRefunded = on(paymentsRefunded, async ({ data }, { db, orders, returns, now }: Context) => {
  const { orderId: id, refundedMinor, returnId } = data
  await orders.changeAll(db, [{ id, decide: (order) => decide.moneyRefunded(order, refundedMinor, now()) }])
  if (returnId) await returns.note(db, returnId, (ret) => returnRefunded(ret, now()))
})
