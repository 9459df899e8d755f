import type { Db } from '@shop/kit/db'
import { loadMany, loadOne } from '@shop/kit/loader'
import { paymentsById, paymentsByOrder } from './payments.ts'
import { cardsOfOrders } from './gift-card-lists.ts'
import { refundsOfPayments } from './refunds.ts'
import { screeningsOf } from './screenings.ts'
import { methodsById, methodsOfUsers } from './saved-methods.ts'

/** One query per kind and request, however many are asked for. */
export const createLoaders = (db: Db) => ({
  payment: loadOne(
    (ids) => paymentsById(db, ids),
    ({ id }) => id,
  ),
  paymentsOfOrder: loadMany(
    (orderIds) => paymentsByOrder(db, orderIds),
    ({ orderId }) => orderId,
  ),
  refundsOfPayment: loadMany(
    (paymentIds) => refundsOfPayments(db, paymentIds),
    ({ paymentId }) => paymentId,
  ),
  cardsOfOrder: loadMany(
    (orderIds) => cardsOfOrders(db, orderIds),
    ({ orderId }) => orderId ?? '',
  ),
  screening: loadOne(
    (paymentIds) => screeningsOf(db, paymentIds),
    ({ paymentId }) => paymentId,
  ),
  savedMethod: loadOne(
    (ids) => methodsById(db, ids),
    ({ id }) => id,
  ),
  methodsOfUser: loadMany(
    (userIds) => methodsOfUsers(db, userIds),
    ({ userId }) => userId,
  ),
})
