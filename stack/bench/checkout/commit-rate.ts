import postgres from 'postgres'

const clients = 16
const warmUpMs = 1_000

/** How many small transactions a second this server commits for sixteen clients, each of which waits for its own. */
export const commitRate = async (url: string, forMs: number): Promise<number> => {
  const sql = postgres(url, { max: clients, onnotice: () => {} })
  try {
    await sql`create table if not exists commit_rate (id bigserial primary key, word text not null)`
    await commit(sql, warmUpMs)
    const committed = await commit(sql, forMs)
    await sql`drop table commit_rate`
    return committed / (forMs / 1_000)
  } finally {
    await sql.end()
  }
}

const commit = async (sql: postgres.Sql, forMs: number): Promise<number> => {
  const end = performance.now() + forMs
  let committed = 0
  const client = async () => {
    while (performance.now() < end) {
      await sql`insert into commit_rate (word) values ('a word of usual length')`
      committed += 1
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return committed
}
