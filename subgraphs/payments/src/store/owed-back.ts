import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { definePoint } from '@shop/kit/failpoints'
import { money } from '@shop/kit/money'
import { allRefundableMinor, promiseBack } from '../domain/gift.ts'
import type { Step, Wishes } from '../domain/next-step.ts'
import { isClosed } from '../domain/payment.ts'
import type { Payment } from '../domain/payment.ts'
import { orderRefund } from './order-refund.ts'
import type { Purse } from './order-refund.ts'
import { owedBack } from './owed-tables.ts'
import { orderWishes } from './tables.ts'

const beforeServing = definePoint('payments.owed-back:before')
const afterServing = definePoint('payments.owed-back:after')

type Owed = { id: string; orderId: string; returnId: string | null; minor: number; currency: string; at: Date }

/** Writes down once what an order does not owe any more; it takes effect with the next change of the payment. */
export const addOwed = async (tx: Db, owed: Owed): Promise<void> => {
  if (owed.minor === 0) return
  await tx.insert(owedBack).values(owed).onConflictDoNothing()
  const isLowered = { isLowered: true }
  await tx
    .insert(orderWishes)
    .values({ orderId: owed.orderId, ...isLowered })
    .onConflictDoUpdate({ target: orderWishes.orderId, set: isLowered })
}

/** Gives effect to what is not owed any more: it lowered what is taken in this step, or it is a refund each. */
export const serveOwed = async (
  tx: Db,
  purse: Purse,
  step: Step,
  { notOwedMinor: minor }: Wishes,
): Promise<Payment> => {
  const { payment, isLowered = false } = step
  if (minor === 0 || !(isLowered || payment.status === 'CAPTURED' || isClosed(payment))) return payment
  const isOpen = and(eq(owedBack.orderId, payment.orderId), isNull(owedBack.servedAt))
  const rows = await tx.select().from(owedBack).where(isOpen).orderBy(asc(owedBack.at), asc(owedBack.id))
  await beforeServing()
  let current = payment
  for (const owed of rows) {
    const promised = isLowered ? null : promise(current, owed.minor)
    const refundId =
      promised && (await orderRefund(tx, purse, current, { ...promised.refund, returnId: owed.returnId }))
    current = promised?.payment ?? current
    await tx.update(owedBack).set({ servedAt: purse.now(), refundId }).where(eq(owedBack.id, owed.id))
  }
  await afterServing()
  return current
}

/** Null when nothing is left that could go back: it was never taken, or went back already. */
const promise = (payment: Payment, wantedMinor: number) => {
  const minor = Math.min(wantedMinor, allRefundableMinor(payment))
  if (minor === 0) return null
  const { giftMinor, payment: next } = promiseBack(payment, minor)
  const amount = money(minor, payment.amount.currency)
  const reason = 'Units that were returned or not sent.'
  return { payment: next, refund: { amount, giftMinor, reason, lines: [] } }
}
