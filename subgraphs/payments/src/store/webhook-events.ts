import DataLoader from 'dataloader'
import { and, desc, eq, inArray, isNotNull, lt, or, sql } from 'drizzle-orm'
import { z } from 'zod'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { asking } from '../domain/news.ts'
import type { Notice, Worth } from '../providers/notice.ts'
import { webhookEvents } from './tables.ts'

export type WebhookEvent = typeof webhookEvents.$inferSelect
type Received = { provider: string; notice: Notice; worth: Worth; payloadHash: string; at: Date }

/** Whether it is to be looked at now; was only kept, since it brings nothing or can wait; came before; or came before and said something else. */
type Kept = 'news' | 'kept' | 'again' | 'differs'

const batchMax = 64
const leaseMs = 30_000
const gatherMs = 10
const patienceMs = 1_000

/** Keeps a verified webhook before anything is done with it. The first of one id wins; says whether a second one differs. */
export type KeepWebhook = (received: Received) => Promise<Kept>

/** Those that come within a few milliseconds are one statement, so that a storm of them is answered in time. */
export const keepTogether = (db: Db): KeepWebhook => {
  const loader = new DataLoader<Received, Kept>((batch) => keepAll(db, batch), {
    cache: false,
    maxBatchSize: 200,
    batchScheduleFn: (run) => void setTimeout(run, gatherMs),
  })
  return (received) => loader.load(received)
}

const keepAll = async (db: Db, batch: readonly Received[]): Promise<Kept[]> => {
  const added = await insertAll(db, batch)
  const firsts = new Map(batch.toReversed().map((received) => [received.notice.id, received]))
  const isSecond = (received: Received) => !added.has(received.notice.id) || firsts.get(received.notice.id) !== received
  const seconds = batch.filter(isSecond).map(({ notice }) => notice.id)
  const hashes = await hashesOf(db, seconds)
  return batch.map((received) => {
    const { notice, payloadHash } = received
    if (!isSecond(received)) return added.get(notice.id) ? 'news' : 'kept'
    return hashes.get(notice.id) === payloadHash ? 'again' : 'differs'
  })
}

const inserted = z.array(z.object({ id: z.string(), is_news: z.boolean() }))

/**
 * What brings nothing is kept as handled: it is dull, or its payment is known to stand where it says. What is about a
 * payment that we are asking the provider about just now waits for that answer. Whether each new one is news.
 */
const insertAll = async (db: Db, batch: readonly Received[]): Promise<Map<string, boolean>> => {
  const told = batch.map(({ provider, notice, worth, payloadHash: hash, at }, number) => {
    const { id, type, intentId, paymentId, amountMinor: minor, currency } = notice
    return { number, id, provider, type, notice, hash, at, ...worth, intentId, paymentId, minor, currency }
  })
  const rows = await db.execute(sql`
    insert into webhook_events (id, provider, type, notice, payload_hash, received_at, next_at, handled_at)
    select distinct on (id) id, provider, type, notice, hash, at,
      case when "isPatient" or status in (${askingNow}) then at + ${patienceMs} * interval '1 millisecond' else at end,
      case when "isDull" or (status = any("quietIn") and is_same) then at end
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told (number int, id text, provider text, type text, notice jsonb,
        hash text, at timestamptz, "isDull" boolean, "isPatient" boolean, "quietIn" text[], "intentId" text, "paymentId" text,
        minor bigint, currency text)
      left join lateral (
        select status, intent_id = "intentId" and amount_minor = minor and payments.currency = told.currency as is_same
        from payments where intent_id = "intentId" or payments.id = "paymentId"
        order by intent_id = "intentId" desc nulls last limit 1
      ) payment on true
    order by id, number
    on conflict do nothing
    returning id, handled_at is null and next_at <= received_at as is_news`)
  return new Map(inserted.parse([...rows]).map(({ id, is_news: isNews }) => [id, isNews]))
}

const askingNow = sql.raw(asking.map((status) => `'${status}'`).join())

const hashesOf = async (db: Db, ids: readonly string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: webhookEvents.id, hash: webhookEvents.payloadHash })
    .from(webhookEvents)
    .where(inArray(webhookEvents.id, [...ids]))
  return new Map(rows.map(({ id, hash }) => [id, hash]))
}

/** Takes due webhooks for a while, the oldest of them. */
export const claimWebhooks = (db: Db, now: Date): Promise<WebhookEvent[]> => {
  const due = sql`array(
    select id from webhook_events where handled_at is null and quarantined is null and next_at <= ${now.toISOString()}
    order by next_at limit ${batchMax} for update skip locked)`
  return db
    .update(webhookEvents)
    .set({ nextAt: after(now, leaseMs), attempts: sql`${webhookEvents.attempts} + 1` })
    .where(sql`${webhookEvents.id} = any(${due})`)
    .returning()
}

export const webhooksHandled = async (tx: Db, ids: readonly string[], at: Date): Promise<void> => {
  await tx
    .update(webhookEvents)
    .set({ handledAt: at })
    .where(sql`${webhookEvents.id} = any(${sql.param([...ids])}::text[])`)
}

export const webhookLater = async (tx: Db, id: string, nextAt: Date): Promise<void> => {
  await tx.update(webhookEvents).set({ nextAt }).where(eq(webhookEvents.id, id))
}

export const quarantineWebhook = async (tx: Db, id: string, reason: string): Promise<void> => {
  await tx.update(webhookEvents).set({ quarantined: reason }).where(eq(webhookEvents.id, id))
}

export type QuarantineKey = { at: Date; id: string }

/** A page of webhooks that were put aside, newest first. */
export const quarantinePage = (
  db: Db,
  page: { limit: number; after: QuarantineKey | null },
): Promise<WebhookEvent[]> => {
  const key = page.after
  const { receivedAt, id } = webhookEvents
  const isBelow = key && or(lt(receivedAt, key.at), and(eq(receivedAt, key.at), lt(id, key.id)))
  return db
    .select()
    .from(webhookEvents)
    .where(and(isNotNull(webhookEvents.quarantined), isBelow ?? undefined))
    .orderBy(desc(receivedAt), desc(id))
    .limit(page.limit)
}

/** Takes a webhook out of quarantine, to be looked at again at once; false when it is not there. */
export const retryWebhook = async (tx: Db, id: string, now: Date): Promise<boolean> => {
  const rows = await tx
    .update(webhookEvents)
    .set({ quarantined: null, attempts: 0, nextAt: now })
    .where(and(eq(webhookEvents.id, id), isNotNull(webhookEvents.quarantined)))
    .returning({ id: webhookEvents.id })
  return rows.length === 1
}
