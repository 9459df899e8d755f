import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '@shop/kit/id'
import { startWorld } from './world.ts'
import type { World } from './world.ts'

let world: World
beforeAll(async () => void (world = await startWorld()))
afterAll(() => world.stop())

type Entry = { group: string; debit?: number; credit?: number; currency?: string }

const write = (entries: readonly Entry[]) =>
  world.shop.part.db.execute(sql`
    insert into ledger_entries (group_id, kind, account, debit_minor, credit_minor, currency, provider_object_id, at)
    select "group", 'gift_issue', 'test', coalesce(debit, 0), coalesce(credit, 0), coalesce(currency, 'EUR'), 'gic_1', now()
    from jsonb_to_recordset(${JSON.stringify(entries)}::jsonb)
      as entry ("group" text, debit bigint, credit bigint, currency text)`)

const countOf = async (group: string) =>
  (await world.shop.part.db.execute(sql`select 1 from ledger_entries where group_id = ${group}`)).length

const unbalanced: [string, (group: string) => Entry[]][] = [
  ['one side', (group) => [{ group, debit: 100 }]],
  [
    'sides that differ',
    (group) => [
      { group, debit: 100 },
      { group, credit: 99 },
    ],
  ],
  [
    'sides in two currencies',
    (group) => [
      { group, debit: 100 },
      { group, credit: 100, currency: 'USD' },
    ],
  ],
  [
    'less than another booking has too much',
    (group) => [
      { group, debit: 100 },
      { group: newId('led'), credit: 100 },
    ],
  ],
]

describe('a booking', () => {
  it('is written when its sides are equal, with others by one statement', async () => {
    const [first, second] = [newId('led'), newId('led')]

    await write([
      ...[
        { group: first, debit: 100 },
        { group: second, credit: 7 },
      ],
      ...[
        { group: first, credit: 60 },
        { group: first, credit: 40 },
        { group: second, debit: 7 },
      ],
    ])

    expect([await countOf(first), await countOf(second)]).toEqual([3, 2])
  })

  it.each(unbalanced)('is refused with %s, and nothing of the statement is written', async (_, entriesOf) => {
    const [group, sound] = [newId('led'), newId('led')]
    const booked = write([{ group: sound, debit: 5 }, { group: sound, credit: 5 }, ...entriesOf(group)])

    await expect(booked).rejects.toMatchObject({ cause: { message: expect.stringContaining('does not balance') } })
    expect([await countOf(group), await countOf(sound)]).toEqual([0, 0])
  })

  it('is refused when a later statement adds to it by one side', async () => {
    const group = newId('led')
    await write([
      { group, debit: 5 },
      { group, credit: 5 },
    ])

    await expect(write([{ group, debit: 1 }])).rejects.toMatchObject({
      cause: { message: expect.stringContaining('does not balance') },
    })
    expect(await countOf(group)).toBe(2)
  })
})
