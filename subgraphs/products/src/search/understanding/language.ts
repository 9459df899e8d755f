import { readFileSync } from 'node:fs'
import type { Thesaurus } from './thesaurus.ts'
import { thesaurusOf } from './thesaurus.ts'
import type { Vocabulary } from './vocabulary.ts'
import { houseWeights } from './weights.ts'
import type { Weights } from './weights.ts'
import { wordListOf } from './word-list.ts'

/** What is known of words: those of the catalog, what else they are called, and which tell nothing or little. */
export type Language = {
  vocabulary: Vocabulary
  thesaurus: Thesaurus
  stop: ReadonlySet<string>
  weak: ReadonlySet<string>
  weights: Weights
}

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** The rules of synonyms that the shop comes with. */
export const houseRules = ['electronics', 'home', 'occasions', 'spelling']
  .map((name) => read(`thesaurus/${name}.txt`))
  .join('\n')

/** The stop words that the shop comes with. */
export const houseStopWords = read('lists/stop.txt')

/** Words that say little, whatever the catalog. */
export const weakWords = wordListOf(read('lists/weak.txt'))

/** Words that name the thing itself when another thing stands before them. */
export const accessoryWords = wordListOf(read('lists/accessories.txt'))

/** Words that the catalog may lack without being misspelled. */
export const houseWords = thesaurusOf(houseRules).words

/** What staff add: rules of synonyms and stop words. */
export type Written = { rules: readonly string[]; stopWords: readonly string[] }

const nothing: Written = { rules: [], stopWords: [] }

/** The language of the words that the shop comes with, and of those that staff add. */
export const languageOf = (vocabulary: Vocabulary, { rules, stopWords }: Written = nothing): Language => ({
  vocabulary,
  thesaurus: thesaurusOf([houseRules, ...rules].join('\n')),
  stop: wordListOf([houseStopWords, ...stopWords].join('\n')),
  weak: weakWords,
  weights: houseWeights,
})
