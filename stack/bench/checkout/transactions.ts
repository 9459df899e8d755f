import postgres from 'postgres'

/** What the databases of a server did so far: transactions that were committed, and those that blocked each other. */
export type Transactions = { commits: number; deadlocks: number }

export const transactionsSoFar = async (url: string): Promise<Transactions> => {
  const sql = postgres(url, { max: 1 })
  const [row] = await sql<Transactions[]>`
    select sum(xact_commit)::float8 as commits, sum(deadlocks)::float8 as deadlocks from pg_stat_database`
  await sql.end()
  return row ?? { commits: 0, deadlocks: 0 }
}
