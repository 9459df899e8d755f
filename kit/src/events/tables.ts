import { sql } from 'drizzle-orm'
import { bigint, bigserial, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { instant } from '../columns.ts'
import type { WrittenEnvelope } from './envelope.ts'

/** Every event this part ever told, written with the change itself; the broker is only the road. */
export const outbox = pgTable(
  'outbox',
  {
    seq: bigserial('seq', { mode: 'number' }).primaryKey(),
    id: text('id').notNull().unique(),
    type: text('type').notNull(),
    aggregateId: text('aggregate_id').notNull(),
    envelope: jsonb('envelope').$type<WrittenEnvelope>().notNull(),
    createdAt: instant('created_at')
      .notNull()
      .default(sql`clock_timestamp()`),
    sentAt: instant('sent_at'),
    streamSeq: bigint('stream_seq', { mode: 'number' }),
  },
  (table) => [
    index('outbox_unsent')
      .on(table.seq)
      .where(sql`sent_at is null`),
  ],
)

/** Which events took effect here: written in the transaction of the effect, so each is applied once. */
export const inbox = pgTable(
  'inbox',
  {
    eventId: text('event_id').notNull(),
    consumer: text('consumer').notNull(),
    handledAt: instant('handled_at')
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.consumer] })],
)

/** Messages that were given up, kept with the reason until someone replays them. */
export const deadLetters = pgTable('dead_letters', {
  id: bigserial('id', { mode: 'number' }).primaryKey(),
  consumer: text('consumer').notNull(),
  eventId: text('event_id').notNull(),
  subject: text('subject').notNull(),
  payload: text('payload').notNull(),
  payloadHash: text('payload_hash').notNull(),
  reason: text('reason').notNull(),
  deliveries: integer('deliveries').notNull(),
  failedAt: instant('failed_at')
    .notNull()
    .default(sql`clock_timestamp()`),
  replayedAt: instant('replayed_at'),
})
