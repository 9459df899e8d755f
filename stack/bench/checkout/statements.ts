import postgres from 'postgres'

/** Postgres counts its statements only when it was started with this. */
export const countingSettings = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.max': '20000',
}

/** One text of a statement: how often it ran, and the milliseconds that it took, waiting for locks included. */
type Statement = { database: string; text: string; calls: number; ms: number }

const shownMin = 0.2
const textMax = 140

/** Starts to count anew. */
export const countStatements = async (url: string): Promise<void> => {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  await sql`create extension if not exists pg_stat_statements`
  await sql`select pg_stat_statements_reset()`
  await sql.end()
}

/** What was counted since, as lines per database, the most frequent first: statements an order, milliseconds an order, text. */
export const statementsPerOrder = async (url: string, orders: number): Promise<string[]> => {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  const all = await sql<Statement[]>`
    select datname as database, query as text, calls::float8 as calls, total_exec_time as ms
    from pg_stat_statements join pg_database on pg_database.oid = dbid where datname like 'shop%' and toplevel
    order by calls desc`
  await sql.end()
  const line = (calls: number, ms: number, text: string) =>
    `${(calls / orders).toFixed(2).padStart(8)} ${(ms / orders).toFixed(2).padStart(8)} ms  ${text}`
  return Object.entries(Object.groupBy(all, ({ database }) => database)).flatMap(([database, statements = []]) => [
    line(sum(statements, 'calls'), sum(statements, 'ms'), `== ${database}`),
    ...statements
      .filter(({ calls }) => calls / orders >= shownMin)
      .map(({ calls, ms, text }) => line(calls, ms, text.replaceAll(/\s+/g, ' ').slice(0, textMax))),
  ])
}

const sum = (statements: readonly Statement[], what: 'calls' | 'ms'): number =>
  statements.reduce((total, statement) => total + statement[what], 0)
