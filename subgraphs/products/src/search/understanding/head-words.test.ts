import { describe, expect, it } from 'vitest'
import { headWordsOf } from './head-words.ts'

describe('the words of a title that name what it is', () => {
  it.each([
    ['Laptop bag', 'laptop', false],
    ['Laptop bag', 'bag', true],
    ['Lock for laptop', 'laptop', false],
    ['Laptop privacy filter', 'laptop', false],
    ['HP 6530b Notebook PC 14"', 'notebook', true],
    ['Camera battery - replaces Nikon EN-EL12', 'nikon', false],
    ['RED RETROSPOT CUSHION COVER', 'cushion', false],
    ['RED RETROSPOT CUSHION COVER', 'cover', true],
    ['Notebook, leather, with pen', 'pen', false],
  ])('%s: %s %s', (title, word, is) => {
    expect(headWordsOf(title).includes(word)).toBe(is)
  })
})
