import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Db } from '@shop/kit/db'
import type { Listed } from '@shop/kit/reads'
import { z } from 'zod'
import { beginningsNear, isNearlyIn } from './slips.ts'
import { bestTitles, candidatesMax } from './titles.ts'
import type { FindTitles, Titled } from './titles.ts'
import { lettersOf } from './typed.ts'

/** So few letters begin words of a great part of all titles: only what was bought most is looked at. */
const denseMax = 2
const boughtMostMax = 2_000
/** So many that match are looked at; among more, which ones is left to chance. */
const matchingMax = 2_000

/** Finds titles in the catalog's own table, at a cost that does not grow with it. */
export const postgresTitles =
  (listed: Listed): FindTitles =>
  (typed, exactness) =>
    listed(async (db) => {
      const found = exactness === 'EXACTLY' ? await exactly(db, typed.text) : await nearly(db, typed.text)
      return bestTitles(found, typed)
    })

const rows = z.array(z.object({ id: z.string(), title: z.string() }))

const titled = async (db: Db, statement: SQL): Promise<Titled[]> => rows.parse(await db.execute(statement))

const exactly = (db: Db, text: string): Promise<Titled[]> => {
  const wanted = sql`words_wanted(${text})`
  return titled(db, lettersOf(text) <= denseMax ? amongBoughtMost(wanted) : amongMatching(wanted, candidatesMax))
}

const nearly = async (db: Db, text: string): Promise<Titled[]> => {
  const near = beginningsNear(text)
  if (!near) return []
  const found = await titled(db, amongMatching(sql`${near}::tsquery`, matchingMax))
  return found.filter(({ title }) => isNearlyIn(text, title))
}

const amongBoughtMost = (wanted: SQL): SQL => sql`
  select id, title from (
    select id, title, popularity from products where status = 'ACTIVE'
    order by popularity desc, id desc limit ${boughtMostMax}) bought
  where name_words(title) @@ ${wanted}
  order by popularity desc, id desc limit ${candidatesMax}`

const amongMatching = (wanted: SQL, limit: number): SQL => sql`
  select id, title from (
    select id, title, popularity from products
    where status = 'ACTIVE' and name_words(title) @@ ${wanted} limit ${matchingMax}) matching
  order by popularity desc, length(title), id limit ${limit}`
