import type { SearchDocument } from '@shop/products/search/document'
import { headWordsOf } from '@shop/products/search/understanding/head-words'
import { diceFor } from './dice.ts'
import type { Dice } from './dice.ts'
import type { VariedCatalog } from './varied-catalog.ts'

/** Queries are about products of the smallest catalog, so that every size is asked the same. */
const askedAbout = 10_000
const seedOfQueries = 77

/** What somebody types who looks for a product: what it is, with its maker, a property, or words of its title; at times with a slip. */
export const typedAt = ({ documentAt }: VariedCatalog, nth: number): string => {
  const dice = diceFor(seedOfQueries, nth)
  const text = wordingOf(documentAt(dice.below(askedAbout)), dice)
  return dice.happens(0.1) ? slipped(text, dice) : text
}

const wordingOf = (document: SearchDocument, dice: Dice): string => {
  const words = document.title.split(/[^\p{L}\p{N}"'-]+/u).filter((word) => word.length > 1)
  const head = headWordsOf(document.title).findLast((word) => /^\p{L}{3,}$/u.test(word)) ?? words[0] ?? 'gift'
  const kind = dice.share()
  if (kind < 0.25) return head
  if (kind < 0.5 && document.brand) return `${document.brand.name} ${head}`
  if (kind < 0.65) return `${propertyOf(document, dice)} ${head}`.trim()
  const from = dice.below(Math.max(1, Math.min(words.length - 1, 6)))
  return words.slice(from, from + 2 + dice.below(2)).join(' ')
}

const propertyOf = ({ attributes }: SearchDocument, dice: Dice): string => {
  const told = attributes.flatMap(({ values }) => values).filter((value) => /^\p{L}{3,12}$/u.test(value))
  return told.length > 0 ? dice.oneOf(told.filter((value) => value !== 'true' && value !== 'false').concat('')) : ''
}

const slipped = (text: string, dice: Dice): string => {
  const at = 1 + dice.below(Math.max(1, text.length - 2))
  return text.slice(0, at) + text.slice(at + 1)
}

/** What stands in the field while somebody types a title: the first letters of a word of it, at times after the word before. */
export const begunAt = ({ documentAt }: VariedCatalog, nth: number): string => {
  const dice = diceFor(seedOfQueries + 1, nth)
  const words = documentAt(dice.below(askedAbout)).title.match(/\p{L}{3,}/gu) ?? ['gift']
  const at = dice.below(Math.min(words.length, 4))
  const word = words[at] ?? 'gift'
  const begun = word.slice(0, 1 + dice.below(word.length)).toLowerCase()
  return at > 0 && dice.happens(0.3) ? `${words[at - 1] ?? ''} ${begun}`.trim() : begun
}
