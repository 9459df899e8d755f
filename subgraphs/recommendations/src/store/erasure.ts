import { sql } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import { z } from 'zod'
import type { Person, Persons } from '../person.ts'

/** Who writes what somebody did holds it together with others, who erases somebody alone. */
const erasing = sql`hashtext('erasing')`

/**
 * Which of these people were erased: nothing is to be kept of them. Nobody is erased before the transaction ends, so what
 * it writes of the others is found by whoever erases them later.
 */
export const erasedOf = async (tx: Db, persons: Persons, ids: readonly string[]): Promise<Set<string>> => {
  const keys = new Map([...new Set(ids)].map((id) => [persons.ofId(id).key, id]))
  const [, rows] = await Promise.all([
    tx.execute(sql`select pg_advisory_xact_lock_shared(${erasing})`),
    tx.execute(sql`
      select key from people where key = any(${sql.param([...keys.keys()])}::text[]) and erased_at is not null`),
  ])
  const erased = z.array(z.object({ key: z.string() })).parse([...rows])
  return new Set(erased.flatMap(({ key }) => keys.get(key) ?? []))
}

/** Who an order belongs to once its buyer is erased: to nobody else's, so that it goes on counting as one order. */
export const nobodyOf = (orderId: string): string => `erased_${orderId}`

/**
 * Forgets everything of a user, and of the guests and devices that became this user. A keyed hash stays, so that what comes
 * late brings nothing back; orders stay without their buyer. Says whose history went.
 */
export const erasePerson = async (tx: Db, { key, person: userId }: Person, now: Date): Promise<string[]> => {
  await tx.execute(sql`select pg_advisory_xact_lock(${erasing})`)
  const at = now.toISOString()
  const rows = await tx.execute(sql`
    select key, person from people where key = ${key} or joined_to = ${userId} order by key for update`)
  const known = z.array(z.object({ key: z.string(), person: z.string().nullable() })).parse([...rows])
  const ids = sql`${sql.param([userId, ...known.flatMap(({ person }) => person ?? [])])}::text[]`
  await tx.execute(sql`
    insert into people (key, person, seen_at, erased_at)
    select key, null, ${at}::timestamptz, ${at}::timestamptz
    from unnest(${sql.param([...new Set([key, ...known.map((somebody) => somebody.key)])])}::text[]) as key order by key
    on conflict (key) do update set person = null, joined_to = null, joined_at = null, refused_at = null,
      erased_at = coalesce(people.erased_at, excluded.erased_at)`)
  await tx.execute(sql`delete from interactions where person = any(${ids})`)
  await tx.execute(sql`update orders set buyer_id = ${nobodyOf('')} || id where buyer_id = any(${ids})`)
  await tx.execute(sql`delete from person_lists where person = any(${ids})`)
  await tx.execute(sql`delete from stale_tastes where person = any(${ids})`)
  await tx.execute(sql`delete from exposures where person = any(${ids})`)
  await tx.execute(sql`delete from cart_items where owner_id = any(${ids})`)
  await tx.execute(sql`delete from dead_letters where exists (
    select from unnest(${ids}) as id where strpos(dead_letters.payload, id) > 0)`)
  return [key, ...known.map((somebody) => somebody.key)]
}
