import type { ListQuery } from './search-index.ts'
import type { Language } from './understanding/language.ts'
import type { Meaning, Notion } from './understanding/meaning.ts'
import { understand } from './understanding/understand.ts'
import { wordsOf } from './understanding/words.ts'

/** A stretch of a text, and whether it is a word that was looked for. */
export type Piece = { text: string; isMatch: boolean }

const snippetLength = 200
const beforeMatch = 60

const known = new WeakMap<ListQuery, ReadonlySet<string>>()

/** All words that a list is found by: as they were typed, corrected, and called otherwise. Worked out once a list. */
export const wordsLookedFor = (query: ListQuery, language: Language): ReadonlySet<string> => {
  const found = known.get(query) ?? wordsMeant(understand(query.text ?? '', language))
  known.set(query, found)
  return found
}

const wordsMeant = ({ notions, words }: Meaning): ReadonlySet<string> => {
  const of = ({ terms, parts }: Notion): string[] => [...terms.flatMap((term) => [...term.words]), ...parts.flatMap(of)]
  return new Set([...words, ...notions.flatMap(of)])
}

/** A text in pieces; null when nothing that was looked for is in it. */
export const highlight = (text: string, lookedFor: ReadonlySet<string>): Piece[] | null => {
  const pieces: Piece[] = []
  const add = (piece: Piece) => {
    const last = pieces.at(-1)
    if (last && last.isMatch === piece.isMatch) last.text += piece.text
    else if (piece.text !== '') pieces.push({ ...piece })
  }
  for (const part of text.split(/([\p{L}\p{M}\p{N}'’]+)/u))
    add({ text: part, isMatch: wordsOf(part).some((word) => lookedFor.has(word)) })
  return pieces.some(({ isMatch }) => isMatch) ? pieces : null
}

/** The stretch of a longer text around the first match, cut between words. */
export const snippet = (text: string, lookedFor: ReadonlySet<string>): Piece[] | null => {
  const whole = highlight(text, lookedFor)
  if (!whole || text.length <= snippetLength) return whole
  const first = whole.findIndex(({ isMatch }) => isMatch)
  const at = whole.slice(0, first).reduce((sum, piece) => sum + piece.text.length, 0)
  const from = Math.max(0, Math.min(at - beforeMatch, text.length - snippetLength))
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1
  const end = text.lastIndexOf(' ', start + snippetLength)
  const cut = text.slice(start, end > start ? end : start + snippetLength)
  return highlight(`${start > 0 ? '… ' : ''}${cut}${start + cut.length < text.length ? ' …' : ''}`, lookedFor)
}
