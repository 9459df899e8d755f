import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Language } from './language.ts'
import { worthOf } from './meaning.ts'
import type { Notion } from './meaning.ts'
import { memoryVocabulary } from './memory-vocabulary.ts'
import { thesaurusOf } from './thesaurus.ts'
import { understand } from './understand.ts'
import { noVocabulary, rarity } from './vocabulary.ts'
import { houseWeights } from './weights.ts'
import { wordListOf } from './word-list.ts'

const rules =
  'rucksack = backpack\ncandle holder = tealight holder\ncandle > tealight\nholder ~ stand\npiggy bank = money box'
const catalog = {
  backpack: 8,
  candle: 90,
  holder: 80,
  tealight: 40,
  stand: 20,
  money: 9,
  box: 100,
  lunch: 30,
  red: 200,
  lantern: 30,
  '27': 5,
  inch: 9,
  gift: 60,
  keyring: 12,
}

const language = (known: Record<string, number> = catalog): Language => ({
  vocabulary: memoryVocabulary({ products: 1_000, wordsPerProduct: 10 }, new Map(Object.entries(known))),
  thesaurus: thesaurusOf(rules),
  stop: wordListOf('a for the with'),
  weak: wordListOf('gift'),
  weights: houseWeights,
})

const shown = ({ terms, parts }: Notion): string =>
  [
    ...terms.map(({ words }) => words.join(' ')),
    ...(parts.length > 0 ? [`(${parts.map(shown).join(' & ')})`] : []),
  ].join(' | ')

const notionsOf = (text: string, from = language()) => understand(text, from).notions.map(shown)

describe('understanding what was typed', () => {
  it('takes each word that tells something, and its synonyms that the catalog has', () => {
    expect(notionsOf('a red rucksack for the piggy')).toEqual(['red', 'rucksack | backpack', 'piggy'])
  })

  it('takes words that mean something together as one, or all of them', () => {
    expect(notionsOf('red candle holders')).toEqual(['red', 'tealight holder | (candle & holder)'])
    expect(notionsOf('piggy bank')).toEqual(['money box | (piggy & bank)'])
  })

  it('knows two words written as one, and one as two', () => {
    expect(notionsOf('lunchbox')).toEqual(['lunchbox | lunch box'])
    expect(notionsOf('key ring')).toEqual(['keyring | (key & ring)'])
    expect(notionsOf('27inch')).toEqual(['27inch | 27 inch'])
  })

  it('corrects a slip and says so', () => {
    expect(understand('red laterns', language())).toMatchObject({ words: ['red', 'lantern'], corrected: 'red lantern' })
  })

  it('corrects nothing that the catalog or the thesaurus has', () => {
    expect(understand('rucksack candle', language()).corrected).toBeNull()
  })

  it('holds the typed word to be worth most, and a word that says little to be worth little', () => {
    const [candle, gift] = understand('candle gift', language()).notions

    expect(candle?.terms[0]).toEqual({ words: ['candle'], worth: rarity(language().vocabulary, 'candle') })
    expect(candle?.terms[1]?.worth).toBeLessThan(candle?.terms[0]?.worth ?? 0)
    expect(gift && worthOf(gift)).toBeLessThan(1)
  })

  it('takes stop words when there is nothing else', () => {
    expect(notionsOf('for the')).toEqual(['for', 'the'])
  })

  it('knows nothing of the catalog at first, and takes everything as it is typed', () => {
    const { notions, corrected } = understand('latern rucksack', { ...language(), vocabulary: noVocabulary })

    expect(notions.map(shown)).toEqual(['latern', 'rucksack'])
    expect(corrected).toBeNull()
  })

  it('holds for whatever is typed: few notions, each worth something', () => {
    const known = language()

    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', maxLength: 300 }), (text) => {
        const { notions } = understand(text, known)

        expect(notions.length).toBeLessThanOrEqual(12)
        expect(notions.every((notion) => worthOf(notion) > 0)).toBe(true)
      }),
    )
  })
})
