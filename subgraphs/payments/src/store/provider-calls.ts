import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { backoffMs } from '../domain/backoff.ts'
import type { Payment } from '../domain/payment.ts'
import { toPayment } from './payments.ts'
import { records } from './records.ts'
import { payments, providerCalls } from './tables.ts'

export type ProviderCall = typeof providerCalls.$inferSelect

/** A call that is to be made now, by whoever has it. */
export type DueCall = { call: ProviderCall; payment: Payment }

/** Takes over calls that were committed. */
export type CallDesk = { handOver: (calls: readonly DueCall[]) => void }

const batchMax = 16
/** A call that takes longer may be made twice at once: it has the same key, so it has one effect. */
const leaseMs = 20_000

type NewCall = Pick<ProviderCall, 'id' | 'paymentId' | 'kind' | 'amountMinor'> & { refundId?: string }

/** A call as it is written by whoever makes it as soon as that is committed; a process that dies first loses it when the lease ends. */
export const leased = ({ refundId, ...call }: NewCall, now: Date): ProviderCall => ({
  ...call,
  refundId: refundId ?? null,
  keyRound: 0,
  status: 'PENDING',
  attempts: 1,
  nextAt: now,
  leasedUntil: after(now, leaseMs),
  outcome: null,
  createdAt: now,
})

/** The statement that writes calls down before they are made. */
export const addCalls = (calls: readonly ProviderCall[]): SQL =>
  sql`insert into provider_calls select * from ${records(providerCalls, calls)}`

/** Takes due calls that nobody has in hand for a while. */
export const claimCalls = async (db: Db, now: Date): Promise<DueCall[]> => {
  const at = now.toISOString()
  const due = sql`array(
    select id from provider_calls
    where status = 'PENDING' and next_at <= ${at} and (leased_until is null or leased_until < ${at})
    order by next_at limit ${batchMax} for update skip locked)`
  const rows = await db
    .update(providerCalls)
    .set({ leasedUntil: after(now, leaseMs), attempts: sql`${providerCalls.attempts} + 1` })
    .from(payments)
    .where(sql`${payments.id} = ${providerCalls.paymentId} and ${providerCalls.id} = any(${due})`)
    .returning({ call: providerCalls, payment: payments })
  return rows.map(({ call, payment }) => ({ call, payment: toPayment(payment) }))
}

/** How a call stands once its answer was looked at. */
export type CallState = Pick<ProviderCall, 'id' | 'status' | 'outcome'> &
  Partial<Pick<ProviderCall, 'nextAt' | 'keyRound'>>

/** Its outcome is known. */
export const ended = ({ id }: ProviderCall, outcome: string): CallState => ({ id, status: 'DONE', outcome })

type Again = { now: Date; reason: string; isKeySpent: boolean; waitMs?: number }

/** The outcome is unknown: the same call is made again later, under the same key unless that is spent. */
export const repeated = (
  { id, attempts, keyRound }: ProviderCall,
  { now, reason, isKeySpent, waitMs = 0 }: Again,
): CallState => ({
  id,
  status: 'PENDING',
  outcome: reason,
  nextAt: after(now, Math.max(backoffMs(attempts), waitMs)),
  keyRound: isKeySpent ? keyRound + 1 : keyRound,
})

/** The statement that says how calls stand; nobody has them in hand then. */
export const savedCalls = (states: readonly CallState[]): SQL => sql`
  update provider_calls set status = state.status, outcome = state.outcome, leased_until = null,
    next_at = coalesce(state.next_at, provider_calls.next_at), key_round = coalesce(state.key_round, provider_calls.key_round)
  from ${records(providerCalls, states)} state where provider_calls.id = state.id`

export const saveCalls = async (db: Db, states: readonly CallState[]): Promise<void> => {
  await db.execute(savedCalls(states))
}

/** The idempotency key at the provider. */
export const keyOf = ({ id, keyRound }: ProviderCall): string => (keyRound === 0 ? id : `${id}-${keyRound}`)
