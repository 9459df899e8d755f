import { sql } from 'drizzle-orm'
import { expect, it, onTestFinished } from 'vitest'
import { openDatabase } from '@shop/kit/db'
import { freshDatabase, freshName } from '@shop/kit/testing/servers'

it('prepares each statement once, inside transactions and savepoints too', async () => {
  const database = await freshDatabase(freshName())
  const { db, close } = openDatabase(database.url, { name: 'test', max: 1 })
  onTestFinished(() => close().then(database.drop))

  for (const word of ['one', 'two']) {
    expect(await db.execute(sql`select ${word}::text as word`)).toMatchObject([{ word }])
    await db.transaction(async (tx) => {
      expect(await tx.execute(sql`select ${word}::text as tx`)).toMatchObject([{ tx: word }])
      await tx.transaction(async (nested) => {
        expect(await nested.execute(sql`select ${word}::text as nested`)).toMatchObject([{ nested: word }])
      })
    })
  }

  const prepared = await db.execute(
    sql`select statement from pg_prepared_statements where statement like '%::text as%'`,
  )
  expect(prepared.map(({ statement }) => statement).toSorted()).toEqual([
    'select $1::text as nested',
    'select $1::text as tx',
    'select $1::text as word',
  ])
})
