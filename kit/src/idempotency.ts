import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { instant } from './columns.ts'
import { transaction } from './db.ts'
import type { Db } from './db.ts'

/** Answers by key, so that a repeated request has one effect and one answer. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    scope: text('scope').notNull(),
    operation: text('operation').notNull(),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    answer: text('answer'),
    createdAt: instant('created_at')
      .notNull()
      .default(sql`clock_timestamp()`),
  },
  (table) => [primaryKey({ columns: [table.scope, table.operation, table.key] })],
)

export type IdempotentRequest = {
  /** Whose key it is: `scopeOf(viewer)`. */
  scope: string
  operation: string
  key: string
  /** What was asked; a different body under the same key is a conflict. */
  body: unknown
}

export type IdempotencyConflict = { code: 'IdempotencyConflict'; message: string; path: string[] }

const conflict: IdempotencyConflict = {
  code: 'IdempotencyConflict',
  message: 'This idempotency key was used for a different request. Use a new key for a new request.',
  path: ['idempotencyKey'],
}

type Outcome<Answer> = { kind: 'answered'; answer: Answer } | { kind: 'conflict'; because: IdempotencyConflict }

const hash = (body: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(sorted(body)))
    .digest('hex')

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  )
}

/**
 * Runs once per key; the effect and the stored answer are one transaction. A second request with the key waits for the
 * first and gets its answer. `keep` says which answers are final; others (retryable refusals) leave the key free.
 * Answers are stored as JSON: give plain data, with instants as ISO text.
 */
export const once = <Answer>(
  db: Db,
  request: IdempotentRequest,
  run: (tx: Db) => Promise<Answer>,
  keep: (answer: Answer) => boolean = () => true,
): Promise<Outcome<Answer>> =>
  transaction(db, async (tx) => {
    const { scope, operation, key } = request
    const requestHash = hash(request.body)
    const taken = await tx
      .insert(idempotencyKeys)
      .values({ scope, operation, key, requestHash })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key })
    if (taken.length === 0) return replay<Answer>(tx, request, requestHash)
    const answer = await run(tx)
    if (keep(answer))
      await tx
        .update(idempotencyKeys)
        .set({ answer: JSON.stringify(answer) })
        .where(byKey(request))
    else await tx.delete(idempotencyKeys).where(byKey(request))
    return { kind: 'answered', answer }
  })

/** The stored answer of a request made before, if any: for looking before a question to another part. */
export const answeredBefore = async <Answer>(db: Db, request: IdempotentRequest): Promise<Outcome<Answer> | null> => {
  const rows = await db.select({ key: idempotencyKeys.key }).from(idempotencyKeys).where(byKey(request))
  return rows.length === 0 ? null : replay<Answer>(db, request, hash(request.body))
}

const byKey = ({ scope, operation, key }: IdempotentRequest) =>
  and(eq(idempotencyKeys.scope, scope), eq(idempotencyKeys.operation, operation), eq(idempotencyKeys.key, key))

const replay = async <Answer>(db: Db, request: IdempotentRequest, requestHash: string): Promise<Outcome<Answer>> => {
  const [stored] = await db.select().from(idempotencyKeys).where(byKey(request))
  if (!stored || stored.requestHash !== requestHash) return { kind: 'conflict', because: conflict }
  return { kind: 'answered', answer: JSON.parse(stored.answer ?? 'null') as Answer }
}
