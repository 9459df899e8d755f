import { fileURLToPath } from 'node:url'
import { PostgresJsSession, drizzle } from 'drizzle-orm/postgres-js'
import type { PostgresJsQueryResultHKT } from 'drizzle-orm/postgres-js'
import type { PgDatabase } from 'drizzle-orm/pg-core'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { definePoint } from './failpoints.ts'
import { prepareStatements } from './prepared.ts'
import { currentScope } from './telemetry/scope.ts'

/** A database or a transaction on it: what a store needs. Inside a transaction only ever use the transaction. */
export type Db = PgDatabase<PostgresJsQueryResultHKT>

export type Database = {
  db: Db
  sql: postgres.Sql
  migrate: (folder: URL) => Promise<void>
  ping: () => Promise<void>
  /** Its clock, in milliseconds. */
  time: () => Promise<number>
  close: () => Promise<void>
}

const writing = /\b(insert|update|delete|merge)\b/i

const noteStatement = (query: string) => {
  const scope = currentScope()
  if (!scope) return
  scope.statements += 1
  scope.isPinned ||= writing.test(query)
}

/** Connections end a statement after 10 s, wait 5 s at most for a lock, and never idle in a transaction for longer than 10 s. */
export const openDatabase = (url: string, { name, max = 10 }: { name: string; max?: number }): Database => {
  const sql = postgres(url, {
    max,
    connect_timeout: 5,
    onnotice: () => {},
    connection: {
      application_name: name,
      statement_timeout: 10_000,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 10_000,
    },
  })
  const db = drizzle(prepareStatements(sql), { logger: { logQuery: noteStatement } })
  return {
    db,
    sql,
    migrate: (folder) => migrateAlone(url, folder),
    ping: async () => void (await sql`select 1`),
    time: () => timeOf(sql),
    close: () => sql.end({ timeout: 5 }),
  }
}

const timeOf = async (sql: postgres.Sql): Promise<number> => {
  const [row] = await sql<{ ms: number }[]>`select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`
  if (!row) throw new Error('the database did not say what time it is')
  return row.ms
}

/** Replicas that start together migrate one after the other. */
const migrateAlone = async (url: string, folder: URL): Promise<void> => {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => {} })
  try {
    await sql`select pg_advisory_lock(hashtext('migrate'))`
    await migrate(drizzle(sql), { migrationsFolder: fileURLToPath(folder) })
  } finally {
    await sql.end({ timeout: 5 })
  }
}

const retriesMax = 5
const isConflict = (error: unknown): boolean => ['40001', '40P01'].includes(sqlStateOf(error) ?? '')

/** The SQLSTATE of a database error, also when a library wrapped it. */
export const sqlStateOf = (error: unknown): string | null => codeOf(error, /^[0-9A-Z]{5}$/)

/**
 * Whether the database is away or too busy, which says nothing about what was asked of it: a connection that cannot be
 * made or was cut, a server that stops, a lock or a statement that took too long.
 */
export const isOutage = (error: unknown): boolean =>
  codeOf(error, /^(08...|57...|55P03|53...|CONNECT.*|ECONN.*|EPIPE|ETIMEDOUT)$/) !== null

const codeOf = (error: unknown, wanted: RegExp): string | null => {
  for (let at: unknown = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && wanted.test(at.code)) return at.code
  }
  return null
}

const beforeCommit = definePoint('db.commit:before')
const afterCommit = definePoint('db.commit:after')

type Step = () => Promise<unknown>
const lastSteps = new WeakMap<Db, Step[]>()

/**
 * Puts a step at the end of a transaction, for what can be written together then; false when it is not one that
 * `transaction` began. A step says what it has to say by `send`, so that it travels with the commit.
 */
export const atTheEnd = (tx: Db, step: Step): boolean => {
  const steps = lastSteps.get(tx)
  steps?.push(step)
  return steps !== undefined
}

const effects = new WeakMap<Db, (() => void)[]>()

/** Does something outside the database as soon as this transaction, one that `transaction` began, is committed; never when it is not. */
export const onceCommitted = (tx: Db, effect: () => void): void => {
  const waiting = effects.get(tx)
  if (!waiting) throw new Error('nobody knows when this transaction is committed: begin it by `transaction`')
  waiting.push(effect)
}

/** Sends a statement at once: what is sent later comes later, also when nobody waits for this one. */
export const send = (tx: Db, text: string, values: readonly unknown[]): Promise<unknown> => {
  const { session } = tx._
  if (!(session instanceof PostgresJsSession)) throw new Error('this database is not spoken to by postgres.js')
  noteStatement(text)
  const { client } = session as { client: postgres.Sql }
  return client.unsafe(text, values as postgres.ParameterOrJSON<never>[], { prepare: true }).execute()
}

/** Sends a statement of a transaction that nobody waits for: when it fails, so does the commit, and says why. */
export const sendOff = (tx: Db, text: string, values: readonly unknown[]): void => {
  if (!lastSteps.has(tx)) throw new Error('nobody would see it fail: begin the transaction by `transaction`')
  send(tx, text, values).catch((error: unknown) => void (failures.has(tx) || failures.set(tx, error)))
}

const failures = new WeakMap<Db, unknown>()
const alreadyFailed = '25P02'

/** What comes after a statement that failed fails because of it. */
const rootOf = (tx: Db, error: unknown): unknown =>
  sqlStateOf(error) === alreadyFailed ? (failures.get(tx) ?? error) : error

/** The commit that follows fails when one of them does, and says why; a savepoint is followed by none. */
const sayLast = async (steps: readonly Step[], isInner: boolean): Promise<void> => {
  const said = Promise.all(steps.map((step) => step()))
  if (isInner) await said
  else said.catch(() => {})
}

/** One transaction; repeated as a whole when Postgres asks for it (serialisation failure or deadlock). */
export const transaction = async <T>(db: Db, run: (tx: Db) => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    const waiting: (() => void)[] = []
    try {
      const result = await db.transaction(async (tx) => {
        const steps: Step[] = []
        lastSteps.set(tx, steps)
        effects.set(tx, waiting)
        const done = await run(tx).catch((error: unknown) => {
          throw rootOf(tx, error)
        })
        await sayLast(steps, lastSteps.has(db))
        await beforeCommit()
        return done
      })
      waiting.forEach((effect) => effect())
      await afterCommit()
      return result
    } catch (error) {
      if (attempt >= retriesMax || !isConflict(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * 2 ** attempt))
    }
  }
}
