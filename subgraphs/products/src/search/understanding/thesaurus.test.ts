import { describe, expect, it } from 'vitest'
import { houseRules } from './language.ts'
import { thesaurusOf } from './thesaurus.ts'

const synonymsIn = (rules: string, words: string[]) =>
  thesaurusOf(rules)
    .synonymsOf(words)
    .map(({ words: other, nearness }) => `${nearness}: ${other.join(' ')}`)

describe('a rule of synonyms', () => {
  it('with = holds both ways, in the singular', () => {
    const rule = 'sofas = couch = settee'

    expect(synonymsIn(rule, ['sofa'])).toEqual(['same: couch', 'same: settee'])
    expect(synonymsIn(rule, ['settee'])).toEqual(['same: sofa', 'same: couch'])
  })

  it('with > and ~ holds one way', () => {
    const rules = 'picnic > hamper, cool bag\nsoft toy ~ doll'

    expect(synonymsIn(rules, ['picnic'])).toEqual(['kind: hamper', 'kind: cool bag'])
    expect(synonymsIn(rules, ['hamper'])).toEqual([])
    expect(synonymsIn(rules, ['soft', 'toy'])).toEqual(['related: doll'])
  })

  it('holds in any order of its words', () => {
    expect(synonymsIn('kids party > balloon', ['party', 'kid'])).toEqual(['kind: balloon'])
  })

  it('adds to what earlier rules say', () => {
    expect(synonymsIn('cup = mug\ncup ~ beaker\ncup = mug', ['cup'])).toEqual(['same: mug', 'related: beaker'])
  })

  it.each(['', '# cup = mug', 'cup', '= ', 'cup ~', '=>~,'])('is nothing when it says nothing: %j', (rule) => {
    expect(synonymsIn(rule, ['cup'])).toEqual([])
  })

  it('that the shop comes with is understood', () => {
    const lines = houseRules.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))

    const empty = lines.filter((line) => thesaurusOf(line).words.size === 0)

    expect(empty).toEqual([])
    expect(lines.length).toBeGreaterThan(500)
  })
})
