import postgres from 'postgres'

/** How often a second clients that wait for their own commit change one and the same row, each time with an outbox row beside it. */
export const hotRowRate = async (url: string, clients: number, forMs: number): Promise<number> => {
  const sql = postgres(url, { max: clients, onnotice: () => {} })
  try {
    await sql`create table if not exists hot_row (id int primary key, reserved int not null)`
    await sql`create table if not exists hot_outbox (seq bigserial primary key, envelope jsonb not null)`
    await sql`insert into hot_row values (1, 0) on conflict do nothing`
    const end = performance.now() + forMs
    let committed = 0
    const client = async () => {
      while (performance.now() < end) {
        await sql.begin(async (tx) => {
          await tx`update hot_row set reserved = reserved + 1 where id = 1`
          await tx`insert into hot_outbox (envelope) values (${tx.json({ type: 'inventory.reserved', quantity: 1 })})`
        })
        committed += 1
      }
    }
    await Promise.all(Array.from({ length: clients }, client))
    await sql`drop table hot_row, hot_outbox`
    return committed / (forMs / 1_000)
  } finally {
    await sql.end()
  }
}
