import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { sql } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { openDatabase, transaction } from '@shop/kit/db'
import { freshDatabase, freshName } from '@shop/kit/testing/servers'

const start = async () => {
  const name = freshName()
  const database = await freshDatabase(name)
  const open = (as: string, max: number) => openDatabase(database.url, { name: as, max })
  const [ours, operator] = [open(name, 2), open('operator', 1)]
  onTestFinished(async () => {
    await ours.close()
    await operator.close()
    await database.drop()
  })
  await operator.db.execute('create table words (word text)')
  return {
    db: ours.db,
    cutAll: () =>
      operator.db.execute(
        sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${name} and state <> 'idle'`,
      ),
    words: async () => (await operator.db.execute('select word from words order by word')).map(({ word }) => word),
  }
}

it('ends a transaction whose connection is lost, and lets nothing of it happen', async () => {
  const { db, cutAll, words } = await start()
  const lost = transaction(db, async (tx) => {
    await tx.execute(sql`insert into words values ('before')`)
    await Promise.all([cutAll(), tx.execute('select pg_sleep(5)')])
  })

  await expect(lost).rejects.toThrow()
  expect(await words()).toEqual([])
  await expect(db.execute('select 1')).resolves.toHaveLength(1)
})

it('keeps what a lost transaction does late from whoever uses the connection after it', async () => {
  const { db, cutAll, words } = await start()
  const late = Promise.withResolvers<unknown>()
  const lost = transaction(db, async (tx) => {
    await tx.execute(sql`insert into words values ('before')`)
    await cutAll()
    await expect.poll(() => Promise.all(['a', 'b', 'c'].map((word) => db.execute(sql`select ${word}`)))).toHaveLength(3)
    late.resolve(await tx.execute(sql`insert into words values ('late')`).catch((error: unknown) => error))
  })

  await expect(lost).rejects.toThrow()
  expect(await late.promise).toBeInstanceOf(Error)
  expect(await words()).toEqual([])
})

it('keeps transactions whole, many at once on few connections, some of them failing', async () => {
  const { db, words } = await start()
  const act = async (word: string) =>
    transaction(db, async (tx) => {
      await tx.execute(sql`insert into words values (${word})`)
      await Promise.all([tx.execute(sql`select ${word}`), tx.execute(sql`insert into words values (${word})`)])
      if (word.startsWith('bad')) throw new Error(word)
    })
  const all = Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? `bad ${at}` : `good ${at}`))
  await Promise.allSettled(all.map(act))

  const good = all.filter((word) => word.startsWith('good'))
  expect(await words()).toEqual([...good, ...good].toSorted())
})

/** Stands before a database, and cuts the first connection at the question for the types of arrays, with which each begins. */
const cutOnceAtTheBeginning = async (url: string): Promise<{ url: string; isCut: () => boolean }> => {
  const { hostname, port } = new URL(url)
  let isCut = false
  const door = createServer((client) => {
    const server = connect(Number(port), hostname)
    server.on('error', () => client.destroy())
    client.on('error', () => server.destroy())
    client.on('close', () => server.destroy())
    server.pipe(client)
    client.on('data', (data) => {
      if (isCut || !data.includes('typarray')) return void server.write(data)
      isCut = true
      client.destroy()
    })
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void door.close())
  const through = new URL(url)
  through.host = `127.0.0.1:${(door.address() as AddressInfo).port}`
  return { url: through.href, isCut: () => isCut }
}

it('throws nothing that nobody catches when it is lost while it begins', async () => {
  const { url, drop } = await freshDatabase(freshName())
  const uncaught: unknown[] = []
  const note = (error: unknown) => void uncaught.push(error)
  process.on('unhandledRejection', note)
  const door = await cutOnceAtTheBeginning(url)
  const database = openDatabase(door.url, { name: 'beginner', max: 1 })
  onTestFinished(async () => {
    process.off('unhandledRejection', note)
    await database.close()
    await drop()
  })

  void database.sql.reserve().catch(() => {})
  await expect.poll(door.isCut).toBe(true)

  await expect(database.db.execute('select 1')).resolves.toHaveLength(1)
  expect(uncaught).toEqual([])
})
