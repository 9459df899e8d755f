import { sql } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { onceCommitted, openDatabase, transaction } from '@shop/kit/db'
import { freshDatabase, freshName } from '@shop/kit/testing/servers'

const start = async () => {
  const database = await freshDatabase(freshName())
  const { db, close } = openDatabase(database.url, { name: 'ours', max: 2 })
  onTestFinished(async () => {
    await close()
    await database.drop()
  })
  await db.execute('create table words (word text)')
  return db
}

it('happens when everybody can see what was written, and not before', async () => {
  const db = await start()
  const seen = Promise.withResolvers<number>()

  await transaction(db, async (tx) => {
    onceCommitted(tx, () => void db.execute('select 1 from words').then(({ length }) => seen.resolve(length)))
    await tx.execute(sql`insert into words values ('written')`)
  })

  expect(await seen.promise).toBe(1)
})

it('never happens for a transaction that fails, and once for one that is repeated', async () => {
  const db = await start()
  const happened: string[] = []
  const attempts: number[] = []

  const failed = transaction(db, async (tx) => {
    onceCommitted(tx, () => void happened.push('failed'))
    await tx.execute('select 1 / 0')
  })
  await expect(failed).rejects.toThrow()
  await transaction(db, async (tx) => {
    attempts.push(attempts.length)
    onceCommitted(tx, () => void happened.push(`attempt ${attempts.length}`))
    if (attempts.length === 1) await tx.execute(`do $$ begin raise exception using errcode = '40001'; end $$`)
  })

  expect(happened).toEqual(['attempt 2'])
})

it('cannot be asked for where nobody would know', async () => {
  const db = await start()

  expect(() => onceCommitted(db, () => {})).toThrow('begin it by `transaction`')
})
