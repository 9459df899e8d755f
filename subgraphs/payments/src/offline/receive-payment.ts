import type { Db } from '@shop/kit/db'
import type { Money } from '@shop/kit/money'
import { audit } from '../store/audit.ts'
import { paymentByIntent } from '../store/payments.ts'
import type { Till } from '../store/change-payments.ts'
import { settleIntent } from '../store/settle.ts'
import { offlineProvider } from './offline.ts'
import { receiveTransfer } from './receive.ts'
import type { Received } from './receive.ts'

type Arrived = { reference: string; amount: Money; by: string }
type Outcome = { kind: 'received'; paymentId: string } | Exclude<Received, { kind: 'received' }>

/** A transfer is here: its payment is paid in the same transaction, once however often staff say so. */
export const receivePayment = async (tx: Db, till: Till, { reference, amount, by }: Arrived): Promise<Outcome> => {
  const received = await receiveTransfer(tx, reference, amount)
  if (received.kind !== 'received') return received
  const payment = await paymentByIntent(tx, received.intentId)
  const seen = await offlineProvider(tx).retrieve(received.intentId)
  if (!payment || seen.kind !== 'known') return { kind: 'unknown' }
  await settleIntent(tx, till, payment, seen.value)
  await audit(tx, { at: till.now(), actor: by, action: 'paymentReceived', subject: payment.id, after: { amount } })
  return { kind: 'received', paymentId: payment.id }
}
