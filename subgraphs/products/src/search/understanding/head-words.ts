import { accessoryWords } from './language.ts'
import { wordsOf } from './words.ts'

const phraseEnds = /[,;:()[\]|–—]| - | \/ |\s\+\s/
const belongsTo = /\b(?:for|f\/|to|fits|compatible with|replaces?|w\/|with|from)(?!\p{L})/iu

/**
 * The words of a title that may name what the product is. "Laptop" in "laptop bag" or "lock for laptop" does not: it is what
 * the bag and the lock belong to.
 */
export const headWordsOf = (title: string): string[] =>
  title.split(phraseEnds).flatMap((phrase) => {
    const words = wordsOf(phrase.split(belongsTo)[0] ?? '')
    return words.filter((_, nth) => !words.slice(nth + 1, nth + 3).some((next) => accessoryWords.has(next)))
  })
