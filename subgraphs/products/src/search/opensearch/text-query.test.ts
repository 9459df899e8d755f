import { describe, expect, it } from 'vitest'
import { languageOf } from '../understanding/language.ts'
import { memoryVocabulary } from '../understanding/memory-vocabulary.ts'
import { textQueryOf } from './text-query.ts'

const language = languageOf(
  memoryVocabulary(
    { products: 50, wordsPerProduct: 10 },
    new Map(['backpack', 'money', 'box'].map((word) => [word, 5])),
  ),
)

const written = (text: string): string => JSON.stringify(textQueryOf(text, language))

/** The choices between wordings, the outermost last. */
const bestsIn = (text: string): unknown[] => {
  const found: unknown[] = []
  JSON.parse(written(text), (key, value: unknown) => {
    if (key === 'dis_max') found.push(value)
    return value
  })
  return found
}

describe('what was typed, as OpenSearch is asked', () => {
  it('finds an SKU or GTIN before all else, by its beginning too when it looks like one', () => {
    expect(written('85123a')).toContain('{"constant_score":{"filter":{"term":{"codes":"85123A"}},"boost":1000}}')
    expect(written('85123a')).toContain('{"prefix":{"codes":"85123A"}}')
    expect(written('mugs')).not.toContain('prefix')
  })

  it('looks for synonyms as phrases', () => {
    expect(written('rucksack')).toContain('"match":{"text":{"query":"backpack"')
    expect(written('piggy bank')).toContain('"match_phrase":{"text":{"query":"money box"')
  })

  it('adds a share for each further wording of a word, and nothing for one that says the same words again', () => {
    expect(bestsIn('rucksack')).toEqual([expect.objectContaining({ tie_breaker: 0.2 })])
    expect(bestsIn('piggy bank').at(-1)).not.toHaveProperty('tie_breaker')
  })

  it('is only codes when there is no word', () => {
    const code = { constant_score: { filter: { term: { codes: '!!!' } }, boost: 1_000 } }
    expect(textQueryOf('!!!', language)).toMatchObject({ matches: code, scores: code })
  })

  it('takes syntax as words', () => {
    expect(written('title:* OR (a~ "b')).not.toMatch(/query_string|wildcard|regexp|fuzzy/)
  })
})
