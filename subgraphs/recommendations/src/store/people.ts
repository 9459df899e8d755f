import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { z } from 'zod'
import type { Person } from '../person.ts'

type Seen = Person & { at: Date | string }
type Join = { from: Person; to: Person; at: Date | string }

/** To the hour, so that most writes change no index. */
export const seenNow = sql`case when excluded.seen_at > people.seen_at + interval '1 hour' then excluded.seen_at
  else people.seen_at end`

/** Makes sure that these people have rows, and locks them until the transaction ends. */
export const meetPeople = async (tx: Db, people: readonly Seen[]): Promise<void> => {
  await tx.execute(sql`
    insert into people (key, person, seen_at)
    select key, max(person), max(at) from jsonb_to_recordset(${JSON.stringify(people)}::jsonb)
      as somebody (key text, person text, at timestamptz)
    group by key order by key
    on conflict (key) do update set seen_at = ${seenNow}`)
}

/**
 * What somebody did under another id becomes the user's, whose rows are locked: of several users the first, and none after
 * that. Says whose history changed.
 */
export const joinPeople = async (tx: Db, joins: readonly Join[]): Promise<string[]> => {
  const rows = await tx.execute(sql`
    with first as (
      select distinct on ("fromKey") "fromKey", "toKey", "user", max(at) over (partition by "fromKey", "toKey") as at
      from rows from (jsonb_to_recordset(${JSON.stringify(
        joins.map(({ from, to, at }) => ({ fromKey: from.key, toKey: to.key, user: to.person, at })),
      )}::jsonb) as ("fromKey" text, "toKey" text, "user" text, at timestamptz)) with ordinality
        as wish ("fromKey", "toKey", "user", at, place)
      where not exists (select from people where key = "toKey" and erased_at is not null)
      order by "fromKey", place
    )
    update people set joined_to = first."user", joined_at = greatest(people.joined_at, first.at)
    from first
    where people.key = first."fromKey" and people.erased_at is null
      and (people.joined_to is null or people.joined_to = first."user")
    returning people.key, people.person, first."toKey" as "toKey", people.joined_to as "joinedTo"`)
  const joined = z
    .array(z.object({ key: z.string(), person: z.string(), toKey: z.string(), joinedTo: z.string() }))
    .parse([...rows])
  if (joined.length > 0) await moveHistory(tx, joined)
  return joined.flatMap(({ key, toKey }) => [key, toKey])
}

const moveHistory = async (tx: Db, moves: readonly { person: string; joinedTo: string }[]): Promise<void> => {
  await tx.execute(sql`
    with move as (
      select person, "joinedTo" from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb)
        as move (person text, "joinedTo" text)
    ), gone as (
      delete from interactions using move where interactions.person = move.person
      returning "joinedTo", id, kind, product_id, query, rating, tracking_id, at, received_at
    )
    insert into interactions (person, id, kind, product_id, query, rating, tracking_id, at, received_at)
    select * from gone order by 1, 2 on conflict do nothing`)
}

/**
 * Consent is denied: what clients told of these people is erased, also what comes late, and under the other ids of the same
 * users. Purchases and ratings stay: they are no tracking. Says whose history went.
 */
export const withdrawConsent = async (tx: Db, people: readonly Person[], now: Date): Promise<string[]> => {
  await meetPeople(
    tx,
    people.map((somebody) => ({ ...somebody, at: now })),
  )
  const keys = people.map(({ key }) => key)
  const ids = people.map(({ person }) => person)
  const refused = await tx.execute(sql`
    update people set refused_at = greatest(refused_at, ${now.toISOString()}::timestamptz)
    where key in (select key from people where erased_at is null
      and (key = any(${sql.param(keys)}::text[]) or joined_to = any(${sql.param(ids)}::text[])) order by key for update)
    returning key, person`)
  const refusing = z.array(z.object({ key: z.string(), person: z.string() })).parse([...refused])
  await tx.execute(sql`
    delete from interactions where kind <> 'RATING'
      and person = any(${sql.param(refusing.map(({ person }) => person))}::text[])`)
  return refusing.map(({ key }) => key)
}

/** Removes rows of people that are of no use any more, a part at a time. Erased ones stay. Returns how many went. */
export const forgetOldPeople = async (db: Db, keptDays: number, most: number): Promise<number> => {
  const gone = await db.execute(sql`
    delete from people where key in (
      select key from people where erased_at is null and (
        seen_at < clock_timestamp() - make_interval(days => ${keptDays}::int)
        or (refused_at < clock_timestamp() - interval '2 days' and joined_to is null
          and not exists (select from interactions where interactions.person = people.person)))
      order by seen_at limit ${most} for update skip locked)`)
  return gone.count
}
