import { onceCommitted } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import type { NewId } from '@shop/kit/id'
import type { Payment } from '../domain/payment.ts'
import { addCalls, leased } from './provider-calls.ts'
import type { CallDesk, DueCall } from './provider-calls.ts'
import { addRefund } from './refunds.ts'
import type { NewRefund } from './refunds.ts'

/** What writing a call down needs beside the transaction. */
export type Purse = { newId: NewId; now: () => Date; wake: (job: string) => void; calls: CallDesk }

/** Writes a refund that was promised, with the call that makes it; what goes to gift cards alone calls nobody. Answers its id. */
export const orderRefund = async (
  tx: Db,
  purse: Purse,
  payment: Payment,
  refund: Omit<NewRefund, 'id' | 'paymentId' | 'createdAt'>,
): Promise<string> => {
  const { newId, now } = purse
  const refundId = newId('ref')
  const { amount, giftMinor } = refund
  const amountMinor = amount.minor - giftMinor
  const call = leased({ id: newId('pcl'), paymentId: payment.id, kind: 'REFUND', amountMinor, refundId }, now())
  await addRefund(tx, { ...refund, id: refundId, paymentId: payment.id, createdAt: now() })
  await tx.execute(addCalls([call]))
  handOver(tx, purse, [{ call, payment }])
  return refundId
}

/** Has calls made as soon as they are committed. */
export const handOver = (tx: Db, { calls, wake }: Purse, due: readonly DueCall[]): void => {
  if (due.length === 0) return
  onceCommitted(tx, () => calls.handOver(due))
  wake('makeCalls')
}
