import type { Vocabulary } from './vocabulary.ts'

/** Words that stand next to each other, and what a product that has them gains at most. */
export type Term = { words: readonly string[]; worth: number }

/** One thing that is looked for: its best term counts, or all of its parts together. */
export type Notion = { terms: readonly Term[]; parts: readonly Notion[] }

/** What somebody who typed something wants. */
export type Meaning = {
  notions: readonly Notion[]
  /** What stands in quotation marks: words that must stand next to each other. */
  phrases: readonly (readonly string[])[]
  /** The words that were typed, without those that tell nothing and with slips corrected. */
  words: readonly string[]
  /** What was probably meant, when that is not what was typed. */
  corrected: string | null
}

/** What a product that has all of it gains. */
export const worthOf = ({ terms, parts }: Notion): number =>
  Math.max(
    0,
    ...terms.map(({ worth }) => worth),
    parts.reduce((sum, part) => sum + worthOf(part), 0),
  )

/** Less than this share of what somebody wants is not what they want. */
const enough = 0.3

/** Those notions that some product can have; all of them where none can, or nothing is known of the catalog. */
export const thereAre = (notions: readonly Notion[], { frequency }: Vocabulary): readonly Notion[] => {
  const isThere = ({ terms, parts }: Notion): boolean =>
    terms.some(({ words }) => words.every((word) => frequency(word) > 0)) || parts.some(isThere)
  const some = notions.filter(isThere)
  return some.length > 0 ? some : notions
}

/**
 * Which notions a product must have to be found: any of these sets. A notion that is much of what is wanted does alone,
 * of the others it takes two.
 */
export const enoughOf = (notions: readonly Notion[]): Notion[][] => {
  const whole = notions.reduce((sum, notion) => sum + worthOf(notion), 0)
  const isMuch = (notion: Notion) => notions.length === 1 || worthOf(notion) >= enough * whole
  const others = notions.filter((notion) => !isMuch(notion))
  const pairs = others.flatMap((one, nth) => others.slice(nth + 1).map((other) => [one, other]))
  return [...notions.filter(isMuch).map((notion) => [notion]), ...pairs]
}
