import { foldedWords } from './folded-name.ts'

/** What is known of a query: nothing about who typed it but how many. */
export type KnownQuery = {
  query: string
  /** Sum of what each search of it weighed. */
  weight: number
  /** The last day (UTC) that it was typed on, and on how many it was. */
  day: string
  days: number
  /** Stand for those who typed it on that day, as far as they need be told apart; nobody can be found by them. */
  typists: string[]
  /** Since when it may be shown to others. */
  learnedAt: Date | null
}

/** What was heard of a query on one day, and the first products that it found. */
export type HeardQuery = { query: string; weight: number; day: string; typists: string[]; productIds: string[] }

const daysMin = 3
/** So many people on one day make a query one of everybody's. */
export const typistsMin = 5

/** A query that was heard again. */
export const heardAgain = (known: KnownQuery, { weight, day, typists }: HeardQuery): KnownQuery => {
  const isNewDay = day > known.day || known.days === 0
  const all = isNewDay ? typists : [...known.typists, ...typists]
  return {
    ...known,
    weight: known.weight + weight,
    day: isNewDay ? day : known.day,
    days: known.days + (isNewDay ? 1 : 0),
    typists: known.learnedAt ? [] : [...new Set(all)].slice(0, typistsMin),
  }
}

/** What few people typed may be about one of them, so it is nobody else's to see. */
export const isCommon = ({ days, typists }: KnownQuery): boolean => days >= daysMin || typists.length >= typistsMin

/** From now on others may see it, and nobody need be told apart any more. */
export const learned = (known: KnownQuery, now: Date): KnownQuery => ({ ...known, typists: [], learnedAt: now })

const smallWordMax = 3

/**
 * Whether a query has only words that products which it finds have as well, small ones aside: so it is neither misspelled
 * nor about anything but what is sold.
 */
export const saysWhatIsSold = (query: string, texts: readonly string[]): boolean => {
  const said = new Set(texts.flatMap(foldedWords).flatMap(formsOf))
  return foldedWords(query)
    .filter((word) => word.length > smallWordMax)
    .every((word) => formsOf(word).some((form) => said.has(form)))
}

/** A word, and what it may be the plural of. */
const formsOf = (word: string): string[] => [
  word,
  ...(word.endsWith('s') ? [word.slice(0, -1)] : []),
  ...(word.endsWith('es') ? [word.slice(0, -2)] : []),
  ...(word.endsWith('ies') ? [`${word.slice(0, -3)}y`] : []),
]
