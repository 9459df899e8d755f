import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '@shop/kit/db'
import type { Database } from '@shop/kit/db'
import { verifyLinks } from '@shop/kit/ledger-chain'
import type { LedgerRow, Link } from '@shop/kit/ledger-chain'
import { exportLedger, sealLedger, verifyChain } from '@shop/kit/ledger-seal'
import { freshDatabase, freshName } from '@shop/kit/testing/servers'

/** A ledger of its own with `count` entries, on a database of its own. */
let database: Database
beforeAll(async () => {
  const { url, drop } = await freshDatabase(freshName())
  database = openDatabase(url, { name: 'ledger', max: 5 })
  await database.sql.unsafe(`
    create table entries (seq bigserial primary key, amount bigint not null, note text, at timestamptz(3) not null default clock_timestamp());
    create table entries_links (position bigint primary key, row_id bigint not null unique, row_hash text not null, hash text not null,
      sealed_at timestamptz(3) not null default clock_timestamp());`)
  return async () => {
    await database.close()
    await drop()
  }
})

const job = () => sealLedger<Database>({ ledger: 'entries', db: ({ db }) => db })
const sealAll = async (): Promise<void> => {
  const { run } = job()
  while ((await run(database)) > 0);
}
const verify = () => verifyChain(database.db, 'entries')
const exported = async () => {
  const [rows, links] = [[] as LedgerRow[], [] as Link[]]
  await exportLedger(database.db, 'entries', {
    rows: (some) => rows.push(...some),
    links: (some) => links.push(...some),
  })
  return verifyLinks(rows, links)
}
const aLedgerOf = async (count: number): Promise<void> => {
  await database.db.execute(sql`truncate entries, entries_links restart identity`)
  await database.db.execute(
    sql`insert into entries (amount, note) select n * 7, case when n % 2 = 0 then 'even' end from generate_series(1, ${count}::int) n`,
  )
}

describe('sealing a ledger', () => {
  it('gives each row one link, whichever replica does it', async () => {
    await aLedgerOf(12_000)

    await Promise.all([sealAll(), sealAll(), sealAll()])
    await sealAll()

    expect(await verify()).toMatchObject({ sealed: 12_000, unsealed: 0, breach: null })
  })

  it('seals what was numbered early and committed late', async () => {
    await aLedgerOf(1)
    const { run } = job()
    await database.db.transaction(async (late) => {
      await late.execute(sql`insert into entries (amount) values (1)`)
      await database.db.execute(sql`insert into entries (amount) values (2)`)
      await run(database)
    })
    const waiting = await verify()

    await run(database)

    expect(waiting).toMatchObject({ sealed: 2, unsealed: 1, breach: null })
    expect(await exported()).toMatchObject({ sealed: 3, unsealed: 0, breach: null })

    expect(await verify()).toMatchObject({ sealed: 3, unsealed: 0, breach: null })
  })

  it('is not broken by a column that is added later, nor by the time zone of who looks', async () => {
    await aLedgerOf(3)
    await sealAll()
    await database.db.execute(sql`alter table entries add column extra text`)
    await database.db.execute(sql`set time zone 'Asia/Tokyo'`)

    expect((await verify()).breach).toBeNull()
    await database.db.execute(sql`alter table entries drop column extra`)
  })
})

describe('verifying a ledger in its database', () => {
  const anAttack = fc.record({
    at: fc.integer({ min: 1, max: 19 }),
    kind: fc.constantFrom('ALTERED' as const, 'REMOVED' as const, 'ADDED' as const, 'LINK' as const),
  })

  it('names the row that was altered, removed or put in, and the link that was', async () => {
    await fc.assert(
      fc.asyncProperty(anAttack, async ({ at, kind }) => {
        await aLedgerOf(20)
        if (kind === 'ADDED') await database.db.execute(sql`delete from entries where seq = ${at}`)
        await sealAll()
        await database.db.execute(sql`update entries_links set sealed_at = sealed_at - interval '61 s'`)
        const attack = {
          ALTERED: sql`update entries set amount = amount + 1 where seq = ${at}`,
          REMOVED: sql`delete from entries where seq = ${at}`,
          ADDED: sql`insert into entries (seq, amount) values (${at}, 1)`,
          LINK: sql`update entries_links set row_hash = md5('') where position = ${at}`,
        }[kind]
        await database.db.execute(attack)

        const breach = { kind, rowId: at, position: kind === 'ADDED' ? null : at }
        expect((await verify()).breach).toEqual(breach)
        if (kind !== 'LINK') expect((await exported()).breach).toEqual(breach)
      }),
      { numRuns: 24 },
    )
  })
})

describe('exporting a ledger', () => {
  it('hands out what proves itself without the database, in batches', async () => {
    await aLedgerOf(5_001)
    await sealAll()

    const outside = await exported()

    expect(outside).toMatchObject({ sealed: 5_001, unsealed: 0, breach: null })
    expect(outside.head.hash).toBe((await verify()).head.hash)
  })
})
