import postgres from 'postgres'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { databasesFor, provisionDatabases } from '../servers/databases.ts'

const admin = inject('postgresUrl')
const prefix = 'isolation_'

const query = async (url: string, text: string) => {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  return await sql.unsafe(text).finally(() => sql.end())
}
const withPath = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href

afterAll(async () => {
  for (const name of ['a', 'b']) {
    await query(admin, `drop database if exists ${prefix}${name}`)
    await query(admin, `drop role if exists ${prefix}${name}`)
  }
})

describe('one database and one role per part', () => {
  it('lets a role do as it likes in its own database', async () => {
    const { a } = await provisionDatabases(admin, ['a', 'b'], prefix)

    await query(a, 'create extension if not exists pg_trgm; create schema mine; create table mine.t (id int)')

    expect(await query(a, 'select current_user::text as who')).toEqual([{ who: 'isolation_a' }])
  })

  it.each(['isolation_b', 'postgres', 'template1'])('keeps it out of %s', async (database) => {
    const { a } = await provisionDatabases(admin, ['a', 'b'], prefix)

    await expect(query(withPath(a, database), 'select 1')).rejects.toMatchObject({ code: '42501' })
  })

  it('may be repeated, by several at once, and comes to the same URLs', async () => {
    const all = await Promise.all([1, 2, 3].map(() => provisionDatabases(admin, ['a', 'b'], prefix)))

    expect(new Set(all.map((urls) => JSON.stringify(urls))).size).toBe(1)
    expect(await query(all[0]?.b ?? '', 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('refuses the wrong password', async () => {
    const { a } = await provisionDatabases(admin, ['a', 'b'], prefix)

    await expect(query(Object.assign(new URL(a), { password: 'guess' }).href, 'select 1')).rejects.toMatchObject({
      code: '28P01',
    })
  })

  it('gives way to a database that the environment names', async () => {
    expect(await databasesFor({ DATABASE_URL_A: admin }, ['a'], 'postgres://not.used')).toEqual({ a: admin })
  })
})
