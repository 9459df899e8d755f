import { alternativesTo, splits } from './alternatives.ts'
import type { Language } from './language.ts'
import { worthOf } from './meaning.ts'
import type { Meaning, Notion, Term } from './meaning.ts'
import { correctionsOf } from './spelling.ts'
import { rarity } from './vocabulary.ts'
import { wordsOf } from './words.ts'

const wordsMax = 12

/** What somebody wants who typed this. */
export const understand = (text: string, language: Language): Meaning => {
  const all = wordsOf(text)
  const telling = all.filter((word) => !language.stop.has(word))
  const read = (telling.length > 0 ? telling : all).slice(0, wordsMax).map((typed) => readWord(typed, language))
  const words = read.map(({ word }) => word)
  const isCorrected = read.some(({ word, typed }) => word !== typed)
  return {
    notions: spansOf(words, language).map(({ from, to }) => notionOf(read.slice(from, to), language)),
    phrases: [...text.matchAll(/"([^"]+)"/g)]
      .map(([, quoted = '']) => wordsOf(quoted))
      .filter(({ length }) => length > 1),
    words,
    corrected: isCorrected ? words.join(' ') : null,
  }
}

/** A word as it is taken, and what else it may have been meant to be. */
type Read = { typed: string; word: string; others: string[] }

const readWord = (typed: string, language: Language): Read => {
  const { vocabulary, thesaurus } = language
  const isKnown = vocabulary.frequency(typed) > 0 || thesaurus.words.has(typed) || splits(typed, language).length > 0
  const [word = typed, ...others] = isKnown ? [] : correctionsOf(typed, vocabulary)
  return { typed, word, others: others.slice(0, 2) }
}

type Span = { from: number; to: number }

/** Words that mean something together stay together, the longest first. */
const spansOf = (words: readonly string[], language: Language): Span[] => {
  const lengths = Array.from({ length: Math.min(language.thesaurus.wordsMax, words.length) }, (_, nth) => nth + 1)
  const spans: Span[] = []
  for (const length of lengths.reverse())
    for (let from = 0; from + length <= words.length; from += 1) {
      const span = { from, to: from + length }
      const isFree = spans.every((taken) => taken.to <= span.from || span.to <= taken.from)
      const hasMeaning = length === 1 || alternativesTo(words.slice(span.from, span.to), language).length > 0
      if (isFree && hasMeaning) spans.push(span)
    }
  return spans.toSorted((a, b) => a.from - b.from)
}

const notionOf = (read: readonly Read[], language: Language): Notion => {
  const [only] = read
  if (only && read.length === 1) return { terms: termsOf(only, language), parts: [] }
  const parts = read.map((each): Notion => ({ terms: termsOf(each, language, language.weights.same), parts: [] }))
  const worth = worthOf({ terms: [], parts })
  const words = read.map(({ word }) => word)
  return {
    terms: best(alternativesTo(words, language).map((other) => ({ ...other, worth: worth * other.share }))),
    parts,
  }
}

/** Inside of a longer wording only what is the same counts, not kinds. */
const termsOf = ({ typed, word, others }: Read, language: Language, shareMin = 0): Term[] => {
  const { weights } = language
  const worth = rarity(language.vocabulary, word) * (language.weak.has(word) ? weights.weak : 1)
  return best([
    { words: [word], worth: worth * (word === typed ? 1 : weights.corrected) },
    ...alternativesTo([word], language)
      .filter(({ share }) => share >= shareMin * weights.joined)
      .map(({ words, share }) => ({ words, worth: worth * share })),
    ...(word === typed ? [] : [{ words: [typed], worth }]),
    ...others.map((other) => ({ words: [other], worth: worth * weights.otherwise })),
  ])
}

/** Each wording once, at its best. */
const best = (terms: readonly Term[]): Term[] =>
  [...Map.groupBy(terms, ({ words }) => words.join(' ')).values()].flatMap((same) =>
    same
      .toSorted((a, b) => b.worth - a.worth)
      .slice(0, 1)
      .map(({ words, worth }) => ({ words, worth })),
  )
