import { sql } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { atTheEnd, openDatabase, send, sendOff, sqlStateOf, transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { freshDatabase, freshName } from '@shop/kit/testing/servers'

const start = async () => {
  const name = freshName()
  const database = await freshDatabase(name)
  const { db, close } = openDatabase(database.url, { name, max: 3 })
  onTestFinished(() => close().then(database.drop))
  await db.execute('create table words (word text primary key)')
  return { db, words: async () => (await db.execute('select word from words order by word')).map(({ word }) => word) }
}

const write = (tx: Db, word: string | null) => send(tx, 'insert into words values ($1)', [word])

it('is part of the transaction, though nobody waits for it', async () => {
  const { db, words } = await start()
  const act = (word: string) =>
    transaction(db, async (tx) => {
      await tx.execute(sql`insert into words values (${word})`)
      atTheEnd(tx, () => write(tx, `${word} at the end`))
    })

  await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map(act))

  expect(await words()).toHaveLength(12)
})

it('fails the transaction with its own error when it fails', async () => {
  const { db, words } = await start()
  const failing = transaction(db, async (tx) => {
    await tx.execute(sql`insert into words values ('first')`)
    atTheEnd(tx, () => write(tx, null))
  })

  expect(await failing.then(() => null, sqlStateOf)).toBe('23502')
  expect(await words()).toEqual([])
})

it('that failed while nobody waited says why, also to what comes after it', async () => {
  const { db, words } = await start()
  const failing = transaction(db, async (tx) => {
    sendOff(tx, 'insert into words values ($1)', [null])
    await tx.execute(sql`insert into words values ('second')`)
  })

  expect(await failing.then(() => null, sqlStateOf)).toBe('23502')
  expect(await words()).toEqual([])
})

it('fails a savepoint before what comes after it', async () => {
  const { db, words } = await start()
  await transaction(db, async (tx) => {
    await tx.execute(sql`insert into words values ('kept')`)
    const inner = transaction(tx, async (savepoint) => void atTheEnd(savepoint, () => write(savepoint, 'kept')))
    expect(await inner.then(() => null, sqlStateOf)).toBe('23505')
  })

  expect(await words()).toEqual(['kept'])
})
