import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { transaction } from '@shop/kit/db'
import type { Intent } from '../domain/intent.ts'
import { known } from '../providers/port.ts'
import type { Answer, PaymentProvider } from '../providers/port.ts'
import { offlineIntents, offlineRefunds } from './tables.ts'

const refused = (code: string): Answer<never> => ({ kind: 'refused', code })

/**
 * Paying on delivery, behind the same port: a promise counts as held, and as taken when the parcel left, since the
 * courier collects it. Its books are tables of ours, so its answers are always known.
 */
export const offlineProvider = (db: Db): PaymentProvider => {
  const retrieve = async (intentId: string): Promise<Answer<Intent>> => {
    const [row] = await db.select().from(offlineIntents).where(eq(offlineIntents.id, intentId))
    return row ? known(toIntent(row)) : refused('resource_missing')
  }
  const move = async (intentId: string, state: Intent['state']): Promise<Answer<Intent>> => {
    await db
      .update(offlineIntents)
      .set({ state })
      .where(and(eq(offlineIntents.id, intentId), eq(offlineIntents.state, 'AUTHORIZED')))
    return retrieve(intentId)
  }
  return {
    name: 'offline',
    authorise: async ({ paymentId, amount, methodToken }) => {
      if (methodToken !== 'on_delivery') return refused('invalid_payment_method')
      const id = `off_${paymentId}`
      const row = { id, amountMinor: amount.minor, currency: amount.currency, state: 'AUTHORIZED' } as const
      await db.insert(offlineIntents).values(row).onConflictDoNothing()
      return retrieve(id)
    },
    capture: ({ intentId }) => move(intentId, 'CAPTURED'),
    void: ({ intentId }) => move(intentId, 'CANCELED'),
    refund: ({ intentId, refundId, amount }) => refund(db, intentId, refundId, amount.minor),
    retrieve,
    retrieveRefund: async (id) => {
      const [row] = await db.select().from(offlineRefunds).where(eq(offlineRefunds.id, id))
      return row ? known({ id, status: 'SUCCEEDED' }) : refused('resource_missing')
    },
    createCustomer: async () => refused('not_supported'),
    attachMethod: async () => refused('not_supported'),
    detachMethod: async () => known(null),
    parseWebhook: () => null,
  }
}

const refund = (db: Db, intentId: string, refundId: string, minor: number) =>
  transaction(db, async (tx): Promise<Answer<{ id: string; status: 'SUCCEEDED' }>> => {
    const id = `off_${refundId}`
    const [intent] = await tx.select().from(offlineIntents).where(eq(offlineIntents.id, intentId)).for('update')
    if (!intent || intent.state !== 'CAPTURED') return refused('nothing_to_refund')
    const [made] = await tx.select().from(offlineRefunds).where(eq(offlineRefunds.id, id))
    if (made) return known({ id, status: 'SUCCEEDED' })
    if (intent.refundedMinor + minor > intent.amountMinor) return refused('charge_already_refunded')
    await tx.insert(offlineRefunds).values({ id, intentId, amountMinor: minor })
    await tx
      .update(offlineIntents)
      .set({ refundedMinor: sql`${offlineIntents.refundedMinor} + ${minor}` })
      .where(eq(offlineIntents.id, intentId))
    return known({ id, status: 'SUCCEEDED' })
  })

const toIntent = ({ id, amountMinor, currency, state }: typeof offlineIntents.$inferSelect): Intent => ({
  id,
  state,
  amount: { minor: amountMinor, currency },
  capturedMinor: state === 'CAPTURED' ? amountMinor : 0,
  nextAction: null,
  declineCode: null,
  face: null,
})
