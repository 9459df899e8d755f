import DataLoader from 'dataloader'
import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm'
import { after } from '@shop/kit/clock'
import type { Db } from '@shop/kit/db'
import { transaction } from '@shop/kit/db'
import type { Notice } from '../providers/notice.ts'
import { webhookEvents } from './tables.ts'

export type WebhookEvent = typeof webhookEvents.$inferSelect
type Kept = 'new' | 'again' | 'differs'
type Received = { provider: string; notice: Notice; payloadHash: string; at: Date }

const batchMax = 16
const leaseMs = 30_000
const gatherMs = 3

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
  const values = batch.map(({ provider, notice, payloadHash, at }) => {
    const { id, type } = notice
    return { id, provider, type, notice, payloadHash, nextAt: at, receivedAt: at }
  })
  const inserted = await db
    .insert(webhookEvents)
    .values(values)
    .onConflictDoNothing()
    .returning({ id: webhookEvents.id })
  const added = new Set(inserted.map(({ id }) => id))
  const others = values.filter(({ id }, index) => !added.has(id) || values.findIndex((one) => one.id === id) < index)
  const hashes = await hashesOf(
    db,
    others.map(({ id }) => id),
  )
  return values.map(({ id, payloadHash }) => {
    if (added.delete(id)) return 'new'
    return hashes.get(id) === payloadHash ? 'again' : 'differs'
  })
}

const hashesOf = async (db: Db, ids: readonly string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: webhookEvents.id, hash: webhookEvents.payloadHash })
    .from(webhookEvents)
    .where(inArray(webhookEvents.id, [...ids]))
  return new Map(rows.map(({ id, hash }) => [id, hash]))
}

/** Takes due webhooks for a while, oldest first. */
export const claimWebhooks = (db: Db, now: Date): Promise<WebhookEvent[]> =>
  transaction(db, async (tx) => {
    const isOpen = and(
      isNull(webhookEvents.handledAt),
      isNull(webhookEvents.quarantined),
      lte(webhookEvents.nextAt, now),
    )
    const due = await tx
      .select({ id: webhookEvents.id })
      .from(webhookEvents)
      .where(isOpen)
      .orderBy(asc(webhookEvents.nextAt))
      .limit(batchMax)
      .for('update', { skipLocked: true })
    if (due.length === 0) return []
    return tx
      .update(webhookEvents)
      .set({ nextAt: after(now, leaseMs), attempts: sql`${webhookEvents.attempts} + 1` })
      .where(
        inArray(
          webhookEvents.id,
          due.map(({ id }) => id),
        ),
      )
      .returning()
  })

export const webhookHandled = async (tx: Db, id: string, at: Date): Promise<void> => {
  await tx.update(webhookEvents).set({ handledAt: at }).where(eq(webhookEvents.id, id))
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
