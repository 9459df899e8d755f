import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from './edit-distance.ts'
import { memoryVocabulary } from './memory-vocabulary.ts'
import { correctionsOf } from './spelling.ts'

const catalog = {
  lantern: 40,
  cushion: 52,
  doily: 14,
  dolly: 20,
  cracker: 9,
  union: 27,
  mug: 69,
  card: 75,
  cat: 19,
}
const vocabulary = memoryVocabulary({ products: 500, wordsPerProduct: 10 }, new Map(Object.entries(catalog)), [
  'rucksack',
])

describe('a misspelled word', () => {
  it.each([
    ['latern', 'lantern'],
    ['unoin', 'union'],
    ['craker', 'cracker'],
    ['doilly', 'doily'],
    ['kushion', 'cushion'],
    ['rucksak', 'rucksack'],
  ])('%s was meant to be %s', (typed, meant) => {
    expect(correctionsOf(typed, vocabulary)[0]).toBe(meant)
  })

  it.each(['muk', 'tn2110', '12345', 'zzzzzzzz', ''])(
    '%j is left as it is: too short, a code, or like nothing',
    (typed) => {
      expect(correctionsOf(typed, vocabulary)).toEqual([])
    },
  )
})

describe('the distance of two words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 })

  it('is the same both ways, and nothing only between equal words', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 8)).toBe(editDistance(other, one, 8))
        expect(editDistance(one, other, 8) === 0).toBe(one === other)
      }),
    )
  })

  it('is one after one slip, two letters swapped included', () => {
    fc.assert(
      fc.property(word, fc.nat(), (one, seed) => {
        const at = seed % (one.length + 1)
        const swapped = one.slice(0, at) + (one[at + 1] ?? '') + (one[at] ?? '') + one.slice(at + 2)
        for (const slip of [one.slice(0, at) + one.slice(at + 1), `${one.slice(0, at)}x${one.slice(at)}`, swapped])
          expect(editDistance(one, slip, 2)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('is found by a vocabulary for every word that is near enough', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          word.filter(({ length }) => length > 2),
          { maxLength: 20 },
        ),
        word,
        (words, typed) => {
          const known = memoryVocabulary({ products: 10, wordsPerProduct: 10 }, new Map(words.map((one) => [one, 1])))

          expect(known.similar(typed, 2).toSorted()).toEqual(
            words.filter((one) => editDistance(typed, one, 2) <= 2).sort(),
          )
        },
      ),
    )
  })
})
