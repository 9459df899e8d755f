import type { Db } from '@shop/kit/db'
import type { NewId } from '@shop/kit/id'
import { addRefund } from './refunds.ts'
import type { NewRefund } from './refunds.ts'
import { providerCalls } from './tables.ts'

/** What writing a call down needs beside the transaction. */
export type Purse = { newId: NewId; now: () => Date; wake: (job: string) => void }

/** Writes a refund that was promised, with the call that makes it; what goes to gift cards alone calls nobody. Answers its id. */
export const orderRefund = async (
  tx: Db,
  { newId, now, wake }: Purse,
  refund: Omit<NewRefund, 'id' | 'createdAt'>,
): Promise<string> => {
  const refundId = newId('ref')
  const { paymentId, amount, giftMinor } = refund
  await addRefund(tx, { ...refund, id: refundId, createdAt: now() })
  await tx.insert(providerCalls).values({
    id: newId('pcl'),
    paymentId,
    kind: 'REFUND',
    amountMinor: amount.minor - giftMinor,
    refundId,
    nextAt: now(),
  })
  wake('makeCalls')
  return refundId
}
