import { codeBeginning, codeOf } from '../understanding/codes.ts'
import type { Language } from '../understanding/language.ts'
import { enoughOf, thereAre, worthOf } from '../understanding/meaning.ts'
import type { Meaning, Notion, Term } from '../understanding/meaning.ts'
import { understand } from '../understanding/understand.ts'
import { rarity } from '../understanding/vocabulary.ts'
import type { Clause } from './filters.ts'

/** What somebody typed, in OpenSearch's own words: an SKU or GTIN first, then what has most of what is meant. */
export const textQueryOf = (text: string, language: Language): Clause => {
  const meaning = understand(text, language)
  return {
    bool: {
      should: [
        ...codeClauses(text),
        ...(meaning.notions.length > 0 ? [popular(meaningClause(meaning, language), language)] : []),
      ],
      minimum_should_match: 1,
    },
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

const meaningClause = ({ notions, phrases, words }: Meaning, language: Language): Clause => {
  const clauseOf = (notion: Notion) => notionClause(notion, language)
  const { weights } = language
  const whole = notions.reduce((sum, notion) => sum + worthOf(notion), 0)
  const enough = enoughOf(thereAre(notions, language.vocabulary)).map((set) => allOf(set.map(clauseOf)))
  const literal = words.map((word): Clause => ({ match: { text: word } }))
  return {
    bool: {
      filter: [
        ...(notions.length > 1 ? [{ bool: { should: enough } }] : []),
        ...phrases.map((phrase) => ({ match_phrase: { text: phrase.join(' ') } })),
      ],
      must: [{ bool: { should: notions.map(clauseOf) } }],
      should: [
        ...(notions.length > 1 ? [constant(allOf(notions.map(clauseOf)), whole * weights.all)] : []),
        ...(words.length > 1 ? [constant(allOf(literal), whole * weights.literal)] : []),
      ],
    },
  }
}

const allOf = (clauses: Clause[]): Clause =>
  clauses.length === 1 && clauses[0] ? clauses[0] : { bool: { must: clauses } }

const notionClause = ({ terms, parts }: Notion, language: Language): Clause => {
  const queries = terms.map((term) => termClause(term, language))
  if (parts.length > 0) queries.push({ bool: { should: parts.map((part) => notionClause(part, language)) } })
  return { dis_max: { queries } }
}

/** BM25 weighs words by their rarity itself, so the boost is what the term is worth beyond that. */
const termClause = ({ words, worth }: Term, { vocabulary, weights }: Language): Clause => {
  const boost = worth / words.reduce((sum, word) => sum + rarity(vocabulary, word), 0)
  const head = constant({ match: { heads: words.at(-1) } }, worth * weights.head)
  const core = wordsIn('core', words, boost * weights.core)
  return { bool: { must: [wordsIn('text', words, boost * (1 - weights.core))], should: [core, head] } }
}

const wordsIn = (field: 'text' | 'core', words: readonly string[], boost: number): Clause => {
  const query = words.join(' ')
  return words.length > 1
    ? { match_phrase: { [field]: { query, boost, slop: 1 } } }
    : { match: { [field]: { query, boost } } }
}

const constant = (filter: Clause, boost: number): Clause => ({ constant_score: { filter, boost } })

/** Adds shares for each tenfold of popularity, for being in stock and for being new. By the day, so that pages of one list agree. */
const popular = (query: Clause, { weights }: Language): Clause => ({
  function_score: {
    query,
    functions: [
      { weight: 1 },
      { field_value_factor: { field: 'popularity', modifier: 'log1p', missing: 0 }, weight: weights.popularity },
      { filter: { term: { inStock: true } }, weight: weights.inStock },
      { gauss: { createdAt: { origin: 'now/d', offset: '7d', scale: '60d' } }, weight: weights.fresh },
    ],
    score_mode: 'sum',
    boost_mode: 'multiply',
  },
})
