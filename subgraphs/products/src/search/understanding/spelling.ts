import { editDistance } from './edit-distance.ts'
import type { Vocabulary } from './vocabulary.ts'

const onlyLetters = /^\p{L}+$/u

/** What a word that the catalog does not have was probably meant to be, best first. Short words and codes stay as they are. */
export const correctionsOf = (word: string, vocabulary: Vocabulary): string[] => {
  const distanceMax = slipsIn(word)
  return vocabulary
    .similar(word, distanceMax)
    .filter((other) => other !== word && onlyLetters.test(other))
    .map((other) => ({ other, slips: editDistance(word, other, distanceMax), found: vocabulary.frequency(other) }))
    .filter(({ slips }) => slips <= distanceMax)
    .map((one) => ({ ...one, likelihood: likelihoodOf(word, one) }))
    .toSorted((a, b) => b.likelihood - a.likelihood || (a.other < b.other ? -1 : 1))
    .map(({ other }) => other)
}

/** How many letters may be wrong in a word of this length. */
const slipsIn = (word: string): number => {
  if (!onlyLetters.test(word) || word.length < 4) return 0
  return word.length < 6 ? 1 : 2
}

type Candidate = { other: string; slips: number; found: number }

/** One letter more that is wrong counts as being a hundred times rarer. People seldom miss the first letter, or the sound. */
const likelihoodOf = (typed: string, { other, slips, found }: Candidate): number => {
  const sound = soundOf(typed) === soundOf(other) ? 0.7 : 0
  const doubled = withoutDoubles(typed) === withoutDoubles(other) ? 1 : 0
  const first = typed[0] === other[0] ? 0 : -1
  return Math.log10(1 + found) - 2 * slips + sound + doubled + first
}

const withoutDoubles = (word: string): string => word.replace(/(.)\1+/g, '$1')

/** The consonants: what stays when vowels are mixed up. */
const soundOf = (word: string): string =>
  withoutDoubles(
    word
      .replace(/ph/g, 'f')
      .replace(/ck|q|c(?![eiy])/g, 'k')
      .replace(/[cz]/g, 's'),
  ).replace(/(?<!^)[aeiouyhw]/g, '')
