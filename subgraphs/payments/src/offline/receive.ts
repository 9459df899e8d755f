import { and, eq } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { readReference } from './reference.ts'
import { offlineIntents } from './tables.ts'

/** What became of a transfer that arrived. */
export type Received =
  | { kind: 'received'; intentId: string }
  | { kind: 'unknown' }
  | { kind: 'differs'; amountMinor: number; currency: string }
  | { kind: 'closed' }

/** The transfer that carries this reference is here. Only the whole amount counts, and only while it is waited for. */
export const receiveTransfer = async (
  tx: Db,
  typed: string,
  amount: { minor: number; currency: string },
): Promise<Received> => {
  const byReference = eq(offlineIntents.reference, readReference(typed))
  const [row] = await tx.select().from(offlineIntents).where(byReference).for('update')
  if (!row) return { kind: 'unknown' }
  const { id: intentId, amountMinor, currency, state } = row
  if (state === 'CANCELED') return { kind: 'closed' }
  if (amountMinor !== amount.minor || currency !== amount.currency) return { kind: 'differs', amountMinor, currency }
  await tx
    .update(offlineIntents)
    .set({ state: 'CAPTURED', capturedMinor: amountMinor })
    .where(and(byReference, eq(offlineIntents.state, 'PENDING')))
  return { kind: 'received', intentId }
}
