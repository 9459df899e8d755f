import { describe, expect, it } from 'vitest'
import { wordsOf } from './words.ts'

describe('the words of a text', () => {
  it.each([
    ['Crème-brûlée DISHES', ['creme', 'brulee', 'dishe']],
    ["Children's 50’s party", ['children', '50', 'party']],
    ['S/4 candles, set of 3', ['set', '4', 'candle', 'set', 'of', '3']],
    ['TN-2110 & 15.6"', ['tn', '2110', '15', '6']],
    ['Instant Share™', ['instant', 'share']],
    ['شاي 茶 🎄', ['شاي', '茶']],
    ['*:* OR "a" \\', ['or', 'a']],
    ['', []],
  ])('of %s are %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  it.each([
    ['candles', 'candle'],
    ['batteries', 'battery'],
    ['glass', 'glass'],
    ['bus', 'bus'],
    ['shoes', 'shoes'],
    ['as', 'as'],
    ['ties', 'ty'],
  ])('are in the singular as OpenSearch has it: %s is %s', (plural, singular) => {
    expect(wordsOf(plural)).toEqual([singular])
  })
})
