/** Words that stand next to each other, and what a product that has them gains at most. */
export type Term = { words: readonly string[]; worth: number }

/** One thing that is looked for: its best term counts, or all of its parts together. */
export type Notion = { terms: readonly Term[]; parts: readonly Notion[] }

/** What somebody who typed something wants. */
export type Meaning = {
  notions: readonly Notion[]
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
