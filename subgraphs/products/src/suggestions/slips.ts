import { foldedWords } from '../domain/folded-name.ts'
import { editDistance } from '../search/understanding/edit-distance.ts'

/** In a word so long, one letter may be wrong, missing, too many, or swapped with the next. */
export const slipFrom = 4

/**
 * The words that were typed in the words of a tsquery, the long ones by their first two letters: as they are, swapped, and
 * with one of the first two too many. Null when no word is long. Letters that are wrong or missing are found behind them.
 */
export const beginningsNear = (typed: string): string | null => {
  const words = foldedWords(typed)
  if (words.every((word) => word.length < slipFrom)) return null
  return words
    .map(
      (word) =>
        `(${firstLettersOf(word)
          .map((begun) => `'${begun}':*`)
          .join(' | ')})`,
    )
    .join(' & ')
}

const firstLettersOf = (word: string): string[] => {
  const [first = '', second = '', third = ''] = word
  return word.length < slipFrom ? [word] : [...new Set([first + second, second + first, first + third, second + third])]
}

/** Whether each word that was typed begins a word of the name, but for one slip in each. */
export const isNearlyIn = (typed: string, name: string): boolean => {
  const words = foldedWords(name)
  return foldedWords(typed).every((begun) =>
    words.some((word) => (begun.length < slipFrom ? word.startsWith(begun) : beginsNearly(word, begun))),
  )
}

const beginsNearly = (word: string, begun: string): boolean =>
  [-1, 0, 1].some((more) => editDistance(begun, word.slice(0, begun.length + more), 1) <= 1)
