import type { Language } from '../understanding/language.ts'
import { worthOf } from '../understanding/meaning.ts'
import type { Meaning, Notion, Term } from '../understanding/meaning.ts'
import { understand } from '../understanding/understand.ts'
import { rarity } from '../understanding/vocabulary.ts'
import { weights } from '../understanding/weights.ts'
import type { Clause } from './filters.ts'

/** What somebody typed, in OpenSearch's own words: an SKU or GTIN first, then what has most of what is meant. */
export const textQueryOf = (text: string, language: Language): Clause => {
  const meaning = understand(text, language)
  return {
    bool: {
      should: [
        ...codeClauses(text),
        ...(meaning.notions.length > 0 ? [popular(meaningClause(meaning, language))] : []),
      ],
      minimum_should_match: 1,
    },
  }
}

const codeWorth = 1_000
const codePartLengthMin = 4

/** Of a code it is enough to know how it begins. */
const codeClauses = (text: string): Clause[] => {
  const code = text.trim().toUpperCase()
  const exact = constant({ term: { codes: code } }, codeWorth)
  const isBeginning = code.length >= codePartLengthMin && /^[\p{L}\d._/-]*\d[\p{L}\d._/-]*$/u.test(code)
  return isBeginning ? [exact, constant({ prefix: { codes: code } }, codeWorth / 2)] : [exact]
}

const meaningClause = ({ notions, words }: Meaning, language: Language): Clause => {
  const clauses = notions.map((notion) => notionClause(notion, language))
  const worth = notions.reduce((sum, notion) => sum + worthOf(notion), 0)
  const literal = words.map((word): Clause => ({ match: { text: word } }))
  return {
    bool: {
      must: [{ bool: { should: clauses, minimum_should_match: 1 } }],
      should: [
        ...(notions.length > 1 ? [constant({ bool: { must: clauses } }, worth * weights.all)] : []),
        ...(words.length > 1 ? [constant({ bool: { must: literal } }, worth * weights.literal)] : []),
      ],
    },
  }
}

const notionClause = ({ terms, parts }: Notion, language: Language): Clause => {
  const queries = terms.map((term) => termClause(term, language))
  if (parts.length > 0) queries.push({ bool: { should: parts.map((part) => notionClause(part, language)) } })
  return { dis_max: { queries } }
}

/** BM25 weighs words by their rarity itself, so the boost is what the term is worth beyond that. */
const termClause = ({ words, worth }: Term, { vocabulary }: Language): Clause => {
  const query = words.join(' ')
  const boost = worth / words.reduce((sum, word) => sum + rarity(vocabulary, word), 0)
  const text =
    words.length > 1 ? { match_phrase: { text: { query, boost, slop: 1 } } } : { match: { text: { query, boost } } }
  const head = constant({ match: { heads: words.at(-1) } }, worth * weights.head)
  return { bool: { must: [text], should: [head] } }
}

const constant = (filter: Clause, boost: number): Clause => ({ constant_score: { filter, boost } })

/** Adds a share for each tenfold of popularity. */
const popular = (query: Clause): Clause => ({
  function_score: {
    query,
    functions: [
      { weight: 1 },
      { field_value_factor: { field: 'popularity', modifier: 'log1p', missing: 0 }, weight: weights.popularity },
    ],
    score_mode: 'sum',
    boost_mode: 'multiply',
  },
})
