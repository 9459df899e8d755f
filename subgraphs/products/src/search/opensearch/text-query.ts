import { codeBeginning, codeOf } from '../understanding/codes.ts'
import type { Language } from '../understanding/language.ts'
import { enoughOf, thereAre, worthOf } from '../understanding/meaning.ts'
import type { Meaning, Notion, Term } from '../understanding/meaning.ts'
import { understand } from '../understanding/understand.ts'
import { rarity } from '../understanding/vocabulary.ts'
import type { Vocabulary } from '../understanding/vocabulary.ts'
import type { Weights } from '../understanding/weights.ts'
import type { Clause } from './filters.ts'

/** What somebody typed, in OpenSearch's own words. */
export type TextQuery = {
  /** Finds the products, and says nothing of what they are worth: at a fraction of the cost. */
  matches: Clause
  /** Finds the same, worth what each has of what is meant; an SKU or GTIN first. */
  scores: Clause
  /** What a product is worth besides for having all of it, and as it was typed: constants; null where there is but one word. */
  closeness: Clause | null
  /** By what the worth of a product is multiplied for what is known of it besides: the functions of a `function_score`. */
  signals: Clause
  /** At most about so many match. */
  matchesMax: number
}

export const textQueryOf = (text: string, language: Language): TextQuery => {
  const meaning = understand(text, language)
  const hasWords = meaning.notions.length > 0
  const codes = codeClauses(text)
  return {
    matches: anyOf([...codes, ...(hasWords ? [allOf(enoughClauses(meaning, language))] : [])]),
    scores: anyOf([...codes, ...(hasWords ? [meaningClause(meaning, language)] : [])]),
    closeness: closenessOf(meaning, language),
    signals: signalsOf(language.weights),
    matchesMax: matchesMaxOf(meaning, language),
  }
}

const codeWorth = 1_000

/** Of a code it is enough to know how it begins. */
const codeClauses = (text: string): Clause[] => {
  const beginning = codeBeginning(text)
  return [
    constant({ term: { codes: codeOf(text) } }, codeWorth),
    ...(beginning === null ? [] : [constant({ prefix: { codes: beginning } }, codeWorth / 2)]),
  ]
}

const meaningClause = (meaning: Meaning, language: Language): Clause => {
  const { notions } = meaning
  return {
    bool: {
      filter: isAnyEnough(meaning, language) ? phraseClauses(meaning) : enoughClauses(meaning, language),
      must: [{ bool: { should: notions.map((notion) => notionClause(notion, language)) } }],
    },
  }
}

const closenessOf = ({ notions, words }: Meaning, { weights }: Language): Clause | null => {
  const whole = notions.reduce((sum, notion) => sum + worthOf(notion), 0)
  const literal = words.map((word) => wordsIn('text', [word]))
  const should = [
    ...(notions.length > 1 ? [constant(allOf(notions.map(hasNotion)), whole * weights.all)] : []),
    ...(words.length > 1 ? [constant(allOf(literal), whole * weights.literal)] : []),
  ]
  return should.length === 0 ? null : { bool: { should } }
}

/** What a product must have to be found. */
const enoughClauses = (meaning: Meaning, language: Language): Clause[] => [
  anyOf(setsOf(meaning, language).map((set) => allOf(set.map(hasNotion)))),
  ...phraseClauses(meaning),
]

const setsOf = ({ notions }: Meaning, { vocabulary }: Language): Notion[][] => enoughOf(thereAre(notions, vocabulary))

/** Then whoever is worth anything has enough. */
const isAnyEnough = (meaning: Meaning, language: Language): boolean => {
  const sets = setsOf(meaning, language)
  return meaning.notions.every((notion) => sets.some((set) => set.length === 1 && set[0] === notion))
}

const phraseClauses = ({ phrases }: Meaning): Clause[] =>
  phrases.map((phrase) => ({ match_phrase: { text: phrase.join(' ') } }))

const hasNotion = ({ terms, parts }: Notion): Clause =>
  anyOf([...terms.map(({ words }) => wordsIn('text', words)), ...parts.map(hasNotion)])

const allOf = (clauses: Clause[]): Clause =>
  clauses.length === 1 && clauses[0] ? clauses[0] : { bool: { filter: clauses } }

const anyOf = (clauses: Clause[]): Clause =>
  clauses.length === 1 && clauses[0] ? clauses[0] : { bool: { should: clauses, minimum_should_match: 1 } }

/** A wording of several words says again what its words say, so beside them it adds nothing. */
const notionClause = ({ terms, parts }: Notion, language: Language): Clause => {
  const queries = terms.map((term) => termClause(term, language))
  if (parts.length === 0) return { dis_max: { queries, tie_breaker: language.weights.besides } }
  const together = { bool: { should: parts.map((part) => notionClause(part, language)) } }
  return { dis_max: { queries: [...queries, together] } }
}

/** BM25 weighs words by their rarity itself, so the boost is what the term is worth beyond that. */
const termClause = ({ words, worth }: Term, { vocabulary, weights }: Language): Clause => {
  const boost = worth / words.reduce((sum, word) => sum + rarity(vocabulary, word), 0)
  const head = constant({ match: { heads: words.at(-1) } }, worth * weights.head)
  const core = wordsIn('core', words, boost * weights.core)
  return { bool: { must: [wordsIn('text', words, boost * (1 - weights.core))], should: [core, head] } }
}

const wordsIn = (field: 'text' | 'core', words: readonly string[], boost = 1): Clause => {
  const query = words.join(' ')
  return words.length > 1
    ? { match_phrase: { [field]: { query, boost, slop: 1 } } }
    : { match: { [field]: { query, boost } } }
}

const constant = (filter: Clause, boost: number): Clause => ({ constant_score: { filter, boost } })

/** Shares for each tenfold of popularity, for being bought by who looks, for being in stock and for being new. By the day, so that pages of one list agree. */
const signalsOf = ({ popularity, conversion, inStock, fresh }: Weights): Clause => ({
  functions: [
    { weight: 1 },
    { field_value_factor: { field: 'popularity', modifier: 'log1p', missing: 0 }, weight: popularity },
    { field_value_factor: { field: 'conversion', missing: 0 }, weight: conversion },
    { filter: { term: { inStock: true } }, weight: inStock },
    { gauss: { createdAt: { origin: 'now/d', offset: '7d', scale: '60d' } }, weight: fresh },
  ],
  score_mode: 'sum',
})

/** At most so many products have one of the sets of notions that are enough. */
const matchesMaxOf = (meaning: Meaning, language: Language): number =>
  setsOf(meaning, language).reduce(
    (sum, set) => sum + Math.min(...set.map((notion) => havingMax(notion, language.vocabulary))),
    0,
  )

const havingMax = ({ terms, parts }: Notion, vocabulary: Vocabulary): number =>
  terms.reduce((sum, { words }) => sum + Math.min(...words.map((word) => vocabulary.frequency(word))), 0) +
  parts.reduce((sum, part) => sum + havingMax(part, vocabulary), 0)
