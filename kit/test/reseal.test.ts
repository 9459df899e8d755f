import { eq, sql } from 'drizzle-orm'
import { integer, pgTable } from 'drizzle-orm/pg-core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { sealed } from '@shop/kit/columns'
import { BadEnvironment } from '@shop/kit/config'
import { openDatabase } from '@shop/kit/db'
import type { Database } from '@shop/kit/db'
import { resealOld, sealAtStart } from '@shop/kit/reseal'
import { keyRing, newFieldKey, Unopenable, useKeyRing } from '@shop/kit/sealed'
import { freshDatabase, freshName } from '@shop/kit/testing/servers'

/** People who have a name, and perhaps a nickname. */
const people = pgTable('people', {
  id: integer('id').primaryKey(),
  name: sealed('people.name', z.string()),
  nickname: sealed('people.nickname', z.object({ call: z.string() })),
})

const ringOf = (...keys: string[]) => keyRing.parse(keys.join(','))
const [first, second] = [newFieldKey('k1'), newFieldKey('k2')]

let ground: { url: string; drop: () => Promise<void> }
let database: Database

/** As a migration leaves it: the old column became a sealed one, in the clear as JSON. */
beforeEach(async () => {
  ground = await freshDatabase(freshName())
  database = openDatabase(ground.url, { name: 'test' })
  await database.sql`create table people (id integer primary key, name text not null, nickname jsonb)`
  await database.sql`insert into people select n, 'Person ' || n, '{"call": "P"}' from generate_series(1, 5000) n`
  await database.sql`insert into people values (0, 'Zoë "Z" Brandt', null)`
  await database.sql`create domain sealed as text`
  await database.sql`alter table people alter column name type sealed using to_json(name)::text, alter column nickname type sealed using nickname::text`
  await database.sql`alter domain sealed add constraint sealed_only check (value like 'sealed:%') not valid`
  useKeyRing(ringOf(first))
})

afterEach(async () => {
  await database.close()
  await ground.drop()
})

const stored = () => database.sql<{ id: number; name: string }[]>`select id, name from people order by id`
const begins = (by: string) => async () => (await stored()).every(({ name }) => name.startsWith(by))

describe('what was stored in the clear', () => {
  it('is sealed before anything is served, and reads as before', async () => {
    await sealAtStart(database.db, ringOf(first))

    expect(await begins('sealed:k1:')()).toBe(true)
    const all = await database.db.select().from(people).orderBy(people.id)
    expect(all).toHaveLength(5001)
    expect(all[0]).toEqual({ id: 0, name: 'Zoë "Z" Brandt', nickname: null })
    expect(all[4711]).toEqual({ id: 4711, name: 'Person 4711', nickname: { call: 'P' } })
  })

  it('is sealed once by replicas that start together', async () => {
    await Promise.all([1, 2, 3].map(() => sealAtStart(database.db, ringOf(first))))

    expect((await database.db.select().from(people))[0]?.name).toMatch(/^(Person|Zoë)/)
  })

  it('cannot be written any more', async () => {
    await expect(database.sql`insert into people values (-1, 'Eve')`).rejects.toThrow(/sealed_only/)
    await expect(database.sql`update people set name = 'Eve' where id = 0`).rejects.toThrow(/sealed_only/)
  })
})

describe('another key', () => {
  it('is noticed at the start, in one line', async () => {
    await sealAtStart(database.db, ringOf(first))

    await expect(sealAtStart(database.db, ringOf(second))).rejects.toThrow(BadEnvironment)
    await expect(sealAtStart(database.db, ringOf(newFieldKey('k1')))).rejects.toThrow(
      'FIELD_KEYS is not what this database was written with: key k1 does not open people.name',
    )
  })

  it('takes over while both are there, and then is enough', async () => {
    await sealAtStart(database.db, ringOf(first))
    const both = ringOf(second, first)
    useKeyRing(both)

    await sealAtStart(database.db, both)
    expect(await begins('sealed:k1:')()).toBe(true)
    await resealOld(database.db, both).run({})

    expect(await begins('sealed:k2:')()).toBe(true)
    useKeyRing(ringOf(second))
    await sealAtStart(database.db, ringOf(second))
    expect(await database.db.select().from(people).where(eq(people.id, 0))).toMatchObject([{ name: 'Zoë "Z" Brandt' }])
  })
})

describe('a value in the wrong column', () => {
  it('does not open', async () => {
    await sealAtStart(database.db, ringOf(first))
    await database.sql`update people set nickname = name where id = 1`

    const reading = database.db
      .select()
      .from(people)
      .where(eq(people.id, sql`1`))

    await expect(reading).rejects.toThrow(Unopenable)
  })
})
