import { codeBeginning } from './understanding/codes.ts'
import type { Notion, Term } from './understanding/meaning.ts'
import { wordsOf } from './understanding/words.ts'

/** Words next to each other, one more between them at most, in Postgres' own words. */
export const tsqueryOf = ({ words }: Pick<Term, 'words'>): string => {
  if (words.length === 1) return lexeme(words[0] ?? '')
  return `(${words.map(lexeme).join(' <-> ')} | ${words.map(lexeme).join(' <2> ')})`
}

/** A notion: one of its terms, or all of its parts. */
export const notionTsquery = ({ terms, parts }: Notion): string => either([...terms.map(tsqueryOf), ...together(parts)])

/** All of these notions. */
export const allTsquery = (notions: readonly Notion[]): string => notions.map(notionTsquery).join(' & ')

/** Words that begin as an SKU of one word does; null when this is none. */
export const beginningTsquery = (text: string): string | null => {
  const [word, ...others] = codeBeginning(text) === null ? [] : wordsOf(text)
  return word === undefined || others.length > 0 ? null : `${lexeme(word)}:*`
}

const together = (parts: readonly Notion[]): string[] => (parts.length === 0 ? [] : [`(${allTsquery(parts)})`])

/** One of these queries. */
export const either = (queries: readonly string[]): string =>
  queries.length === 1 ? (queries[0] ?? '') : `(${queries.join(' | ')})`

const lexeme = (word: string): string => `'${word.replaceAll("'", "''")}'`
