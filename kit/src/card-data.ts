import { Kind, visit } from 'graphql'
import type { DocumentNode } from 'graphql'

/** What whoever sent a card number is told; the digits are not repeated. */
export const cardDataMessage =
  "This looks like a card number. Card numbers never pass through the shop: give the provider's token instead."

type Issuer = { prefix: RegExp; lengths: readonly number[] }

/** Who issues cards, by how their numbers begin. No number of 13 digits is one: articles are numbered with 13. */
const issuers: readonly Issuer[] = [
  { prefix: /^4/, lengths: [16, 19] },
  { prefix: /^(5[1-5]|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^(6011|64[4-9]|65)/, lengths: [16, 19] },
  { prefix: /^35(2[89]|[3-8]\d)/, lengths: [16, 19] },
  { prefix: /^(30[0-5]|3095|36|3[89])/, lengths: [14, 16] },
  { prefix: /^62/, lengths: [16, 17, 18, 19] },
  { prefix: /^(5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [16, 18, 19] },
]

/** Ids whose parts may be digits only: UUIDs, and W3C trace contexts. */
const ids =
  /\b(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2})\b/gi
const blank = '[ \\u00a0\\u2013-]'
/** Digits in groups of three or more, as people write card numbers; the last group may be shorter. */
const candidate = new RegExp(`(?<!\\d)\\d{3,}(?:${blank}\\d{3,})*(?:${blank}\\d{1,2}(?!\\d))?`, 'g')

/** Fourteen digits in a row, the least that a card has: most texts have none, and are done with here. */
const perhaps = new RegExp(`\\d(?:${blank}?\\d){13}`)

/** Whether a text has in it what is a card number by its digits, its issuer and its length, also in groups. */
export const hasCardNumber = (text: string): boolean => {
  if (!perhaps.test(text)) return false
  const plain = text.replaceAll(ids, ' ')
  return [...plain.matchAll(candidate)].some(
    ({ 0: found, index }) => !isInId(plain, index, index + found.length) && hasCardIn(found.split(/\D/)),
  )
}

/** Letters around digits are somebody's words, unless there are digits beyond them too: then it is an id or a hash. */
const isInId = (text: string, from: number, to: number): boolean =>
  /\d[A-Za-z_]+$/.test(text.slice(Math.max(0, from - 64), from)) || /^[A-Za-z_]+\d/.test(text.slice(to, to + 64))

/** A card number has at most five groups, and a row of other groups may go on after it. */
const hasCardIn = (groups: readonly string[]): boolean =>
  groups.some((_, first) => [1, 2, 3, 4, 5].some((count) => isCardNumber(groups.slice(first, first + count).join(''))))

const isCardNumber = (digits: string): boolean =>
  issuers.some(({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits)) &&
  passesLuhn(digits) &&
  !(digits.length === 14 && isTradeItem(digits))

const passesLuhn = (digits: string): boolean => weighted(digits, [1, 2], (value) => (value > 9 ? value - 9 : value))

/** The check digit of trade items, by which boxes of articles are told from the few cards of 14 digits. */
const isTradeItem = (digits: string): boolean => weighted(digits, [1, 3], (value) => value)

const weighted = (digits: string, weights: readonly [number, number], fold: (value: number) => number): boolean =>
  [...digits]
    .toReversed()
    .reduce((sum, digit, index) => sum + fold(Number(digit) * (index % 2 === 0 ? weights[0] : weights[1])), 0) %
    10 ===
  0

/** The way to the first text, number or name in a value that has a card number in it; null when there is none. */
export const cardNumberIn = (value: unknown): string[] | null => (holds(value) ? wayIn(value, []) : null)

/** Nearly every value has none: the way to it is looked for only when there is one. */
const holds = (value: unknown): boolean => {
  if (typeof value === 'string') return hasCardNumber(value)
  if (typeof value === 'number' || typeof value === 'bigint') return hasCardNumber(String(value))
  if (value === null || typeof value !== 'object') return false
  if (Array.isArray(value)) return value.some(holds)
  return Object.entries(value).some(([key, inner]) => hasCardNumber(key) || holds(inner))
}

const wayIn = (value: unknown, path: string[]): string[] | null => {
  if (value === null || typeof value !== 'object') return holds(value) ? path : null
  for (const [key, inner] of Object.entries(value)) {
    const found = hasCardNumber(key) ? path : wayIn(inner, [...path, key])
    if (found) return found
  }
  return null
}

/** Whether a text of a document means a card number that its escapes hide. */
export const hidesCardNumber = (document: DocumentNode): boolean => {
  let hides = false
  visit(document, { [Kind.STRING]: ({ value }) => void (hides ||= hasCardNumber(value)) })
  return hides
}
