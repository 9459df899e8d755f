import { editDistance } from './edit-distance.ts'
import type { Vocabulary } from './vocabulary.ts'

type Spelled = { word: string; letters: number }

/** A vocabulary in memory. `others` are words that may be meant without being in the catalog, such as those with synonyms. */
export const memoryVocabulary = (
  { products, wordsPerProduct }: Pick<Vocabulary, 'products' | 'wordsPerProduct'>,
  frequencies: ReadonlyMap<string, number>,
  others: Iterable<string> = [],
): Vocabulary => {
  const spelled = [...new Set([...frequencies.keys(), ...others])]
    .filter((word) => /^\p{L}{3,24}$/u.test(word))
    .map((word): Spelled => ({ word, letters: lettersOf(word) }))
  const byLength = Map.groupBy(spelled, ({ word }) => word.length)
  return {
    products,
    wordsPerProduct,
    frequency: (word) => frequencies.get(word) ?? 0,
    similar: (word, distanceMax) => {
      const letters = lettersOf(word)
      return lengthsAbout(word.length, distanceMax)
        .flatMap((length) => byLength.get(length) ?? [])
        .filter((other) => unlike(letters, other.letters) <= 2 * distanceMax)
        .filter((other) => editDistance(word, other.word, distanceMax) <= distanceMax)
        .map((other) => other.word)
    },
  }
}

const lengthsAbout = (length: number, distanceMax: number): number[] =>
  distanceMax === 0 ? [] : Array.from({ length: 2 * distanceMax + 1 }, (_, nth) => length - distanceMax + nth)

/** Which letters a word has, a bit for each: what is too unlike in this need not be compared letter by letter. */
const lettersOf = (word: string): number =>
  [...word].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) & 31)), 0)

const unlike = (one: number, other: number): number => {
  let bits = one ^ other
  let count = 0
  for (; bits !== 0; bits &= bits - 1) count += 1
  return count
}
