import { sql } from 'drizzle-orm'
import { transaction } from '@shop/kit/db'
import type { Db } from '@shop/kit/db'
import { catalogWordCounts, catalogWords } from './tables.ts'

/** Words that only one product has are kept when they are no codes, and of a huge catalog the most frequent. */
const wordsMax = 300_000
const countWithinMs = 600_000
/** Counting may take this share of the time. */
const busyShareMax = 0.1

export type WordCount = { countedAt: Date; products: number; wordsPerProduct: number }

/** The words as they were counted last; null before the first time. */
export const wordCount = async (db: Db): Promise<WordCount | null> => {
  const [row] = await db.select().from(catalogWordCounts)
  return row ?? null
}

/** How many products have each word. */
export const wordFrequencies = async (db: Db): Promise<Map<string, number>> =>
  new Map((await db.select().from(catalogWords)).map(({ word, products }) => [word, products]))

/** Counts the words anew when products changed since, unless that was done lately for what it costs; true when it did. */
export const countWords = (db: Db, now: () => Date): Promise<boolean> =>
  transaction(db, async (tx) => {
    const startedAt = now()
    const [{ free } = { free: false }] = await tx.execute<{ free: boolean }>(
      sql`select pg_try_advisory_xact_lock(hashtext('catalog_words')) as free`,
    )
    if (!free || !(await isDue(tx, startedAt))) return false
    await tx.execute(sql`select set_config('statement_timeout', ${String(countWithinMs)}, true)`)
    await tx.execute(sql`delete from catalog_words`)
    await tx.execute(sql`insert into catalog_words (word, products)
      select word, ndoc from ts_stat('select search from products where status = ''ACTIVE''')
      where ndoc > 1 or word !~ '\\d' order by ndoc desc limit ${wordsMax}`)
    await tx.execute(sql`insert into catalog_word_counts (counted_at, took_ms, products, words_per_product)
      select ${startedAt.toISOString()}, ${now().getTime() - startedAt.getTime()}, count(*), coalesce(avg(length(search)), 1)
      from products where status = 'ACTIVE'
      on conflict (one) do update set counted_at = excluded.counted_at, took_ms = excluded.took_ms,
        products = excluded.products, words_per_product = excluded.words_per_product`)
    return true
  })

const isDue = async (tx: Db, at: Date): Promise<boolean> => {
  const [last] = await tx.select().from(catalogWordCounts)
  if (!last) return true
  if (at.getTime() - last.countedAt.getTime() < last.tookMs / busyShareMax) return false
  const changed = await tx.execute(
    sql`select 1 from search_versions where changed_at > ${last.countedAt.toISOString()} limit 1`,
  )
  return changed.length > 0
}
