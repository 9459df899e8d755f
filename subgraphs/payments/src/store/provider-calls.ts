import { and, asc, eq, inArray, isNull, lte, lt, or, sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { after } from '@shop/kit/clock'
import { transaction } from '@shop/kit/db'
import { providerCalls } from './tables.ts'

export type ProviderCall = typeof providerCalls.$inferSelect

const batchMax = 16
/** A call that takes longer may be made twice at once: it has the same key, so it has one effect. */
const leaseMs = 20_000

/** Takes due calls for a while; a process that dies with them loses them to the next one when the lease ends. */
export const claimCalls = (db: Db, now: Date): Promise<ProviderCall[]> =>
  transaction(db, async (tx) => {
    const free = or(isNull(providerCalls.leasedUntil), lt(providerCalls.leasedUntil, now))
    const due = await tx
      .select({ id: providerCalls.id })
      .from(providerCalls)
      .where(and(eq(providerCalls.status, 'PENDING'), lte(providerCalls.nextAt, now), free))
      .orderBy(asc(providerCalls.nextAt))
      .limit(batchMax)
      .for('update', { skipLocked: true })
    if (due.length === 0) return []
    return tx
      .update(providerCalls)
      .set({ leasedUntil: after(now, leaseMs), attempts: sql`${providerCalls.attempts} + 1` })
      .where(
        inArray(
          providerCalls.id,
          due.map(({ id }) => id),
        ),
      )
      .returning()
  })

export const finishCall = async (tx: Db, id: string, outcome: string): Promise<void> => {
  await tx.update(providerCalls).set({ status: 'DONE', outcome, leasedUntil: null }).where(eq(providerCalls.id, id))
}

type Later = { at: Date; reason: string; isKeySpent: boolean }

/** The outcome is unknown: the same call is made again, under the same key unless that is spent. */
export const repeatCall = async (tx: Db, call: ProviderCall, { at, reason, isKeySpent }: Later): Promise<void> => {
  const keyRound = isKeySpent ? call.keyRound + 1 : call.keyRound
  await tx
    .update(providerCalls)
    .set({ nextAt: at, leasedUntil: null, outcome: reason, keyRound })
    .where(eq(providerCalls.id, call.id))
}

/** The idempotency key at the provider. */
export const keyOf = ({ id, keyRound }: ProviderCall): string => (keyRound === 0 ? id : `${id}-${keyRound}`)
