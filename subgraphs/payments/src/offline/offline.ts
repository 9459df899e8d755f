import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { transaction } from '@shop/kit/db'
import type { Intent } from '../domain/intent.ts'
import { known } from '../providers/port.ts'
import type { Answer, Authorisation, PaymentProvider } from '../providers/port.ts'
import { referenceOf } from './reference.ts'
import { offlineIntents, offlineRefunds } from './tables.ts'

const refused = (code: string): Answer<never> => ({ kind: 'refused', code })

/**
 * Paying on delivery and by bank transfer, behind the same port. A promise to the courier counts as held, and as taken
 * when the parcel left; a transfer is waited for until staff say that it came. Its books are tables of ours, so its
 * answers are always known.
 */
export const offlineProvider = (db: Db): PaymentProvider => {
  const retrieve = async (intentId: string): Promise<Answer<Intent>> => {
    const [row] = await db.select().from(offlineIntents).where(eq(offlineIntents.id, intentId))
    return row ? known(toIntent(row)) : refused('resource_missing')
  }
  return {
    name: 'offline',
    authorise: async (request) => {
      const row = openedBy(request)
      if (!row) return refused('invalid_payment_method')
      await db.insert(offlineIntents).values(row).onConflictDoNothing()
      return retrieve(row.id)
    },
    capture: async ({ intentId, amount }) => {
      await db
        .update(offlineIntents)
        .set({ state: 'CAPTURED', capturedMinor: amount.minor })
        .where(
          and(
            eq(offlineIntents.id, intentId),
            eq(offlineIntents.state, 'AUTHORIZED'),
            sql`amount_minor >= ${amount.minor}`,
          ),
        )
      const now = await retrieve(intentId)
      return now.kind === 'known' && now.value.state === 'AUTHORIZED' ? refused('amount_too_large') : now
    },
    void: async ({ intentId }) => {
      await db
        .update(offlineIntents)
        .set({ state: 'CANCELED' })
        .where(and(eq(offlineIntents.id, intentId), inArray(offlineIntents.state, ['AUTHORIZED', 'PENDING'])))
      return retrieve(intentId)
    },
    refund: ({ intentId, refundId, amount }) => refund(db, intentId, refundId, amount.minor),
    retrieve,
    retrieveRefund: async (id) => {
      const [row] = await db.select().from(offlineRefunds).where(eq(offlineRefunds.id, id))
      return row ? known({ id, status: 'SUCCEEDED' }) : refused('resource_missing')
    },
    createCustomer: async () => refused('not_supported'),
    attachMethod: async () => refused('not_supported'),
    detachMethod: async () => known(null),
    createSetup: async () => refused('not_supported'),
    retrieveSetup: async () => refused('resource_missing'),
    retrieveDispute: async () => refused('resource_missing'),
    movementsOf: async () => refused('not_supported'),
    parseWebhook: () => null,
  }
}

const openedBy = ({ paymentId, amount, methodToken, kind }: Authorisation) => {
  const row = { id: `off_${paymentId}`, amountMinor: amount.minor, currency: amount.currency }
  if (kind.start === 'TRANSFER') return { ...row, state: 'PENDING', reference: referenceOf(paymentId) } as const
  return methodToken === 'on_delivery' ? ({ ...row, state: 'AUTHORIZED', reference: null } as const) : null
}

const refund = (db: Db, intentId: string, refundId: string, minor: number) =>
  transaction(db, async (tx): Promise<Answer<{ id: string; status: 'SUCCEEDED' }>> => {
    const id = `off_${refundId}`
    const [intent] = await tx.select().from(offlineIntents).where(eq(offlineIntents.id, intentId)).for('update')
    if (!intent || intent.state !== 'CAPTURED') return refused('nothing_to_refund')
    const [made] = await tx.select().from(offlineRefunds).where(eq(offlineRefunds.id, id))
    if (made) return known({ id, status: 'SUCCEEDED' })
    if (intent.refundedMinor + minor > intent.capturedMinor) return refused('charge_already_refunded')
    await tx.insert(offlineRefunds).values({ id, intentId, amountMinor: minor })
    await tx
      .update(offlineIntents)
      .set({ refundedMinor: sql`${offlineIntents.refundedMinor} + ${minor}` })
      .where(eq(offlineIntents.id, intentId))
    return known({ id, status: 'SUCCEEDED' })
  })

const toIntent = (row: typeof offlineIntents.$inferSelect): Intent => ({
  id: row.id,
  state: row.state,
  amount: { minor: row.amountMinor, currency: row.currency },
  capturedMinor: row.capturedMinor,
  nextAction: row.state === 'PENDING' ? { redirectUrl: null, clientSecret: null, reference: row.reference } : null,
  declineCode: null,
  face: null,
})
