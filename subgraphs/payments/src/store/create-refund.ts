import { eq } from 'drizzle-orm'
import { reject } from '@shop/kit/decision'
import type { Db } from '@shop/kit/db'
import { planRefund } from '../domain/refund.ts'
import type { RefundRefusal, RefundWish } from '../domain/refund.ts'
import { audit } from './audit.ts'
import { orderRefund } from './order-refund.ts'
import type { Purse } from './order-refund.ts'
import { lockOrders } from './order-wishes.ts'
import { refundsOfPayments } from './refunds.ts'
import { payments } from './tables.ts'

type NotFound = { code: 'PaymentNotFound'; message: string; path: string[] }
type Created =
  { kind: 'accepted'; refundId: string; paymentId: string } | { kind: 'rejected'; because: RefundRefusal | NotFound }
type Wanted = { orderId: string; wish: RefundWish; reason: string; by: string }

/** Promises money back: the order's row is locked, so the sum of all refunds holds for any interleaving. */
export const createRefund = async (tx: Db, purse: Purse, { orderId, wish, reason, by }: Wanted): Promise<Created> => {
  const payment = (await lockOrders(tx, [orderId])).get(orderId)?.payment
  if (!payment) return reject(notFound)
  const planned = planRefund(payment, await refundsOfPayments(tx, [payment.id]), wish)
  if (planned.kind === 'rejected') return planned
  const { amountMinor, giftMinor, lines, payment: after } = planned.state
  await tx
    .update(payments)
    .set({
      refundingMinor: after.refundingMinor,
      giftRefundingMinor: after.gift.refundingMinor,
      version: payment.version + 1,
    })
    .where(eq(payments.id, payment.id))
  const amount = { minor: amountMinor, currency: payment.amount.currency }
  const refund = { amount, giftMinor, reason, lines, returnId: null }
  const refundId = await orderRefund(tx, purse, payment, refund)
  await audit(tx, {
    at: purse.now(),
    actor: by,
    action: 'refund.created',
    subject: payment.id,
    before: { refundedMinor: payment.refundedMinor, refundingMinor: payment.refundingMinor },
    after: { refundId, amountMinor, giftMinor, reason },
  })
  return { kind: 'accepted', refundId, paymentId: payment.id }
}

const notFound: NotFound = { code: 'PaymentNotFound', message: 'This order has no payment.', path: ['orderId'] }
