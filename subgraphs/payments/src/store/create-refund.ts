import { eq } from 'drizzle-orm'
import { reject } from '@shop/kit/decision'
import type { Db } from '@shop/kit/db'
import { planRefund } from '../domain/refund.ts'
import type { RefundRefusal, RefundWish } from '../domain/refund.ts'
import { addWish } from './order-wishes.ts'
import { paymentsByOrder } from './payments.ts'
import type { Till } from './payments.ts'
import { addRefund, refundsOfPayments } from './refunds.ts'
import { payments, providerCalls } from './tables.ts'

type NotFound = { code: 'PaymentNotFound'; message: string; path: string[] }
type Created =
  { kind: 'accepted'; refundId: string; paymentId: string } | { kind: 'rejected'; because: RefundRefusal | NotFound }
type Wanted = { orderId: string; wish: RefundWish; reason: string }

/** Promises money back: the order's row is locked, so the sum of all refunds holds for any interleaving. */
export const createRefund = async (tx: Db, till: Till, { orderId, wish, reason }: Wanted): Promise<Created> => {
  const [exists] = await paymentsByOrder(tx, [orderId])
  if (!exists) return reject(notFound)
  await addWish(tx, orderId, {})
  const [payment = exists] = await paymentsByOrder(tx, [orderId])
  const planned = planRefund(payment, await refundsOfPayments(tx, [payment.id]), wish)
  if (planned.kind === 'rejected') return planned
  const { amountMinor, lines, payment: after } = planned.state
  const amount = { minor: amountMinor, currency: payment.amount.currency }
  const refundId = till.newId('ref')
  const at = till.now()
  await tx
    .update(payments)
    .set({ refundingMinor: after.refundingMinor, version: payment.version + 1 })
    .where(eq(payments.id, payment.id))
  await addRefund(tx, { id: refundId, paymentId: payment.id, amount, reason, lines, createdAt: at })
  await tx
    .insert(providerCalls)
    .values({ id: till.newId('pcl'), paymentId: payment.id, kind: 'REFUND', amountMinor, refundId, nextAt: at })
  till.wake('makeCalls')
  return { kind: 'accepted', refundId, paymentId: payment.id }
}

const notFound: NotFound = { code: 'PaymentNotFound', message: 'This order has no payment.', path: ['orderId'] }
