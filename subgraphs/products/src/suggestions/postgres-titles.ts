import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { Listed } from '@shop/kit/reads'
import { z } from 'zod'
import type { FindTitles } from './titles.ts'
import { lettersOf } from './typed.ts'
import type { Typed } from './typed.ts'

/** So few letters begin words of a great part of all titles: only what was bought most is looked at. */
const denseMax = 2
const boughtMostMax = 2_000
/** So many that match are looked at; among more, which ones is left to chance. */
const matchingMax = 2_000
const candidatesMax = 50

const rows = z.array(z.object({ id: z.string() }))

/** Finds titles in the catalog's own table, at a cost that does not grow with it. */
export const postgresTitles =
  (listed: Listed): FindTitles =>
  (typed) =>
    listed(async (db) => {
      const statement = lettersOf(typed.text) <= denseMax ? amongBoughtMost(typed) : amongMatching(typed)
      return rows.parse(await db.execute(statement)).map(({ id }) => id)
    })

const amongBoughtMost = ({ text, first }: Typed): SQL => sql`
  select id from (
    select id, title, popularity from products where status = 'ACTIVE'
    order by popularity desc, id desc limit ${boughtMostMax}) bought
  where name_words(title) @@ words_wanted(${text})
  order by popularity desc, id desc limit ${first}`

const amongMatching = ({ text, first }: Typed): SQL => sql`
  select id from (
    select id, title, popularity from (
      select id, title, popularity from products
      where status = 'ACTIVE' and name_words(title) @@ words_wanted(${text}) limit ${matchingMax}) matching
    order by popularity desc, length(title), id limit ${candidatesMax}) candidate
  order by starts_with(folded_name(title), folded_name(${text})) desc,
    popularity desc, length(title), id
  limit ${first}`
