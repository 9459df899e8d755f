import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { products } from '../store/tables.ts'
import { coded, similarWords } from './text-score.ts'
import { allTsquery, beginningTsquery, either, tsqueryOf } from './tsquery.ts'
import type { Language } from './understanding/language.ts'
import { enoughOf, thereAre } from './understanding/meaning.ts'
import type { Meaning } from './understanding/meaning.ts'
import { understand } from './understanding/understand.ts'

/** From strict to loose: what is meant, and when nothing has it, titles like what was typed. */
export const matchModes = ['MEANT', 'SIMILAR'] as const
export type MatchMode = (typeof matchModes)[number]

/** What somebody typed, what that means, and how strictly it is taken. */
export type Match = { text: string; mode: MatchMode; meaning: Meaning; language: Language }

/** Reads what somebody typed. */
export const matchOf = (text: string, mode: MatchMode, language: Language): Match => ({
  text,
  mode,
  meaning: understand(text, language),
  language,
})

/** Subselects on ids, so that each side of an "or" uses its own index. */
export const matches = ({ text, mode, meaning, language }: Match): SQL => {
  switch (mode) {
    case 'MEANT':
      return within([...meantSql(meaning, language), ...beginningSql(text), coded(text)])
    case 'SIMILAR':
      return within(similarWords(text).map((word) => sql`select id from products where ${word} <% title`))
  }
}

const beginningSql = (text: string): SQL[] => {
  const beginning = beginningTsquery(text)
  return beginning === null ? [] : [sql`select id from products where search @@ ${beginning}::tsquery`]
}

const meantSql = ({ notions, phrases }: Meaning, { vocabulary }: Language): SQL[] => {
  if (notions.length === 0) return []
  const quoted = phrases.map((words) => words.map((word) => tsqueryOf({ words: [word] })).join(' <-> '))
  const meant = either(enoughOf(thereAre(notions, vocabulary)).map((set) => `(${allTsquery(set)})`))
  return [
    sql`select id from products where search @@ ${[meant, ...quoted.map((phrase) => `(${phrase})`)].join(' & ')}::tsquery`,
  ]
}

const within = (selects: SQL[]): SQL =>
  selects.length === 0 ? sql`false` : sql`${products.id} in (${sql.join(selects, sql` union all `)})`
