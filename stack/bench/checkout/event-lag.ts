import postgres from 'postgres'

/** How long each event of an interval took from being written by its publisher to having its effect, for each that heard it, in ms. */
export const eventLags = async (databases: readonly string[], from: Date, to: Date): Promise<number[]> => {
  const told = new Map<string, number>()
  const heard: { id: string; at: number }[] = []
  for (const url of databases) {
    const sql = postgres(url, { max: 1, onnotice: () => {} })
    for (const { id, at } of await sql<{ id: string; at: number }[]>`
      select id, extract(epoch from created_at)::float8 * 1000 as at from outbox where created_at between ${from} and ${to}`)
      told.set(id, at)
    if (await hears(sql))
      heard.push(
        ...(await sql<{ id: string; at: number }[]>`
          select event_id as id, extract(epoch from handled_at)::float8 * 1000 as at from inbox where handled_at >= ${from}`),
      )
    await sql.end()
  }
  return heard.flatMap(({ id, at }) => {
    const toldAt = told.get(id)
    return toldAt === undefined ? [] : [Math.max(0, at - toldAt)]
  })
}

const hears = async (sql: postgres.Sql): Promise<boolean> => {
  const [row] = await sql<{ is: boolean }[]>`select to_regclass('inbox') is not null as is`
  return row?.is === true
}
