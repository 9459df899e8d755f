import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { z } from 'zod'
import type { Click } from '../clicks.ts'
import { joinPeople, meetPeople, seenNow } from './people.ts'

/** Product views that are looked through for the latest products. */
const viewsMax = 300

/**
 * Keeps what people did, each thing once, however often it is told. Says whose history changed. What was received before a
 * consent was withdrawn, and all of those who were erased, is left out.
 */
export const keepClicks = async (db: Db, clicks: readonly Click[]): Promise<string[]> => {
  const joins = clicks.flatMap(({ was, key, person, receivedAt }) =>
    was.map((from) => ({ from, to: { key, person }, at: receivedAt })),
  )
  if (joins.length === 0) return peopleIn(await db.execute(writeClicks(clicks)))
  return transaction(db, async (tx) => {
    // All are locked at once, in one order, so that two who write do not wait for each other.
    await meetPeople(tx, [
      ...joins.flatMap(({ from, to, at }) => [
        { ...from, at },
        { ...to, at },
      ]),
      ...seenIn(clicks),
    ])
    const joined = await joinPeople(tx, joins)
    return [...joined, ...peopleIn(await tx.execute(writeClicks(clicks)))]
  })
}

const seenIn = (clicks: readonly Click[]) => clicks.map(({ key, person, receivedAt: at }) => ({ key, person, at }))

const peopleIn = (rows: Iterable<unknown>): string[] =>
  z
    .array(z.object({ key: z.string() }))
    .parse([...rows])
    .map(({ key }) => key)

/** Late words of somebody who became a user are the user's; one that was kept as the user's before is not kept again. */
const writeClicks = (clicks: readonly Click[]): SQL => sql`
  with told as (
    select * from rows from (jsonb_to_recordset(${JSON.stringify(clicks)}::jsonb) as (key text, person text, id text,
      kind interaction_kind, "productId" text, query text, "trackingId" text, at timestamptz, "receivedAt" timestamptz))
      with ordinality as event (key, person, id, kind, "productId", query, "trackingId", at, "receivedAt", place)
  ), met as (
    insert into people (key, person, seen_at)
    select key, max(person), max("receivedAt") from told group by key order by key
    on conflict (key) do update set seen_at = ${seenNow}
    returning key, refused_at, joined_to, joined_at, erased_at
  ), allowed as (
    select told.*, met.joined_to,
      case when "receivedAt" <= met.joined_at then met.joined_to else told.person end as owner
    from told join met using (key)
    where met.erased_at is null and (met.refused_at is null or "receivedAt" > met.refused_at)
  ), kept as (
    insert into interactions (person, id, kind, product_id, query, tracking_id, at, received_at)
    select distinct on (owner, id) owner, id, kind, "productId", query, "trackingId", at, "receivedAt" from allowed
    where joined_to is null or not exists (
      select from interactions as before where before.person = allowed.joined_to and before.id = allowed.id)
    order by owner, id, place
    on conflict do nothing
    returning person
  )
  select distinct key from allowed where owner in (select person from kept)`

/** `rating` is null when it was taken back. */
export type Rating = { person: string; id: string; productId: string; rating: number | null; at: Date }

/**
 * Keeps what people think of products; a review that is told again, changed, counts as it is now. One that was taken back
 * stays without its rating, so that an earlier word of it that comes late does not bring it back.
 */
export const keepRatings = async (tx: Db, ratings: readonly Rating[]): Promise<void> => {
  await tx.execute(sql`
    insert into interactions (person, id, kind, product_id, rating, at, received_at)
    select distinct on (person, id) person, id, 'RATING', "productId", rating, at, clock_timestamp()
    from jsonb_to_recordset(${JSON.stringify(ratings)}::jsonb)
      as event (person text, id text, "productId" text, rating smallint, at timestamptz)
    order by person, id, at desc
    on conflict (person, id) do update set rating = excluded.rating, at = excluded.at
    where interactions.kind = 'RATING' and interactions.at < excluded.at`)
}

export type Viewed = { productId: string; at: Date }

/** The products that somebody looked at, the latest first, each once. */
export const viewedBy = async (db: Db, person: string, limit: number): Promise<Viewed[]> => {
  const rows = await db.execute(sql`
    select product_id as "productId", max(at) as at
    from (select product_id, at from interactions where person = ${person} and kind = 'VIEW'
      order by at desc limit ${viewsMax}) as latest
    group by 1 order by 2 desc, 1 limit ${limit}`)
  return z.array(z.object({ productId: z.string(), at: z.coerce.date() })).parse([...rows])
}

/** Removes what is older than it may be, a part at a time. Returns how many went. */
export const forgetOldInteractions = async (db: Db, keptDays: number, most: number): Promise<number> => {
  const gone = await db.execute(sql`
    delete from interactions where (person, id) in (
      select person, id from interactions where at < clock_timestamp() - make_interval(days => ${keptDays}::int)
      order by at limit ${most})`)
  return gone.count
}
