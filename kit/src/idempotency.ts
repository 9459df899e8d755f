import { hash } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import { pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { instant, sealed } from './columns.ts'
import { atTheEnd, send, sendOff, sqlStateOf, transaction } from './db.ts'
import type { Db } from './db.ts'
import { badUserInput } from './denied.ts'
import { definePoint } from './failpoints.ts'
import type { Job } from './jobs.ts'
import { currentScope } from './telemetry/scope.ts'

/** Answers by key, so that a repeated request has one effect and one answer. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    scope: text('scope').notNull(),
    operation: text('operation').notNull(),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    answer: sealed('idempotency_keys.answer', z.string()),
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
  /** What the client is shown holds a secret that is made again from the stored answer: the shown text is not kept. */
  isSecret?: boolean
}

export type IdempotencyConflict = { code: 'IdempotencyConflict'; message: string; path: string[] }

const conflict: IdempotencyConflict = {
  code: 'IdempotencyConflict',
  message: 'This idempotency key was used for a different request. Use a new key for a new request.',
  path: ['idempotencyKey'],
}

type Outcome<Answer> = { kind: 'answered'; answer: Answer } | { kind: 'conflict'; because: IdempotencyConflict }

/** The same for two values that JSON says in the same way but for the order of their fields. */
export const hashOf = (body: unknown): string => hash('sha256', JSON.stringify(sorted(body)), 'hex')

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object' || 'toJSON' in value) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => [k, sorted(v)]),
  )
}

const keyLengthMax = 200
const beforeKeep = definePoint('idempotency.keep:before')

/**
 * Runs once per key; the effect and the stored answer are one transaction. A second request with the key waits for the
 * first and gets its answer. `keep` says which answers are final; others (retryable refusals) leave the key free.
 * Answers are stored as JSON: give plain data, with instants as ISO text.
 */
export const once = async <Answer>(
  db: Db,
  request: IdempotentRequest,
  run: (tx: Db) => Promise<Answer>,
  keep: (answer: Answer) => boolean = () => true,
): Promise<Outcome<Answer>> => {
  checkKey(request)
  const { outcome, isKept } = await transaction(db, async (tx) => {
    const { scope, operation, key } = request
    const requestHash = hashOf(request.body)
    const taken = await tx
      .insert(idempotencyKeys)
      .values({ scope, operation, key, requestHash })
      .onConflictDoNothing()
      .returning({ key: idempotencyKeys.key })
    if (taken.length === 0)
      return { outcome: replayOf<Answer>(await storedFor(tx, request), requestHash), isKept: true }
    const answer = await run(tx)
    const isKept = keep(answer)
    await beforeKeep()
    atTheEnd(tx, () => settle(tx, request, isKept ? JSON.stringify(answer) : null))
    return { outcome: { kind: 'answered', answer } as const, isKept }
  })
  if (isKept) settled(request, outcome)
  return outcome
}

/**
 * As `once`, for an answer that is known beforehand: key, answer and what `write` sends off travel together. Who comes
 * second finds the key taken, or what was written with it.
 */
export const onceSaying = async <Answer>(
  db: Db,
  request: IdempotentRequest,
  answer: Answer,
  write: (tx: Db) => Promise<void>,
): Promise<Outcome<Answer>> => {
  checkKey(request)
  try {
    await transaction(db, async (tx) => {
      const row = { ...request, requestHash: hashOf(request.body), answer: JSON.stringify(answer) }
      const { sql: text, params } = tx.insert(idempotencyKeys).values(row).toSQL()
      sendOff(tx, text, params)
      await write(tx)
      await beforeKeep()
    })
  } catch (error) {
    const before = isTaken(error) ? await answeredBefore<Answer>(db, request) : null
    if (!before) throw error
    return before
  }
  const outcome = { kind: 'answered', answer } as const
  settled(request, outcome)
  return outcome
}

/** The key is there already, or something failed that came after that was found. */
const isTaken = (error: unknown): boolean => ['23505', '25P02'].includes(sqlStateOf(error) ?? '')

/** Keeps the answer, or leaves the key free. */
const settle = (tx: Db, request: IdempotentRequest, answer: string | null): Promise<unknown> => {
  const change = answer === null ? tx.delete(idempotencyKeys) : tx.update(idempotencyKeys).set({ answer })
  const { sql: text, params } = change.where(byKey(request)).toSQL()
  return send(tx, text, params)
}

/** The stored answer of a request made before, if any: for looking before a question to another part. */
export const answeredBefore = async <Answer>(db: Db, request: IdempotentRequest): Promise<Outcome<Answer> | null> => {
  checkKey(request)
  const stored = await storedFor(db, request)
  if (!stored) return null
  const outcome = replayOf<Answer>(stored, hashOf(request.body))
  settled(request, outcome)
  return outcome
}

/** Whether a part keeps keys at all. */
export const keepsKeys = async (db: Db): Promise<boolean> => {
  const [found] = await db.execute(sql`select to_regclass('idempotency_keys') is not null as there`)
  return found?.['there'] === true
}

/** Forgets keys after a week: who has not asked again by then never will. */
export const forgetKeys = (db: Db, afterDays = 7): Job<object> => ({
  name: 'forget-keys',
  everyMs: 60 * 60 * 1_000,
  run: async () => {
    const forgotten = await db.execute(sql`
      delete from ${idempotencyKeys} where ctid = any (array(
        select ctid from ${idempotencyKeys}
        where created_at < clock_timestamp() - make_interval(days => ${afterDays}) limit 5000)) returning 1`)
    return forgotten.length
  },
})

const checkKey = ({ key }: IdempotentRequest): void => {
  if (key.length < 1 || key.length > keyLengthMax)
    throw badUserInput(`idempotencyKey has 1 to ${keyLengthMax} characters.`, ['input', 'idempotencyKey'])
}

const byKey = ({ scope, operation, key }: IdempotentRequest) =>
  and(eq(idempotencyKeys.scope, scope), eq(idempotencyKeys.operation, operation), eq(idempotencyKeys.key, key))

type Stored = typeof idempotencyKeys.$inferSelect

const storedFor = async (db: Db, request: IdempotentRequest): Promise<Stored | undefined> => {
  const [stored] = await db.select().from(idempotencyKeys).where(byKey(request))
  return stored
}

const replayOf = <Answer>(stored: Stored | undefined, requestHash: string): Outcome<Answer> =>
  !stored || stored.requestHash !== requestHash
    ? { kind: 'conflict', because: conflict }
    : { kind: 'answered', answer: JSON.parse(stored.answer ?? 'null') as Answer }

const settled = ({ operation, key, isSecret }: IdempotentRequest, outcome: Outcome<unknown>): void => {
  if (outcome.kind === 'answered' && !isSecret) currentScope()?.keys.add(`${operation} ${key}`)
}
