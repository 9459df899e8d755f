import type { Language } from './language.ts'

/** Another wording, and its share of what the typed one is worth. */
export type Alternative = { words: readonly string[]; share: number }

const halfMin = 3
const halfFrequencyMin = 3

/** What else a wording is called in the catalog: its synonyms, and the same in one word or in two. */
export const alternativesTo = (words: readonly string[], language: Language): Alternative[] => {
  const respelled = respellings(words, language)
  const shared = respelled.flatMap((other) => synonyms(other, language).map(scaled(language.weights.joined)))
  return [
    ...synonyms(words, language),
    ...respelled.map((other) => ({ words: other, share: language.weights.joined })),
    ...shared,
  ].filter(({ words: other }) => other.every((word) => language.vocabulary.frequency(word) > 0))
}

const synonyms = (words: readonly string[], { thesaurus, weights }: Language): Alternative[] =>
  thesaurus.synonymsOf(words).map(({ words: other, nearness }) => ({ words: other, share: weights[nearness] }))

const scaled =
  (by: number) =>
  ({ words, share }: Alternative): Alternative => ({ words, share: share * by })

const respellings = (words: readonly string[], language: Language): string[][] => {
  const [first = '', second] = words
  if (words.length === 2 && second !== undefined) return [[first + second]]
  return words.length === 1 ? splits(first, language) : []
}

/** A word as two that the catalog has: "lunchbox" as "lunch box", "27inch" as "27 inch". */
export const splits = (word: string, { vocabulary: { frequency } }: Language): string[][] =>
  cutsOf(word)
    .map((at) => [word.slice(0, at), word.slice(at)])
    .map((halves) => ({ halves, found: Math.min(...halves.map(frequency)) }))
    .filter(({ found }) => found >= halfFrequencyMin)
    .toSorted((a, b) => b.found - a.found)
    .slice(0, 2)
    .map(({ halves }) => halves)

const cutsOf = (word: string): number[] => {
  if (/^\p{L}+$/u.test(word))
    return Array.from({ length: Math.max(0, word.length - 2 * halfMin + 1) }, (_, nth) => nth + halfMin)
  return [...word.matchAll(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu)].map(({ index }) => index)
}
